package show

import (
	"encoding/json"
	"fmt"
	"io"

	"tablee/governance"
)

// Terminal is where a run of the program writes.
type Terminal struct {
	Out, Err    io.Writer
	Interactive bool // Err is watched by a person: progress is one line that moves
}

// Output is how a run of the program answers: where, in whose words, and
// whether a person or a program reads it.
type Output struct {
	Words  Words
	Reader governance.Language // whose the words are
	Screen *Screen             // for what stands beside the answer

	answer    io.Writer
	byProgram bool // a program reads the answer
}

// New writes for who reads a language, or, when byProgram, for a program.
func New(t Terminal, reader governance.Language, byProgram bool) *Output {
	beside := &Screen{out: t.Err, Interactive: t.Interactive}
	return &Output{wordsIn(reader), reader, beside, afterProgress{beside, t.Out}, byProgram}
}

// Print writes a line of the answer.
func (o *Output) Print(format string, args ...any) error {
	_, err := fmt.Fprintf(o.answer, format+"\n", args...)
	return err
}

// PrintJSON writes the answer for programs.
func (o *Output) PrintJSON(answer any) error {
	e := json.NewEncoder(o.answer)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(answer)
}

// Remark writes a line beside the answer. Where even that cannot be written,
// nobody can be told.
func (o *Output) Remark(text string) { _, _ = io.WriteString(o.Screen, text+"\n") }

// Progress tells of a step; text may change while the step goes on.
func (o *Output) Progress(step, text string) { o.Screen.progress(step, text) }
