package main

import (
	"encoding/json"
	"fmt"
	"io"

	"tablee/governance"
)

// terminal is where a run of the program writes.
type terminal struct {
	out, err    io.Writer
	interactive bool // err is watched by a person: progress is one line that moves
}

// output is how a run of the program answers: where, in whose words, and
// whether a person or a program reads it.
type output struct {
	words  words
	reader governance.Language
	screen *screen // what stands beside the answer
	answer io.Writer

	byProgram bool // a program reads the answer
}

// newOutput writes for who reads a language, or, when byProgram, for a program.
func newOutput(t terminal, reader governance.Language, byProgram bool) *output {
	beside := &screen{out: t.err, interactive: t.interactive}
	return &output{wordsIn(reader), reader, beside, afterProgress{beside, t.out}, byProgram}
}

// print writes a line of the answer.
func (o *output) print(format string, args ...any) error {
	_, err := fmt.Fprintf(o.answer, format+"\n", args...)
	return err
}

// printJSON writes the answer for programs.
func (o *output) printJSON(answer any) error {
	e := json.NewEncoder(o.answer)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(answer)
}

// remark writes a line beside the answer. Where even that cannot be written,
// nobody can be told.
func (o *output) remark(text string) { _, _ = io.WriteString(o.screen, text+"\n") }

// progress tells of a step; text may change while the step goes on.
func (o *output) progress(step, text string) { o.screen.progress(step, text) }
