package plan

import (
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/snapshot"
	"tablee/network/load"
)

// Candidate is a group that may be invited.
type Candidate struct {
	Group  int32
	Covers []int32 // elements of the target, ascending
	Must   bool
	Cost   hours.Millionths
	Hours  *hours.PlanningHours   // nil: not known, or not shared for planning
	Beyond governance.BeyondLimit // what it wants; "" when it is not asked beyond its limit
}

// Candidates are all groups that may be invited, in the order of their keys;
// and those that are beyond their limit and are not asked.
type Candidates struct {
	List     []Candidate
	spared   []Candidate // beyond their limit, they wish to be informed or not asked
	speakers *speakers
}

// candidates finds each target, and each group with a mandate path from some
// of them, that may be invited; and what an invitation of each costs.
func (q *Question) candidates(t *Target) *Candidates {
	out := &Candidates{speakers: newDescent(q)}
	figure := q.reader.Fork()
	defer q.reader.Join(figure)
	for _, g := range q.Net.Names.Keys.Order {
		must := slices.Contains(q.Musts, g)
		if !must && !q.mayBeInvited(g) {
			continue
		}
		covers := out.speakers.covers(g, t.element)
		if len(covers) == 0 && !must {
			continue
		}
		c := q.priced(Candidate{Group: g, Covers: covers, Must: must})
		if c.Hours != nil {
			load.FactsOf(figure, g, planRests)
		}
		if !must && (c.Beyond == governance.Inform || c.Beyond == governance.DoNotAsk) {
			out.spared = append(out.spared, c)
			continue
		}
		out.List = append(out.List, c)
	}
	return out
}

func (q *Question) mayBeInvited(g int32) bool {
	return g != q.Initiator && !q.Net.Nations[g] && !q.isMustNot(g) && q.isActive(g)
}

// priced works out what an invitation costs: 1 + λ·p. What the group does not
// share with the asker for planning plays no part: the pressure is assumed.
func (q *Question) priced(c Candidate) Candidate {
	c.Hours = q.planningHours(c.Group)
	if c.Hours == nil {
		c.Cost = q.assumedCost
		return c
	}
	c.Cost = hours.InvitationCost(q.Lambda, c.Hours.Pressure(q.Asked.Hours))
	if c.Hours.Exceeded(q.Asked.Hours) {
		c.Beyond = beyondLimit(q.Net, c.Group, q.On)
	}
	return c
}

// planRests is what a group shares so that a plan may rest on its limit and its
// load.
const planRests = load.Limit | load.Capacity | load.Hours

// sharesForPlanning reports whether a group shares its limit, and the load to
// hold against it, with who asks. It is the one place that decides which
// private facts a plan may rest on. That it rests on them is noted where a plan
// shows it.
func (q *Question) sharesForPlanning(g int32) bool {
	return load.FactsOf(q.reader.Silent(), g, load.Nothing).Has(planRests)
}

// planningHours is what a group shares for planning over the question's
// period; nil where its limit is unknown, its load is not complete, or either
// is not shared.
func (q *Question) planningHours(g int32) *hours.PlanningHours {
	n := q.Net
	if len(n.LimitsOf.Of(g)) == 0 || !q.sharesForPlanning(g) {
		return nil
	}
	totals := load.Whole(n, q.Period, hours.Committed).OwnTotals(g)
	direct, limit := totals.DirectHours(), totals.LimitHours()
	if direct == nil || limit == nil || !totals.Complete() {
		return nil
	}
	return &hours.PlanningHours{Committed: *direct + load.Pending(n, g, q.Period), Limit: *limit}
}

// beyondLimit is what a group wants, on a day, beyond its limit.
func beyondLimit(n *snapshot.Network, g int32, on governance.Date) governance.BeyondLimit {
	declared := n.Private().Limits.Pick(n.LimitsOf.Of(g))
	if l := prevailing(declared, on, func(l *governance.Limit) *governance.Interval { return &l.Interval }); l != nil {
		return l.Beyond
	}
	return governance.Ask
}

// prevailing is, of declarations in the order of identities, the one that
// holds on a day: of several, that with the later start; nil for none.
func prevailing[T any](declared []*T, on governance.Date, when func(*T) *governance.Interval) *T {
	var found *T
	for _, d := range declared {
		if when(d).Certain().Has(on) && (found == nil || when(d).Start() > when(found).Start()) {
			found = d
		}
	}
	return found
}
