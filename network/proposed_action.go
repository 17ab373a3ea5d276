package network

import (
	"tablee/governance"
)

// ProposedAction is what observations lead to, and how it was answered.
type ProposedAction struct {
	provenance
	proposedAction *governance.ProposedAction
}

func (v *View) proposedAction(at int32) ProposedAction {
	x := v.net.Records.ProposedActions.At(at)
	return ProposedAction{provenance{v, &x.Record}, x}
}

// Consultation is the one that it is of.
func (x ProposedAction) Consultation() Consultation {
	return *x.view.Consultation(x.proposedAction.Consultation)
}

// Code is its short name in the consultation's report; nil: none.
func (x ProposedAction) Code() *string { return orNil(x.proposedAction.Code) }

// Theme is the theme under which it is told; nil: none.
func (x ProposedAction) Theme() *LocalizedText { return x.view.maybeText(x.proposedAction.Theme) }

// Text is what it says.
func (x ProposedAction) Text() LocalizedText { return x.view.text(x.proposedAction.Text) }

// Contributions are those that it goes back to.
func (x ProposedAction) Contributions() []Contribution {
	return x.view.contributionsAt(x.proposedAction.Contributions)
}

// ProposedActions are those of the consultation, by their codes.
func (c Consultation) ProposedActions(first int, after *string) (Page[ProposedAction], error) {
	n := c.view.net
	key := func(i int32) (string, governance.ID) {
		x := n.Records.ProposedActions.At(i)
		return counted(x.Code), x.ID
	}
	return listing[ProposedAction]{sorted(n.ActionsOf.Of(c.at), key), nil, key, c.view.proposedAction}.page(first, after)
}

// Proposed is when; no date: not known.
func (x ProposedAction) Proposed() governance.PartialDate { return x.proposedAction.Proposed }

// Observations are those that it goes back to.
func (x ProposedAction) Observations() []Observation {
	out := make([]Observation, len(x.proposedAction.Observations))
	for i, id := range x.proposedAction.Observations {
		out[i] = x.view.observation(x.view.net.Index(governance.KindObservation, id))
	}
	return out
}

// Response is the answer to a proposed action.
type Response struct {
	view     *View
	response *governance.Response
}

// Response is the answer; nil: the record has none.
func (x ProposedAction) Response() *Response {
	if x.proposedAction.Response == nil {
		return nil
	}
	return &Response{x.view, x.proposedAction.Response}
}

// Verdict is what was answered.
func (r Response) Verdict() governance.Verdict { return r.response.Verdict }

// Reason is why; nil: none was told.
func (r Response) Reason() *LocalizedText { return r.view.maybeText(r.response.Reason) }

// ReasonNotGiven reports whether a source tells the refusal without a reason.
func (r Response) ReasonNotGiven() bool { return r.response.ReasonNotGiven }

// On is when; no date: not known.
func (r Response) On() governance.PartialDate { return r.response.On }

// Milestone is a step of carrying an action out.
type Milestone struct {
	view      *View
	milestone governance.Milestone
}

// Milestones are the steps of carrying it out, in the order of the record.
func (x ProposedAction) Milestones() []Milestone {
	out := make([]Milestone, len(x.proposedAction.Milestones))
	for i, m := range x.proposedAction.Milestones {
		out[i] = Milestone{x.view, m}
	}
	return out
}

// Text is what was reached.
func (m Milestone) Text() LocalizedText { return m.view.text(m.milestone.Text) }

// On is when; no date: not known.
func (m Milestone) On() governance.PartialDate { return m.milestone.On }

// ProposedActionPayload answers what was asked.
type ProposedActionPayload struct {
	Written
	Action *ProposedAction
}

// ProposedActionPayload shows what was written.
func (v *View) ProposedActionPayload(w Written, id governance.ID) ProposedActionPayload {
	return ProposedActionPayload{w, shown(v, governance.KindProposedAction, id, v.proposedAction)}
}
