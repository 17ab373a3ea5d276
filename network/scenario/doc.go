// Package scenario puts supposed changes over a network, without writing
// anything, and compares it with what is: loads, voices and how seats are shared,
// worked out by the same functions before and after.
//
// All of it takes a sight.Reader: both networks are seen as one reader may know
// them.
//
// The formula stands in DOMAIN §6, "What-if and relief", and docs/formulas.md,
// "What-if"; what each change makes of the records is governance/scenario.
//
// It may import governance, governance/hours, governance/scenario,
// internal/snapshot, internal/sight, load, voice and sharing.
package scenario
