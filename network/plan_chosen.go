package network

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/governance/access"
)

// beyondLimit are the groups that the consultation would ask for more than they
// agreed to give, where they share that, in the order of keys.
func (p *consultationPlan) beyondLimit() []invitee {
	var out []invitee
	for _, c := range slices.Concat(p.invitees.list, p.invitees.spared) {
		if c.beyond != "" {
			p.note(c)
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b invitee) int { return p.question.net.compareGroups(a.group, b.group) })
	return out
}

// informed are the groups that wish to be informed and not counted on, beyond
// their limit.
func (p *consultationPlan) informed() []int32 {
	var out []int32
	for _, c := range p.invitees.spared {
		if c.beyond == governance.Inform {
			p.note(c)
			out = append(out, c.group)
		}
	}
	return out
}

// note notes that the plan shows what a group shares for planning.
func (p *consultationPlan) note(c invitee) {
	if c.hours != nil {
		p.question.reader.loadSight(c.group, planRests)
	}
}

// alone are, for each invitation, the elements that no other invited group
// covers.
func (p *consultationPlan) alone() [][]int32 {
	times := make([]int, len(p.target.groups))
	for _, c := range p.chosen {
		for _, e := range p.invitees.list[c].covers {
			times[e]++
		}
	}
	out := make([][]int32, len(p.chosen))
	for i, at := range p.chosen {
		for _, e := range p.invitees.list[at].covers {
			if times[e] == 1 {
				out[i] = append(out[i], e)
			}
		}
	}
	return out
}

// paths are, for each group of the target that a group speaks for, how it comes
// to: a shortest chain of memberships.
func (p *consultationPlan) paths(group int32) []mandatePath {
	d := newDescentOf(p.invitees.speakers)
	reached := d.from(group)
	element := p.target.element
	var at []int
	for k, s := range reached {
		if element[s.group] >= 0 {
			at = append(at, k)
		}
	}
	slices.SortFunc(at, func(a, b int) int { return cmp.Compare(element[reached[a].group], element[reached[b].group]) })
	var out []mandatePath
	for _, k := range at {
		out = append(out, d.path(reached, k))
	}
	return out
}

// staff is the paid staff of a group on the date, in full-time equivalents;
// nil where it declared none or does not share it.
func (q *question) staff(g int32) *float64 {
	if !q.reader.seesFact(access.Capacity, q.net.Records.Groups.At(g).ID) {
		return nil
	}
	declared := q.net.Private().Capacities.Pick(q.net.capacitiesOf.of(g))
	c := prevailing(declared, q.on, func(c *governance.Capacity) *governance.Interval { return &c.Interval })
	if c == nil {
		return nil
	}
	return &c.FTE
}
