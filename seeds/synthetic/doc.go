// Package synthetic invents worlds of any size: organizations, coalitions,
// tables, and what ties them. A world is for measuring and for trying things
// out; its names are made from word lists and name nobody who exists.
//
// The same size and seed give the same facts on every machine: chance comes
// from integers only, and each purpose draws from a stream of its own, so that
// a change to meetings leaves the memberships of the same seed as they were.
package synthetic
