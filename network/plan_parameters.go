package network

import (
	"tablee/governance"
	"tablee/network/plan"
)

// PlanParameters are what a plan was worked out with: what the question says,
// and what stands for what it does not say.
type PlanParameters struct {
	question *plan.Question
	view     *View
}

// Parameters are what the plan was worked out with.
func (p ConsultationPlan) Parameters() PlanParameters { return PlanParameters{p.Question, p.view} }

// On is the date.
func (p PlanParameters) On() governance.Date { return p.question.On }

// Period is the period whose loads and limits count.
func (p PlanParameters) Period() governance.Period { return p.question.Period }

// Hours is what one invitation asks.
func (p PlanParameters) Hours() float64 { return p.question.Asked.Hours }

// Lambda is how much the pressure on a group counts.
func (p PlanParameters) Lambda() float64 { return p.question.Lambda.Float() }

// AssumedPressure is p where it is not known, or not shared for planning.
func (p PlanParameters) AssumedPressure() float64 { return p.question.Assumed.Float() }

// Coverage is the coverage wanted, as it was written; nil: all that can be
// reached.
func (p PlanParameters) Coverage() *string { return p.question.Asked.Coverage }

// MaxInvitations is the most invitations, musts included; nil: any number.
func (p PlanParameters) MaxInvitations() *int { return p.question.Asked.MaxInvitations }

// LongestPath is the most memberships on a path; nil: any number.
func (p PlanParameters) LongestPath() *int { return p.question.Asked.LongestPath }

// Mechanism is the way of consulting; nil: not said.
func (p PlanParameters) Mechanism() *governance.Mechanism { return p.question.Asked.Mechanism }

// Natures are the natures asked for; none: any.
func (p PlanParameters) Natures() []governance.Nature { return p.question.Natures }

// Topics are the topics asked for; none: any.
func (p PlanParameters) Topics() []Topic { return p.topics(p.question.Topics) }

// Populations are the populations asked for; none: any.
func (p PlanParameters) Populations() []Topic { return p.topics(p.question.Populations) }

func (p PlanParameters) topics(at []int32) []Topic {
	out := make([]Topic, len(at))
	for i, t := range at {
		out[i] = p.view.topic(t)
	}
	return out
}

// Territories are the territories asked for; none: any.
func (p PlanParameters) Territories() []Territory {
	out := make([]Territory, len(p.question.Territories))
	for i, t := range p.question.Territories {
		out[i] = p.view.territory(t)
	}
	return out
}

// Initiator is who consults; nil: unknown.
func (p PlanParameters) Initiator() *Group {
	if p.question.Initiator < 0 {
		return nil
	}
	g := p.view.group(p.question.Initiator)
	return &g
}

// Musts are the groups that are invited whatever the plan.
func (p PlanParameters) Musts() []Group {
	out := make([]Group, len(p.question.Musts))
	for i, g := range p.question.Musts {
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
	out := make([]PublishedMustNot, len(p.question.MustNots))
	for i, m := range p.question.MustNots {
		out[i] = PublishedMustNot{p.view.group(m.Group), m.Reason}
	}
	return out
}
