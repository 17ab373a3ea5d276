// Package snapshot holds all records of one version of the map, and every index
// over them: where each record stands, what hangs on it, when it holds, in what
// order it is listed. A Network never changes; With makes the next version and
// shares with it all that did not change. Keep keeps, beside a version, what a
// room worked out from it.
//
// Records that all may know are read as n.Records. Those that groups keep to
// themselves are reached by n.Private alone, whose callers a test of network
// lists: a room asks a sight.Reader first, or suppresses what it tells.
//
// What a record is, and when it holds, stands in DOMAIN §2, "Words" and "Time".
//
// It may import governance, governance/hours and fold.
package snapshot
