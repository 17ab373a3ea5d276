package main

import (
	"fmt"

	"tablee/exchange"
)

// filled is what came of bringing a set of files into the graph.
type filled struct {
	name     string // of the set
	set      *exchange.Set
	tallies  []tally
	refusals []exchange.Refusal
	dryRun   bool
	written  bool
	version  int32 // of the data afterwards
}

// filled shows what came of a set of files; refused rows, one line each, make
// an error.
func (o *output) filled(f *filled) error {
	o.refused(f)
	if o.byProgram {
		if err := o.printJSON(o.filledAnswer(f)); err != nil {
			return err
		}
	} else if len(f.refusals) == 0 {
		if err := o.changed(f); err != nil {
			return err
		}
	}
	if len(f.refusals) > 0 {
		return fmt.Errorf(o.words.refused, o.words.count(len(f.refusals), o.words.refusal), f.version)
	}
	return nil
}

// mostNotices are shown on a terminal; --json gives all.
const mostNotices = 50

// refused remarks on the rows that were refused, and on those that a person
// should look at.
func (o *output) refused(f *filled) {
	for _, r := range f.refusals {
		o.remark(r.Text(o.reader))
		if r.Err.Detail == "membershipCycle" {
			o.remark(o.words.cycleAccepted)
		}
	}
	for i, n := range f.set.Notices {
		if i == mostNotices {
			o.remark(fmt.Sprintf(o.words.moreNotices, len(f.set.Notices)-i))
			return
		}
		o.remark(n.Text(o.reader))
	}
}

// changed shows a person what a set of files changes.
func (o *output) changed(f *filled) error {
	summary := fmt.Sprintf(o.words.filesRead, f.name, o.words.count(f.set.Rows, o.words.row))
	if n := f.set.Duplicates(); n > 0 {
		summary += fmt.Sprintf(o.words.ofWhich, o.words.count(n, o.words.duplicate))
	}
	if err := o.print("%s", summary); err != nil {
		return err
	}
	if len(f.tallies) == 0 {
		return o.print(o.words.nothingChanged, f.version)
	}
	t := table{head: []string{o.words.records, o.words.newOnes, o.words.changedOnes}, right: []bool{false, true, true}}
	for _, k := range f.tallies {
		t.row(o.words.kinds[k.kind], o.words.integer(k.new), o.words.integer(k.changed))
	}
	if err := t.write(o.answer); err != nil {
		return err
	}
	if f.dryRun {
		return o.print(o.words.dryRun, f.version)
	}
	return o.print(o.words.written, f.version)
}
