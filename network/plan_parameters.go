package network

import "tablee/governance"

// PlanParameters are what a plan was worked out with: what the question says,
// and what stands for what it does not say.
type PlanParameters struct {
	question *question
	view     *View
}

// Parameters are what the plan was worked out with.
func (p ConsultationPlan) Parameters() PlanParameters { return PlanParameters{p.question, p.view} }

// On is the date.
func (p PlanParameters) On() governance.Date { return p.question.on }

// Period is the period whose loads and limits count.
func (p PlanParameters) Period() governance.Period { return p.question.period }

// Hours is what one invitation asks.
func (p PlanParameters) Hours() float64 { return p.question.Hours }

// Lambda is how much the pressure on a group counts.
func (p PlanParameters) Lambda() float64 { return p.question.lambda.Float() }

// AssumedPressure is p where it is not known, or not shared for planning.
func (p PlanParameters) AssumedPressure() float64 { return p.question.assumed.Float() }

// Coverage is the coverage wanted, as it was written; nil: all that can be
// reached.
func (p PlanParameters) Coverage() *string { return p.question.Coverage }

// MaxInvitations is the most invitations, musts included; nil: any number.
func (p PlanParameters) MaxInvitations() *int { return p.question.MaxInvitations }

// LongestPath is the most memberships on a path; nil: any number.
func (p PlanParameters) LongestPath() *int { return p.question.LongestPath }

// Mechanism is the way of consulting; nil: not said.
func (p PlanParameters) Mechanism() *governance.Mechanism { return p.question.Mechanism }

// Natures are the natures asked for; none: any.
func (p PlanParameters) Natures() []governance.Nature { return p.question.natures }

// Topics are the topics asked for; none: any.
func (p PlanParameters) Topics() []Topic { return p.topics(p.question.topics) }

// Populations are the populations asked for; none: any.
func (p PlanParameters) Populations() []Topic { return p.topics(p.question.populations) }

func (p PlanParameters) topics(at []int32) []Topic {
	out := make([]Topic, len(at))
	for i, t := range at {
		out[i] = p.view.topic(t)
	}
	return out
}

// Territories are the territories asked for; none: any.
func (p PlanParameters) Territories() []Territory {
	out := make([]Territory, len(p.question.territories))
	for i, t := range p.question.territories {
		out[i] = p.view.territory(t)
	}
	return out
}

// Initiator is who consults; nil: unknown.
func (p PlanParameters) Initiator() *Group {
	if p.question.initiator < 0 {
		return nil
	}
	g := p.view.group(p.question.initiator)
	return &g
}

// Musts are the groups that are invited whatever the plan.
func (p PlanParameters) Musts() []Group {
	out := make([]Group, len(p.question.musts))
	for i, g := range p.question.musts {
		out[i] = p.view.group(g)
	}
	return out
}

// PublishedMustNot is a group that is not invited, and why.
type PublishedMustNot struct {
	Group  Group
	Reason string
}

// MustNots are the groups that are not invited, with the reasons.
func (p PlanParameters) MustNots() []PublishedMustNot {
	out := make([]PublishedMustNot, len(p.question.mustNots))
	for i, m := range p.question.mustNots {
		out[i] = PublishedMustNot{p.view.group(m.group), m.reason}
	}
	return out
}
