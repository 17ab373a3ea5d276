package show

import (
	"errors"
	"fmt"
	"strings"

	"tablee/governance"
	"tablee/network"
)

// Plan shows whom to consult, with the reasons. It fails where the largest
// coverage cannot be worked out.
func (o *Output) Plan(plan network.ConsultationPlan) error {
	if !o.byProgram {
		return planText{o, plan}.write()
	}
	answer, err := planAnswerOf(plan)
	if err != nil {
		return err
	}
	return o.PrintJSON(answer)
}

// planText is a plan as a person reads it.
type planText struct {
	*Output
	plan network.ConsultationPlan
}

func (t planText) write() error {
	return errors.Join(t.Print("%s", t.sentence()), t.invitations(), t.leftOut(), t.nations(), t.beside(), t.underServed())
}

// million turns millionths into units.
const million = 1e6

// sentence says whom the plan reaches, at what cost, and what is proved.
func (t planText) sentence() string {
	w, p := t.Words, t.plan
	if reason := p.Infeasible(); reason != nil {
		return w.noPlan + " " + reason.Text(nil)
	}
	hours := p.HoursAsked()
	said := fmt.Sprintf(w.reaches, w.Count(len(p.Invitations()), w.invitation), w.integer(p.CoveredCount()), w.Count(p.TargetCount(), w.concerned), w.decimal(*p.Cost()/million, decimalsOf(*p.Cost()/million)), w.hours(&hours))
	switch {
	case p.Status() == governance.PlanOptimal:
		return said + " " + w.optimal
	case p.Gap() == nil:
		return said + " " + w.notProved
	}
	return said + " " + fmt.Sprintf(w.withinBound, w.percent(p.Gap()))
}

// invitations is the table of whom to invite, and why.
func (t planText) invitations() error {
	invitations := t.plan.Invitations()
	if len(invitations) == 0 {
		return nil
	}
	w := t.Words
	out := table{
		head:  []string{w.invited, w.speaksFor, w.alone, w.before, w.after, w.cost, w.notes},
		right: []bool{1: true, 2: true, 3: true, 4: true, 5: true, 6: false},
	}
	var before, after, cost []*float64
	for _, i := range invitations {
		before, after, cost = append(before, i.LoadBefore()), append(after, i.LoadAfter()), append(cost, new(i.Cost()/million))
	}
	beforeTold, afterTold, costTold := w.column(before, nothing), w.column(after, nothing), w.column(cost, nothing)
	for k, i := range invitations {
		out.row(cut(named(i.Group()), longestBody), w.integer(i.SpeaksForCount()), w.integer(i.Adds()), beforeTold[k], afterTold[k], costTold[k], t.invitationNotes(i))
	}
	return errors.Join(t.Print(""), out.write(t.answer))
}

func (t planText) invitationNotes(i network.Invitation) string {
	w, notes := t.Words, []string{}
	if i.Must() {
		notes = append(notes, w.must)
	}
	if excess := i.ExcessHours(); excess != nil {
		notes = append(notes, fmt.Sprintf(w.beyondBy, w.hours(excess)))
	}
	if i.PressureAssumed() {
		notes = append(notes, w.pressureAssumed)
	}
	return strings.Join(notes, ", ")
}
