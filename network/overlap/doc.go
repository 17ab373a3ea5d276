// Package overlap counts, for a period, who is present at two bodies on a common
// day, and ranks the pairs of bodies by what they share: by who sits there, or by
// which organizations are heard there.
//
// All of it takes a *snapshot.Network, or the Presence that Over makes of one:
// who sits and who is heard is public. That this room does not import
// internal/sight says so, and a test of network holds it to that.
//
// The formula stands in DOMAIN §5, "Overlap, joint meetings, merging, single
// points", and docs/formulas.md, "Overlap".
//
// It may import governance, internal/snapshot and voice.
package overlap
