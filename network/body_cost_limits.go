package network

import (
	"slices"

	"tablee/governance"
)

// limitAnswers are whether groups are over their own limit, by an account of
// all facts, each worked out once.
type limitAnswers struct {
	view   *View
	all    *account
	public *account // by which holders are found
	known  map[int32]*bool
}

// tallyLimits counts the holders that are over their own limit. Who may not see
// the limits is told how many there are in a calendar year, where neither the
// count nor the one of another body beside it would tell of too few.
func (c *BodyCost) tallyLimits(v *View, body int32) {
	a := &limitAnswers{
		v, v.net.account(c.Period, governance.Committed, seesEverything),
		v.net.account(c.Period, governance.Committed, seesNothing), map[int32]*bool{},
	}
	holders := v.net.holdersOf(c.lines)
	answers := make([]*bool, len(holders))
	for i, holder := range holders {
		answers[i] = a.of(holder)
	}
	c.Holders = len(holders)
	switch {
	case !c.PublicEstimate:
		c.limits = governance.TallyLimits(answers)
		return
	case !isCalendarYear(c.Period):
		c.limits, c.withheld = governance.LimitTally{Suppressed: true}, new(governance.NotOneYear)
		return
	}
	c.limits = a.protected(governance.SuppressedLimits(answers), body, holders)
	if c.limits.Over == nil && c.limits.Unknown == nil {
		c.withheld = new(governance.TooFew)
	}
}

func (a *limitAnswers) of(holder int32) *bool {
	answer, ok := a.known[holder]
	if !ok {
		answer = a.all.totals(holder).OverLimit()
		a.known[holder] = answer
	}
	return answer
}

// protected takes out the counts that would tell of too few beside those of
// other bodies, at which nearly the same groups sit.
func (a *limitAnswers) protected(t governance.LimitTally, body int32, holders []int32) governance.LimitTally {
	if t.Over == nil && t.Unknown == nil {
		return t
	}
	rivals := a.rivals(body, holders)
	if a.reveals(holders, rivals, func(x *bool) bool { return x != nil && *x }) {
		t.Over = nil
	}
	if a.reveals(holders, rivals, func(x *bool) bool { return x == nil }) ||
		t.Over != nil && a.reveals(holders, rivals, func(x *bool) bool { return x != nil && !*x }) {
		t.Unknown = nil
	}
	return t
}

// reveals reports whether the count of the holders with an answer tells of too
// few of them, by itself or beside a rival's that is told.
func (a *limitAnswers) reveals(holders []int32, rivals [][]int32, is func(*bool) bool) bool {
	part := func(groups []int32) (p governance.Part) {
		for _, g := range groups {
			if a.view.unnoted().loadSight(g, seesNothing).isWhole(governance.Committed) {
				continue // the reader can take it out
			}
			p.Of++
			if is(a.of(g)) {
				p.With++
			}
		}
		return p
	}
	return part(holders).TellsOfFew() || slices.ContainsFunc(rivals, func(rival []int32) bool {
		return !part(rival).TellsOfFew() && governance.PartsReveal(part(minus(holders, rival)), part(minus(rival, holders)))
	})
}

// rivals are the holders of each other body that has all of these but a few,
// and as many or more.
func (a *limitAnswers) rivals(body int32, holders []int32) [][]int32 {
	n, shared := a.view.net, map[int32]int{}
	for _, holder := range holders {
		for _, at := range n.standsAt(holder) {
			shared[at]++
		}
	}
	var rivals [][]int32
	for at, count := range shared {
		if at == body || count < len(holders)-fewApart {
			continue
		}
		rival := make([]int32, 0, count)
		for _, line := range a.public.linesAt(at) {
			rival = append(rival, n.groupOf(line.HolderID))
		}
		slices.Sort(rival)
		if rival = slices.Compact(rival); len(rival) >= len(holders) && !slices.Equal(rival, holders) {
			rivals = append(rivals, rival)
		}
	}
	return rivals
}

// holdersOf are the groups on whose behalf lines stand.
func (n *Snapshot) holdersOf(lines []BodyCostLine) []int32 {
	holders := make([]int32, len(lines))
	for i, l := range lines {
		holders[i] = n.groupOf(l.Line.HolderID)
	}
	slices.Sort(holders)
	return slices.Compact(holders)
}

// standsAt are the bodies at which a group ever held a seat, or to which it
// belonged.
func (n *Snapshot) standsAt(group int32) []int32 {
	var bodies []int32
	for _, t := range n.tenuresOf.of(group) {
		bodies = append(bodies, n.seatBody[n.tenureSeat[t]])
	}
	for _, m := range n.membershipsOf.of(group) {
		bodies = append(bodies, n.membershipGroup[m])
	}
	slices.Sort(bodies)
	return slices.Compact(bodies)
}

// minus are the groups that are not among others.
func minus(groups, others []int32) []int32 {
	return slices.DeleteFunc(slices.Clone(groups), func(g int32) bool {
		_, found := slices.BinarySearch(others, g)
		return found
	})
}
