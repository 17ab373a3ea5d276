package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed proposed_action.cypher
var proposedAction string

func proposedActionKind() Kind {
	return kindOf(proposedAction, proposedActionRow, readProposedAction)
}

func proposedActionRow(r *governance.ProposedAction) *row {
	w := newRow(&r.Record).
		refer("CONSULTATION", r.Consultation).text("code", r.Code).localized("theme", r.Theme).localized("text", r.Text).
		partial("proposed", r.Proposed).refer("OBSERVATION", r.Observations...).refer("CONTRIBUTION", r.Contributions...)
	if a := r.Response; a != nil {
		w.text("verdict", string(a.Verdict)).localized("reason", a.Reason).flag("reasonNotGiven", a.ReasonNotGiven).partial("answered", a.On)
	}
	var milestones []string
	for _, m := range r.Milestones {
		milestones = append(milestones, m.Text.Fr, m.Text.En, m.On.String())
	}
	if milestones != nil {
		w.set("milestones", milestones)
	}
	return w
}

func readProposedAction(c *cells) governance.ProposedAction {
	a := governance.ProposedAction{
		Record:       c.record(),
		Consultation: c.id(), Code: c.text(), Theme: c.localized(), Text: c.localized(), Proposed: c.partial(),
		Observations: c.ids(), Contributions: c.ids(),
	}
	response := governance.Response{
		Verdict: oneOf(c, governance.Verdicts), Reason: c.localized(), ReasonNotGiven: c.flag(), On: c.partial(),
	}
	if response.Verdict != "" {
		a.Response = &response
	}
	c.eachOf(3, func(m *cells) {
		a.Milestones = append(a.Milestones, governance.Milestone{Text: m.localized(), On: m.partial()})
	})
	return a
}
