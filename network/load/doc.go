// Package load works out the hours that a group's people give over a period:
// the lines, one for each seat, assembly, consultation and informal forum, and
// their totals.
//
// Of, For, AtBody and HoursSaved take a sight.Reader: hours rest on what the group
// keeps to itself (who sits, its own travel, who came), and what the reader may
// not see is replaced by the public estimate. Public, Pending and JointMeetings
// take a *snapshot.Network: they rest on public facts. Whole, which takes one too,
// is the exception: it rests on all private facts, and a test of network lists
// its callers, each of which suppresses what it tells or asks a reader first.
//
// The formula stands in DOMAIN §3, "Representation load", and docs/formulas.md,
// "Load of representation"; its arithmetic in governance/hours.
//
// It may import governance, governance/hours, governance/access,
// internal/snapshot and internal/sight.
package load
