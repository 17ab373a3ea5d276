package command

import (
	"slices"

	"tablee/governance"
)

// ProposeAction records an action that observations of a consultation lead to.
type ProposeAction struct {
	Request
	Consultation  governance.ID `validate:"required"`
	Code          string        `validate:"max=30"`
	Theme         governance.LocalizedText
	Text          governance.LocalizedText `validate:"required"`
	On            governance.PartialDate
	Observations  []governance.ID `validate:"max=1000"`
	Contributions []governance.ID `validate:"max=1000"` // that proposed the action themselves
}

// Verb names the operation.
func (ProposeAction) Verb() string { return "proposeAction" }

// Subjects are the consultation.
func (c ProposeAction) Subjects() []governance.ID {
	return []governance.ID{c.Consultation, c.source()}
}

// Object is the new action.
func (c ProposeAction) Object() governance.ID { return c.newID("action") }

// Apply writes the action.
func (c ProposeAction) Apply(at Moment) (Effect, error) {
	effect := noting(c.Consultation.String())
	c.cite(at, &effect)
	effect.Writes.ProposedActions = []governance.ProposedAction{{
		Record: c.record("action"), Consultation: c.Consultation, Code: c.Code, Theme: c.Theme, Text: c.Text, Proposed: c.On,
		Observations: dedupe(c.Observations), Contributions: dedupe(c.Contributions),
	}}
	return effect, nil
}

// ActionEdit is the part of a command that changes a proposed action.
type ActionEdit struct {
	Edit
	Action governance.ID `validate:"required"`
}

// Subjects are the action.
func (c ActionEdit) Subjects() []governance.ID { return []governance.ID{c.Action, c.source()} }

// Object is the action.
func (c ActionEdit) Object() governance.ID { return c.Action }

// change writes the action anew.
func (c ActionEdit) change(at Moment, how func(*governance.ProposedAction)) (Effect, error) {
	a, err := edited(c.Edit, at.ProposedActions, c.Action, "action")
	if err != nil {
		return Effect{}, err
	}
	how(&a)
	effect := noting(a.Consultation.String())
	c.cite(at, &effect)
	effect.Writes.ProposedActions = []governance.ProposedAction{a}
	return effect, nil
}

// Respond answers a proposed action. A refusal gives its reason.
type Respond struct {
	ActionEdit
	Verdict        governance.Verdict `validate:"required"`
	Reason         governance.LocalizedText
	ReasonNotGiven bool // the source reports a refusal without a reason
	On             governance.PartialDate
}

// Verb names the operation.
func (Respond) Verb() string { return "respond" }

// Apply writes the answer in place of an earlier one.
func (c Respond) Apply(at Moment) (Effect, error) {
	return c.change(at, func(a *governance.ProposedAction) {
		a.Response = &governance.Response{Verdict: c.Verdict, Reason: c.Reason, ReasonNotGiven: c.ReasonNotGiven, On: c.On}
	})
}

// AddMilestone records that a step of an action was reached.
type AddMilestone struct {
	ActionEdit
	Text governance.LocalizedText `validate:"required"`
	On   governance.PartialDate
}

// Verb names the operation.
func (AddMilestone) Verb() string { return "addMilestone" }

// Apply adds the milestone.
func (c AddMilestone) Apply(at Moment) (Effect, error) {
	return c.change(at, func(a *governance.ProposedAction) {
		a.Milestones = append(slices.Clip(a.Milestones), governance.Milestone{Text: c.Text, On: c.On})
	})
}
