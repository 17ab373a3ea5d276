// Package sharing works out how seats, hours and rates are shared among groups,
// and decides what of that may be released: a figure is told only if neither it,
// nor its difference from any other that is told, tells of a few.
//
// All figures take a sight.Reader, and rest on the private facts of all the
// groups, whoever asks. A reader who may not see them is told suppressed figures,
// which cells, rival questions and parts decide. Filter takes a *snapshot.Network:
// to judge a question needs public facts alone.
//
// The formula stands in DOMAIN §3, "Sharing", and §11, "Statistics on private
// facts"; docs/formulas.md, "Sharing". Its statistics are governance/statistic.
//
// It may import governance, governance/hours, governance/statistic,
// internal/snapshot, internal/sight, load and find.
package sharing
