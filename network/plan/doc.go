// Package plan chooses whom to invite to a consultation, so that the groups that
// it should reach are reached at least cost, and gives the reason for everybody
// who is invited or left out.
//
// Read takes a sight.Reader: what an invitation costs rests on the load and the
// limit of a group, where that group shares them for planning. What is not shared
// changes no byte of a plan.
//
// The formula stands in DOMAIN §7, "Whom to consult", and docs/formulas.md, "Whom
// to consult"; the search with its proof is network/cover.
//
// It may import governance, governance/hours, governance/access,
// internal/snapshot, internal/sight, load, find and cover.
package plan
