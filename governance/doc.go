// Package governance holds the words of representation: groups, memberships,
// seats, tenures, dates and intervals, and the records that Facts holds. A word
// is defined once, on its type: what a record says, and what a figure may
// conclude from it.
//
// The folders below import this package, and it imports none of them. rule
// judges what must hold among facts, scenario supposes changes, hours and
// statistic work figures out, consultation measures the record of one, access
// decides who may see and do what, and command turns requests into records.
//
// Everything is a pure function of the standard library: the same facts give
// the same verdict.
package governance
