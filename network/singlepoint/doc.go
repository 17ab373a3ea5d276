// Package singlepoint finds where the map hangs on one group or on one person:
// the groups without which others would be parted, and the bodies at which one
// delegate sits for all.
//
// Articulation takes a voice.Day: it rests on public facts. OneDelegate takes a
// sight.Reader as well: who sits is private, and a holder that does not share its
// delegates counts as one for each seat.
//
// The formula stands in DOMAIN §5, "Articulation groups", and docs/formulas.md,
// "Single points".
//
// It may import governance, governance/access, internal/snapshot, internal/sight
// and voice.
package singlepoint
