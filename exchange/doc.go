// Package exchange carries facts in and out of files. What comes in is read
// row by row into records of governance and judged whole; every refused row is
// named by its file, line and column, and nothing is written while one is.
//
// A row is the complete description of its record as far as its file has
// columns for it: an empty cell empties the field, an absent column leaves
// what is already known as it is.
package exchange
