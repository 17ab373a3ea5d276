package main

import (
	"fmt"
)

// filledAnswer is what a filling came to, as programs read it.
type filledAnswer struct {
	Path       string                     `json:"path"`
	Rows       int                        `json:"rows"`
	Files      []fileAnswer               `json:"files"`
	DryRun     bool                       `json:"dryRun"`
	Written    bool                       `json:"written"`
	Version    int32                      `json:"version"`
	Changes    map[recordKind]tallyAnswer `json:"changes"`
	Duplicates int                        `json:"duplicates"`
	Notices    []remark                   `json:"notices"`
	Refusals   []remark                   `json:"refusals"`
}

type fileAnswer struct {
	File string `json:"file"`
	Rows int    `json:"rows"`
}

type tallyAnswer struct {
	New     int `json:"new"`
	Changed int `json:"changed"`
}

func (p *program) answer(f filling, done filled) filledAnswer {
	a := filledAnswer{
		Path: f.name, Rows: done.set.Rows, Files: []fileAnswer{}, DryRun: f.dryRun, Written: done.written, Version: done.ledger,
		Changes: map[recordKind]tallyAnswer{}, Duplicates: done.set.Duplicates(),
		Notices: noticesOf(done.set.Notices, p.language), Refusals: remarksOf(done.refusals, p.language),
	}
	for _, file := range done.set.Files {
		a.Files = append(a.Files, fileAnswer{file.File, file.Rows})
	}
	for _, t := range done.tallies {
		a.Changes[t.kind] = tallyAnswer{t.new, t.changed}
	}
	return a
}

// sayFilled tells what a filling came to; refused rows, one line each, make
// an error.
func (p *program) sayFilled(f filling, done filled) error {
	p.sayRemarks(done)
	if p.JSON {
		if err := p.printJSON(p.answer(f, done)); err != nil {
			return err
		}
	} else if len(done.refusals) == 0 {
		if err := p.sayChanges(f, done); err != nil {
			return err
		}
	}
	if len(done.refusals) > 0 {
		return fmt.Errorf(p.words.refused, p.words.count(len(done.refusals), p.words.refusal), done.ledger)
	}
	return nil
}

// mostNotices are shown on a terminal; --json gives all.
const mostNotices = 50

func (p *program) sayRemarks(done filled) {
	for _, r := range done.refusals {
		p.remark(r.Text(p.language))
		if r.Err.Detail == "membershipCycle" {
			p.remark(p.words.cycleAccepted)
		}
	}
	for i, n := range done.set.Notices {
		if i == mostNotices {
			p.remark(fmt.Sprintf(p.words.moreNotices, len(done.set.Notices)-i))
			return
		}
		p.remark(n.Text(p.language))
	}
}

func (p *program) sayChanges(f filling, done filled) error {
	summary := fmt.Sprintf(p.words.filesRead, f.name, p.words.count(done.set.Rows, p.words.row))
	if n := done.set.Duplicates(); n > 0 {
		summary += fmt.Sprintf(p.words.ofWhich, p.words.count(n, p.words.duplicate))
	}
	if err := p.print("%s", summary); err != nil {
		return err
	}
	if len(done.tallies) == 0 {
		return p.print(p.words.nothingChanged, done.ledger)
	}
	t := table{head: []string{p.words.records, p.words.newOnes, p.words.changedOnes}, right: []bool{false, true, true}}
	for _, k := range done.tallies {
		t.row(p.words.kinds[k.kind], p.words.integer(k.new), p.words.integer(k.changed))
	}
	if err := t.write(p.out); err != nil {
		return err
	}
	if f.dryRun {
		return p.print(p.words.dryRun, done.ledger)
	}
	return p.print(p.words.written, done.ledger)
}

// watched has the steps of a filling told while they go on.
func (p *program) watched(f filling) filling {
	f.judging = func(rows int) {
		p.err.progress("judge "+f.name, fmt.Sprintf(p.words.judging, p.words.count(rows, p.words.row)))
	}
	f.writing = func(part, parts int) { p.writeProgress(f.name, part, parts) }
	return f
}

// readProgress tells how far a file is read, and, as a step, that it is.
func (p *program) readProgress(file string, rows int, whole bool) {
	text := fmt.Sprintf(p.words.fileRead, file, p.words.count(rows, p.words.row))
	if whole {
		p.err.progress("read "+file, text)
	} else {
		p.err.moves(text)
	}
}

func (p *program) writeProgress(what string, part, parts int) {
	p.err.progress(fmt.Sprint("write ", what, part), fmt.Sprintf(p.words.writing, part, parts))
}
