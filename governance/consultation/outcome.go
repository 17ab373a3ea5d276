package consultation

import (
	"slices"

	"tablee/governance"
)

// Outcome is what became of a contribution: what was heard in it, what was
// proposed from that, with the answers and what was done.
type Outcome struct {
	Contribution governance.Contribution
	Observations []governance.Observation
	Actions      []governance.ProposedAction
	Known        bool // whether the record holds all links: else there may be more
}

// Outcome follows a contribution; ok is false when there is no such one.
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

// actionsOf are the actions that a contribution proposed itself, or that an
// observation of it led to.
func (c *Consultation) actionsOf(contribution governance.ID) []governance.ProposedAction {
	heard := c.observationsOf(contribution)
	return those(c.Actions, func(a governance.ProposedAction) bool {
		return a.ComesFrom(contribution, heard)
	})
}
