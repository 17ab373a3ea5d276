// Package voice finds, for one day, who is heard at which body: who sits there,
// for whom each of them may speak, through which memberships, and through whom
// alone.
//
// All of it takes a *snapshot.Network, or the Day that On makes of one: seats,
// tenures, memberships and mandates are public, and so are voices. That this room
// does not import internal/sight says so, and a test of network holds it to that.
//
// The formula stands in DOMAIN §4, "Voice", and docs/formulas.md, "Voice".
//
// It may import governance and internal/snapshot.
package voice
