// Package show prints what a command answers, to a person in French or English,
// or to a program as JSON.
//
// It holds the words of both languages, numbers, tables, the line of progress,
// and one file for each answer: a load, a plan, what an import came to, the rules
// that are broken, the settings. It works no figure out: it takes them from the
// handles of package network.
package show
