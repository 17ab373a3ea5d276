// Package relief searches the seats that a group could leave or hand over, so
// that it saves most hours and nobody loses a voice: exactly, body by body, then
// all bodies together.
//
// New takes a sight.Reader: hours and limits are private, and no answer rests on
// those that the reader may not see.
//
// The formula stands in DOMAIN §6, "Relief for g", and docs/formulas.md, "Relief".
//
// It may import governance, governance/hours, governance/scenario,
// internal/snapshot, internal/sight, load, voice and scenario.
package relief
