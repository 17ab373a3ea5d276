package network

import (
	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/plan"
)

// PlanCandidate is a group that may be invited, and what that costs.
type PlanCandidate struct {
	plan ConsultationPlan
	of   plan.Candidate
}

// Candidates are all groups that may be invited, in the order of their keys.
func (p ConsultationPlan) Candidates() []PlanCandidate { return p.shown(p.Invitees.List) }

// BeyondLimit are the groups that the consultation would ask for more than
// they agreed to give, where they share that: those that may be invited all
// the same, those that wish to be informed, and those that are not asked.
func (p ConsultationPlan) BeyondLimit() []PlanCandidate { return p.shown(p.BeyondTheirLimit()) }

// Informed are the groups that are told of the consultation and not counted
// on, as they wish to be beyond their limit.
func (p ConsultationPlan) Informed() []Group { return p.view.groupsAt(p.ToInform()) }

// planned is what the group shares for planning, which is then shown; nil for
// nothing.
func (c PlanCandidate) planned() *hours.PlanningHours {
	c.plan.Note(c.of)
	return c.of.Hours
}

func (p ConsultationPlan) shown(list []plan.Candidate) []PlanCandidate {
	out := make([]PlanCandidate, len(list))
	for i, c := range list {
		out[i] = PlanCandidate{p, c}
	}
	return out
}

// Group is the group.
func (c PlanCandidate) Group() Group { return c.plan.view.group(c.of.Group) }

// Must reports whether it is invited whatever the plan.
func (c PlanCandidate) Must() bool { return c.of.Must }

// Cost is 1 + λ·p, in millionths.
func (c PlanCandidate) Cost() float64 {
	c.plan.Note(c.of)
	return float64(c.of.Cost)
}

// PressureAssumed reports whether p is the assumed one, since the group's load
// or limit is not known, or not shared for planning.
func (c PlanCandidate) PressureAssumed() bool { return c.planned() == nil }

// SpeaksFor are the groups of the target that it speaks for, itself included.
func (c PlanCandidate) SpeaksFor() []Group {
	out := make([]Group, len(c.of.Covers))
	for i, e := range c.of.Covers {
		out[i] = c.plan.view.group(c.plan.Sought.Groups[e])
	}
	return out
}

// SpeaksForCount is how many they are.
func (c PlanCandidate) SpeaksForCount() int { return len(c.of.Covers) }

// BeyondLimit is what the group wants, where the consultation passes its
// limit; nil where it does not, or that is not known or not shared.
func (c PlanCandidate) BeyondLimit() *governance.BeyondLimit {
	c.plan.Note(c.of)
	return orNil(c.of.Beyond)
}

// ExcessHours is by how much the consultation would pass the group's limit;
// nil where it does not, or that is not known or not shared.
func (c PlanCandidate) ExcessHours() *float64 {
	if c.of.Beyond == "" {
		return nil
	}
	return new(c.planned().Excess(c.plan.Question.Asked.Hours))
}

// LoadBefore is the hours that the group has committed, and pending, over the
// period; nil where its load or limit is not known, or not shared for planning.
func (c PlanCandidate) LoadBefore() *float64 {
	hours := c.planned()
	if hours == nil {
		return nil
	}
	return new(hours.Committed)
}

// LoadAfter is LoadBefore with the hours asked.
func (c PlanCandidate) LoadAfter() *float64 {
	hours := c.planned()
	if hours == nil {
		return nil
	}
	return new(hours.Committed + c.plan.Question.Asked.Hours)
}

// Invitation is a group that the plan invites.
type Invitation struct {
	PlanCandidate
	alone []int32 // elements that no other invited group covers
}

// Invitations are the groups that the plan invites, in the order of their
// keys; none when there is no plan.
func (p ConsultationPlan) Invitations() []Invitation {
	alone := p.Alone()
	out := make([]Invitation, len(p.Chosen))
	for i, at := range p.Chosen {
		out[i] = Invitation{PlanCandidate{p, p.Invitees.List[at]}, alone[i]}
	}
	return out
}

// Adds is how many groups of the target are reached by this invitation alone.
func (i Invitation) Adds() int { return len(i.alone) }

// AddsGroups are those.
func (i Invitation) AddsGroups() []Group {
	out := make([]Group, len(i.alone))
	for k, e := range i.alone {
		out[k] = i.plan.view.group(i.plan.Sought.Groups[e])
	}
	return out
}

// Paths are, for each group that it speaks for, how it comes to: a shortest
// chain of memberships.
func (i Invitation) Paths() []MandatePath {
	found := i.plan.PathsOf(i.of.Group)
	out := make([]MandatePath, len(found))
	for k, path := range found {
		out[k] = i.plan.view.mandatePath(path)
	}
	return out
}

// LastAsked is when the group was last invited, by the question's date, to a
// consultation on one of its topics, or a narrower or broader one; any
// consultation where the question has none. An invitation that is dated to a
// month or a year counts on its first day. Nil: the record tells of none.
func (i Invitation) LastAsked() *governance.Date { return i.plan.Question.LastAsked(i.of.Group) }
