// Package governance holds the words of representation (groups, memberships,
// seats, tenures, dates and intervals) and the rules that need no database to
// be judged. It depends on the standard library only.
//
// Every rule here is a pure function: the same facts give the same verdict.
// What a word means is stated once, on its type, in both of its uses: what a
// record says, and what a figure may conclude from it.
package governance
