package exchange

import (
	"strconv"
	"strings"

	"tablee/governance"
)

// Refusal is a row that cannot be written, and why. Line 0 means the whole
// file; no File means a record that was there before and that the set of
// files would put in the wrong.
type Refusal struct {
	File   string
	Line   int
	Column string
	Value  string
	Err    *governance.Error
}

// Text is the refusal in one line: file, line, column, value and reason.
func (r Refusal) Text(l governance.Language) string {
	return placeText(r.File, r.Line, r.Column, r.Value) + r.Err.Message(l)
}

// Notice is something that a person should know of a row that was read.
// Its Note has the Detail "csvDuplicateRow", "csvUnknownColumn" and the like.
type Notice struct {
	File   string
	Line   int
	Column string
	Value  string
	Note   *governance.Error
}

// Text is the notice in one line.
func (n Notice) Text(l governance.Language) string {
	return placeText(n.File, n.Line, n.Column, n.Value) + n.Note.Message(l)
}

// placeText names a cell: groups.csv:12: kind: "TABLE": …
func placeText(file string, line int, column, value string) string {
	var b strings.Builder
	if file != "" {
		b.WriteString(file)
		if line > 0 {
			b.WriteString(":" + strconv.Itoa(line))
		}
		b.WriteString(": ")
	}
	if column != "" {
		b.WriteString(column + ": ")
	}
	if value != "" {
		b.WriteString(strconv.QuoteToGraphic(value) + ": ")
	}
	return b.String()
}

// shown is as much of a value as a line of a report can hold.
func shown(value string) string {
	const most = 80
	n := 0
	for i := range value {
		if n++; n > most {
			return value[:i] + "…"
		}
	}
	return value
}

func badInput(column, detail string, args ...string) *governance.Error {
	return governance.NewError(governance.CodeBadUserInput, column, detail, args...)
}

func tooLarge(column, detail string, args ...string) *governance.Error {
	return governance.NewError(governance.CodeOperationTooLarge, column, detail, args...)
}

// valueError refuses a value that is not one of a list, and gives the list.
func valueError[T ~string](column, value string, all []T) *governance.Error {
	words := make([]string, len(all))
	for i, w := range all {
		words[i] = string(w)
	}
	return badInput(column, "csvValue", shown(value), strings.Join(words, ", "))
}

func unreadable(path string, err error) error {
	return governance.NewError(governance.CodeNotFound, "path", "csvUnreadable", path, reasonOf(err))
}
