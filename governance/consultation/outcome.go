package consultation

import (
	"slices"

	"tablee/governance"
)

// Outcome is what became of a contribution: the observations in it, and the
// actions that followed, with their answers and milestones.
type Outcome struct {
	Contribution governance.Contribution
	Observations []governance.Observation
	Actions      []governance.ProposedAction
	Known        bool // the record holds all links; else there may be more
}

// Outcome follows a contribution; ok is false when there is none of that
// identity.
func (c *Consultation) Outcome(contribution governance.ID) (out Outcome, ok bool) {
	at := slices.IndexFunc(c.Contributions, func(x governance.Contribution) bool { return x.ID == contribution })
	if at < 0 {
		return out, false
	}
	out = Outcome{Contribution: c.Contributions[at], Observations: c.observationsOf(contribution), Actions: c.actionsOf(contribution), Known: c.AllLinked}
	return out, true
}

func (c *Consultation) observationsOf(contribution governance.ID) []governance.Observation {
	return those(c.Observations, func(o governance.Observation) bool { return slices.Contains(o.Contributions, contribution) })
}

// actionsOf are the actions that the contribution proposed itself, or that an
// observation of it led to.
func (c *Consultation) actionsOf(contribution governance.ID) []governance.ProposedAction {
	heard := c.observationsOf(contribution)
	return those(c.Actions, func(a governance.ProposedAction) bool {
		return a.ComesFrom(contribution, heard)
	})
}
