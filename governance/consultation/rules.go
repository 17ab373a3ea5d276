package consultation

import (
	"slices"
	"strings"

	"tablee/governance"
)

// Receive says whether a contribution may be added: not after the closing, and
// by a mechanism of the consultation, if it names one. A contribution without
// a date is taken where the record is made from a source.
func (c *Consultation) Receive(x Contribution) error {
	if x.Mechanism != 0 && !slices.ContainsFunc(c.Mechanisms, func(m Mechanism) bool { return m.ID == x.Mechanism }) {
		return governance.NewError(governance.CodeNotFound, "mechanism", "notFound")
	}
	if x.On.IsZero() && !c.FromSource {
		return governance.NewError(governance.CodeBadUserInput, "on", "contributionDate")
	}
	if !c.Until.IsZero() && !x.On.IsZero() && x.On.First() >= c.Possible().Until {
		return governance.NewError(governance.CodeBadUserInput, "on", "contributionAfterClosing", c.UntilText())
	}
	return nil
}

// Respond says whether an answer may be given to a proposed action: to one
// that there is, not before it was proposed; a refusal with its reason. Only a
// record made from a source may say that a refusal came without one.
func (c *Consultation) Respond(action governance.ID, r Response) error {
	at := slices.IndexFunc(c.Actions, func(a ProposedAction) bool { return a.ID == action })
	if at < 0 {
		return governance.NewError(governance.CodeNotFound, "action", "notFound")
	}
	reason := strings.TrimSpace(r.Reason)
	if r.Verdict == Refused && (reason == "" || reason == NotGiven && !c.FromSource) {
		return governance.NewError(governance.CodeBadUserInput, "reason", "refusalReason")
	}
	proposed := c.Actions[at].Proposed
	if !r.On.IsZero() && !proposed.IsZero() && r.On.After() <= proposed.First() {
		return governance.NewError(governance.CodeBadUserInput, "on", "answerBeforeProposal", r.On.String(), proposed.String())
	}
	return nil
}

// Observe says whether an observation may be recorded: what it goes back to is
// there.
func (c *Consultation) Observe(o Observation) error {
	for _, id := range o.Contributions {
		if _, ok := c.Outcome(id); !ok {
			return governance.NewError(governance.CodeNotFound, "contributions", "notFound")
		}
	}
	return nil
}
