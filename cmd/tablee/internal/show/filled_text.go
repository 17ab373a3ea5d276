package show

import (
	"fmt"

	"tablee/exchange"
)

// Filled is what came of bringing a set of files into the graph.
type Filled struct {
	Name     string // of the set
	Set      *exchange.Set
	Tallies  []Tally
	Refusals []exchange.Refusal
	DryRun   bool
	Written  bool
	Version  int32 // of the data afterwards
}

// Filled shows what came of a set of files; refused rows, one line each, make
// an error.
func (o *Output) Filled(f *Filled) error {
	o.Refused(f)
	if o.byProgram {
		if err := o.PrintJSON(o.filledAnswer(f)); err != nil {
			return err
		}
	} else if len(f.Refusals) == 0 {
		if err := o.Changed(f); err != nil {
			return err
		}
	}
	if len(f.Refusals) > 0 {
		return fmt.Errorf(o.Words.refused, o.Words.Count(len(f.Refusals), o.Words.refusal), f.Version)
	}
	return nil
}

// mostNotices are shown on a terminal; --json gives all.
const mostNotices = 50

// Refused remarks on the rows that were refused, and on those that a person
// should look at.
func (o *Output) Refused(f *Filled) {
	for _, r := range f.Refusals {
		o.Remark(r.Text(o.Reader))
		if r.Err.Detail == "membershipCycle" {
			o.Remark(o.Words.cycleAccepted)
		}
	}
	for i, n := range f.Set.Notices {
		if i == mostNotices {
			o.Remark(fmt.Sprintf(o.Words.moreNotices, len(f.Set.Notices)-i))
			return
		}
		o.Remark(n.Text(o.Reader))
	}
}

// Changed shows a person what a set of files changes.
func (o *Output) Changed(f *Filled) error {
	summary := fmt.Sprintf(o.Words.filesRead, f.Name, o.Words.Count(f.Set.Rows, o.Words.row))
	if n := f.Set.Duplicates(); n > 0 {
		summary += fmt.Sprintf(o.Words.ofWhich, o.Words.Count(n, o.Words.duplicate))
	}
	if err := o.Print("%s", summary); err != nil {
		return err
	}
	if len(f.Tallies) == 0 {
		return o.Print(o.Words.nothingChanged, f.Version)
	}
	t := table{head: []string{o.Words.records, o.Words.newOnes, o.Words.changedOnes}, right: []bool{false, true, true}}
	for _, k := range f.Tallies {
		t.row(o.Words.kinds[k.kind], o.Words.integer(k.new), o.Words.integer(k.changed))
	}
	if err := t.write(o.answer); err != nil {
		return err
	}
	if f.DryRun {
		return o.Print(o.Words.dryRun, f.Version)
	}
	return o.Print(o.Words.written, f.Version)
}
