// Package networktest draws worlds, and works out by the slowest and most
// obvious ways what is to be said of them: what tests of network and of its
// rooms share, and those of other packages that read the same examples.
//
// DrawWorld and its kin draw the facts of small worlds; a Drawer draws what may
// happen to one. LoadReference and VoiceReference restate the formulas of
// DOMAIN §3 and §4 day by day, path by path. Model and Lawful restate what may
// be recorded. Example reads the worked examples of testdata.
//
// It knows facts alone and imports no part of network, so that the tests inside
// of any room may use it.
package networktest
