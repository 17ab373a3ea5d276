package plan

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/load"
)

// BeyondTheirLimit are the groups that the consultation would ask for more than they
// agreed to give, where they share that, in the order of keys.
func (p *Plan) BeyondTheirLimit() []Candidate {
	var out []Candidate
	for _, c := range slices.Concat(p.Invitees.List, p.Invitees.spared) {
		if c.Beyond != "" {
			p.Note(c)
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b Candidate) int { return p.Question.Net.CompareGroups(a.Group, b.Group) })
	return out
}

// ToInform are the groups that wish to be informed and not counted on, beyond
// their limit.
func (p *Plan) ToInform() []int32 {
	var out []int32
	for _, c := range p.Invitees.spared {
		if c.Beyond == governance.Inform {
			p.Note(c)
			out = append(out, c.Group)
		}
	}
	return out
}

// Note notes that the plan shows what a group shares for planning.
func (p *Plan) Note(c Candidate) {
	if c.Hours != nil {
		load.FactsOf(p.Question.reader, c.Group, planRests)
	}
}

// Alone are, for each invitation, the elements that no other invited group
// covers.
func (p *Plan) Alone() [][]int32 {
	times := make([]int, len(p.Sought.Groups))
	for _, c := range p.Chosen {
		for _, e := range p.Invitees.List[c].Covers {
			times[e]++
		}
	}
	out := make([][]int32, len(p.Chosen))
	for i, at := range p.Chosen {
		for _, e := range p.Invitees.List[at].Covers {
			if times[e] == 1 {
				out[i] = append(out[i], e)
			}
		}
	}
	return out
}

// PathsOf are, for each group of the target that a group speaks for, how it comes
// to: a shortest chain of memberships.
func (p *Plan) PathsOf(group int32) []Path {
	d := newDescentOf(p.Invitees.speakers)
	reached := d.from(group)
	element := p.Sought.element
	var at []int
	for k, s := range reached {
		if element[s.group] >= 0 {
			at = append(at, k)
		}
	}
	slices.SortFunc(at, func(a, b int) int { return cmp.Compare(element[reached[a].group], element[reached[b].group]) })
	var out []Path
	for _, k := range at {
		out = append(out, d.path(reached, k))
	}
	return out
}

// staff is the paid staff of a group on the date, in full-time equivalents;
// nil where it declared none or does not share it.
func (q *Question) staff(g int32) *float64 {
	if !q.reader.SeesFact(access.Capacity, q.Net.Records.Groups.At(g).ID) {
		return nil
	}
	declared := q.Net.Private().Capacities.Pick(q.Net.CapacitiesOf.Of(g))
	c := prevailing(declared, q.On, func(c *governance.Capacity) *governance.Interval { return &c.Interval })
	if c == nil {
		return nil
	}
	return &c.FTE
}
