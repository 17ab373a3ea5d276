package network

import (
	"slices"

	"tablee/governance"
)

// invitee is a group that may be invited.
type invitee struct {
	group  int32
	covers []int32 // elements of the target, ascending
	must   bool
	cost   governance.Millionths
	hours  *governance.PlanningHours // nil: not known, or not shared for planning
	beyond governance.BeyondLimit    // what it wants; "" when it is not asked beyond its limit
}

// invitees are all groups that may be invited, in the order of their keys;
// and those that are beyond their limit and are not asked.
type invitees struct {
	list     []invitee
	spared   []invitee // beyond their limit, they wish to be informed or not asked
	speakers *speakers
}

// invitees finds each target, and each group with a mandate path from some
// of them, that may be invited; and what an invitation of each costs.
func (q *question) invitees(t *planTarget) *invitees {
	out := &invitees{speakers: newDescent(q)}
	figure := q.reader.apart()
	defer q.reader.together(figure)
	for _, g := range q.net.names.keys.order {
		must := slices.Contains(q.musts, g)
		if !must && !q.mayBeInvited(g) {
			continue
		}
		covers := out.speakers.covers(g, t.element)
		if len(covers) == 0 && !must {
			continue
		}
		c := q.priced(invitee{group: g, covers: covers, must: must})
		if c.hours != nil {
			figure.loadSight(g, planRests)
		}
		if !must && (c.beyond == governance.Inform || c.beyond == governance.DoNotAsk) {
			out.spared = append(out.spared, c)
			continue
		}
		out.list = append(out.list, c)
	}
	return out
}

func (q *question) mayBeInvited(g int32) bool {
	return g != q.initiator && !q.net.nations[g] && !q.isMustNot(g) && q.isActive(g)
}

// priced works out what an invitation costs: 1 + λ·p. What the group does not
// share with the asker for planning plays no part: the pressure is assumed.
func (q *question) priced(c invitee) invitee {
	c.hours = q.planningHours(c.group)
	if c.hours == nil {
		c.cost = q.assumedCost
		return c
	}
	c.cost = governance.InvitationCost(q.lambda, c.hours.Pressure(q.Hours))
	if c.hours.Exceeded(q.Hours) {
		c.beyond = q.net.beyondLimit(c.group, q.on)
	}
	return c
}

// planRests is what a group shares so that a plan may rest on its limit and its
// load.
const planRests = seesLimit | seesCapacity | seesHours

// sharesForPlanning reports whether a group shares its limit, and the load to
// hold against it, with who asks. It is the one place that decides which
// private facts a plan may rest on. That it rests on them is noted where a plan
// shows it.
func (q *question) sharesForPlanning(g int32) bool {
	return q.reader.silent().loadSight(g, seesNothing).has(planRests)
}

// planningHours is what a group shares for planning over the question's
// period; nil where its limit is unknown, its load is not complete, or either
// is not shared.
func (q *question) planningHours(g int32) *governance.PlanningHours {
	n := q.net
	if len(n.limitsOf.of(g)) == 0 || !q.sharesForPlanning(g) {
		return nil
	}
	load := n.account(q.period, governance.Committed, seesEverything).ownTotals(g)
	hours, limit := load.DirectHours(), load.LimitHours()
	if hours == nil || limit == nil || !load.Complete() {
		return nil
	}
	return &governance.PlanningHours{Committed: *hours + n.pending(g, q.period), Limit: *limit}
}

// beyondLimit is what a group wants, on a day, beyond its limit.
func (n *Snapshot) beyondLimit(g int32, on governance.Date) governance.BeyondLimit {
	declared := n.Private().Limits.Pick(n.limitsOf.of(g))
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
