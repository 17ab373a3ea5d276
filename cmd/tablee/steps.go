package main

import "fmt"

// reading tells how far a file is read, and, as a step, that it is.
func (o *output) reading(file string, rows int, whole bool) {
	text := fmt.Sprintf(o.words.fileRead, file, o.words.count(rows, o.words.row))
	if whole {
		o.progress("read "+file, text)
	} else {
		o.screen.moves(text)
	}
}

// seeding tells that a folder of seeds comes next.
func (o *output) seeding(folder string) {
	o.progress("seed "+folder, fmt.Sprintf(o.words.seeding, folder))
}

// judging tells that the rows of a set of files are judged.
func (o *output) judging(name string, rows int) {
	o.progress("judge "+name, fmt.Sprintf(o.words.judging, o.words.count(rows, o.words.row)))
}

// writing tells which part of a change is written.
func (o *output) writing(what string, part, parts int) {
	o.progress(fmt.Sprint("write ", what, part), fmt.Sprintf(o.words.writing, part, parts))
}
