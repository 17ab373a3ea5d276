package show

import "fmt"

// Reading tells how far a file is read, and, as a step, that it is.
func (o *Output) Reading(file string, rows int, whole bool) {
	text := fmt.Sprintf(o.Words.fileRead, file, o.Words.Count(rows, o.Words.row))
	if whole {
		o.Progress("read "+file, text)
	} else {
		o.Screen.moves(text)
	}
}

// Seeding tells that a folder of seeds comes next.
func (o *Output) Seeding(folder string) {
	o.Progress("seed "+folder, fmt.Sprintf(o.Words.seeding, folder))
}

// Judging tells that the rows of a set of files are judged.
func (o *Output) Judging(name string, rows int) {
	o.Progress("judge "+name, fmt.Sprintf(o.Words.judging, o.Words.Count(rows, o.Words.row)))
}

// Writing tells which part of a change is written.
func (o *Output) Writing(what string, part, parts int) {
	o.Progress(fmt.Sprint("write ", what, part), fmt.Sprintf(o.Words.writing, part, parts))
}
