package network

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/governance/access"
)

// PlanCandidate is a group that may be invited, and what that costs.
type PlanCandidate struct {
	plan *ConsultationPlan
	invitee
}

// Candidates are all groups that may be invited, in the order of their keys.
func (p ConsultationPlan) Candidates() []PlanCandidate { return p.shown(p.invitees.list) }

// BeyondLimit are the groups that the consultation would ask for more than
// they agreed to give, where they share that: those that may be invited all
// the same, those that wish to be informed, and those that are not asked.
func (p ConsultationPlan) BeyondLimit() []PlanCandidate {
	var out []invitee
	for _, c := range slices.Concat(p.invitees.list, p.invitees.spared) {
		if c.beyond != "" {
			p.tells(c)
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b invitee) int { return p.question.view.net.compareGroups(a.group, b.group) })
	return p.shown(out)
}

// Informed are the groups that are told of the consultation and not counted
// on, as they wish to be beyond their limit.
func (p ConsultationPlan) Informed() []Group {
	var out []int32
	for _, c := range p.invitees.spared {
		if c.beyond == governance.Inform {
			p.tells(c)
			out = append(out, c.group)
		}
	}
	return p.groups(out)
}

// tells notes that the plan shows what a group shares for planning.
func (p *ConsultationPlan) tells(c invitee) {
	if c.hours != nil {
		p.question.view.sight().loadSight(c.group, planRests)
	}
}

// planned is what the group shares for planning, which is then shown; nil for
// nothing.
func (c PlanCandidate) planned() *governance.PlanningHours {
	c.plan.tells(c.invitee)
	return c.hours
}

func (p *ConsultationPlan) shown(list []invitee) []PlanCandidate {
	out := make([]PlanCandidate, len(list))
	for i, c := range list {
		out[i] = PlanCandidate{p, c}
	}
	return out
}

// Group is the group.
func (c PlanCandidate) Group() Group { return c.plan.question.view.group(c.group) }

// Must reports whether it is invited whatever the plan.
func (c PlanCandidate) Must() bool { return c.must }

// Cost is 1 + λ·p, in millionths.
func (c PlanCandidate) Cost() float64 {
	c.plan.tells(c.invitee)
	return float64(c.cost)
}

// PressureAssumed reports whether p is the assumed one, since the group's load
// or limit is not known, or not shared for planning.
func (c PlanCandidate) PressureAssumed() bool { return c.planned() == nil }

// SpeaksFor are the groups of the target that it speaks for, itself included.
func (c PlanCandidate) SpeaksFor() []Group {
	out := make([]Group, len(c.covers))
	for i, e := range c.covers {
		out[i] = c.plan.question.view.group(c.plan.target.groups[e])
	}
	return out
}

// SpeaksForCount is how many they are.
func (c PlanCandidate) SpeaksForCount() int { return len(c.covers) }

// BeyondLimit is what the group wants, where the consultation passes its
// limit; nil where it does not, or that is not known or not shared.
func (c PlanCandidate) BeyondLimit() *governance.BeyondLimit {
	c.plan.tells(c.invitee)
	return orNil(c.beyond)
}

// ExcessHours is by how much the consultation would pass the group's limit;
// nil where it does not, or that is not known or not shared.
func (c PlanCandidate) ExcessHours() *float64 {
	if c.beyond == "" {
		return nil
	}
	return new(c.planned().Excess(c.plan.question.Hours))
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
	return new(hours.Committed + c.plan.question.Hours)
}

// Invitation is a group that the plan invites.
type Invitation struct {
	PlanCandidate
	alone []int32 // elements that no other invited group covers
}

// Invitations are the groups that the plan invites, in the order of their
// keys; none when there is no plan.
func (p ConsultationPlan) Invitations() []Invitation {
	times := make([]int, len(p.target.groups))
	for _, c := range p.chosen {
		for _, e := range p.invitees.list[c].covers {
			times[e]++
		}
	}
	out := make([]Invitation, len(p.chosen))
	for i, at := range p.chosen {
		c := p.invitees.list[at]
		out[i].PlanCandidate = PlanCandidate{&p, c}
		for _, e := range c.covers {
			if times[e] == 1 {
				out[i].alone = append(out[i].alone, e)
			}
		}
	}
	return out
}

// Adds is how many groups of the target are reached by this invitation alone.
func (i Invitation) Adds() int { return len(i.alone) }

// AddsGroups are those.
func (i Invitation) AddsGroups() []Group {
	out := make([]Group, len(i.alone))
	for k, e := range i.alone {
		out[k] = i.plan.question.view.group(i.plan.target.groups[e])
	}
	return out
}

// Paths are, for each group that it speaks for, how it comes to: a shortest
// chain of memberships.
func (i Invitation) Paths() []MandatePath {
	d := newDescentOf(i.plan.invitees.speakers)
	reached := d.from(i.group)
	var at []int
	for k, s := range reached {
		if i.plan.target.element[s.group] >= 0 {
			at = append(at, k)
		}
	}
	slices.SortFunc(at, func(a, b int) int {
		return cmp.Compare(i.plan.target.element[reached[a].group], i.plan.target.element[reached[b].group])
	})
	out := []MandatePath{}
	for _, k := range at {
		out = append(out, d.path(reached, k))
	}
	return out
}

// staff is the paid staff of a group on the date, in full-time equivalents;
// nil where it declared none or does not share it.
func (q *question) staff(g int32) *float64 {
	if !q.view.group(g).maySee(access.Capacity) {
		return nil
	}
	declared := pick(q.view.net.facts.Capacities, q.view.net.capacitiesOf.of(g))
	c := prevailing(declared, q.on, func(c *governance.Capacity) *governance.Interval { return &c.Interval })
	if c == nil {
		return nil
	}
	return &c.FTE
}
