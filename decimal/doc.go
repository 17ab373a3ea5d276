// Package decimal writes numbers for readers of French and of English.
//
// It holds one function, Format, and the ways in which it may be asked to write
// decimals. The separators are those of golang.org/x/text: a French number has
// no-break spaces between its thousands, and a comma. What rounds a number, adds
// a unit or chooses a plural is elsewhere.
package decimal
