// Package find finds the groups that a question means: those of a filter on a
// date or in a period, those whose names begin with some words, and pairs that
// may be one group recorded twice.
//
// All of it takes a *snapshot.Network: what a group is called, where it is and
// what it works on is public.
//
// A topic means its narrower ones, a territory those inside it: DOMAIN §7,
// "Question", and docs/formulas.md, "Sharing", "Which groups".
//
// It may import governance, fold and internal/snapshot.
package find
