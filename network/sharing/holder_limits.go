package sharing

import (
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/governance/statistic"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/network/load"
)

// limitAnswers are whether groups are over their own limit, by an account of
// all facts, each worked out once.
type limitAnswers struct {
	reader sight.Reader
	all    *load.Evaluator
	public *load.Evaluator // by which holders are found
	known  map[int32]*bool
}

// HolderLimits is how many of the holders at a body are over their own limit.
type HolderLimits struct {
	Holders  int
	Tally    statistic.LimitTally
	Withheld *statistic.Withholding
}

// LimitsOf counts the holders at a body that are over their own limit.
// Readers who may not see the limits, for whom the cost is a public estimate, are
// told how many there are in a calendar year, where neither the count nor the one
// of another body beside it would tell of too few.
func LimitsOf(s sight.Reader, body int32, lines []hours.LoadLine, period governance.Period, estimate bool) HolderLimits {
	a := &limitAnswers{
		s, load.Whole(s.Network, period, hours.Committed),
		load.Public(s.Network, period, hours.Committed), map[int32]*bool{},
	}
	holders := holdersOf(s.Network, lines)
	answers := make([]*bool, len(holders))
	for i, holder := range holders {
		answers[i] = a.of(holder)
	}
	out := HolderLimits{Holders: len(holders)}
	switch {
	case !estimate:
		out.Tally = statistic.TallyLimits(answers)
		return out
	case !isCalendarYear(period):
		out.Tally, out.Withheld = statistic.LimitTally{Suppressed: true}, new(statistic.NotOneYear)
		return out
	}
	out.Tally = a.protected(statistic.SuppressedLimits(answers), body, holders)
	if out.Tally.Over == nil && out.Tally.Unknown == nil {
		out.Withheld = new(statistic.TooFew)
	}
	return out
}

func (a *limitAnswers) of(holder int32) *bool {
	answer, ok := a.known[holder]
	if !ok {
		answer = a.all.Totals(holder).OverLimit()
		a.known[holder] = answer
	}
	return answer
}

// protected takes out the counts that would tell of too few beside those of
// other bodies, at which nearly the same groups sit.
func (a *limitAnswers) protected(t statistic.LimitTally, body int32, holders []int32) statistic.LimitTally {
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
	part := func(groups []int32) (p statistic.Frequency) {
		for _, g := range groups {
			if load.FactsOf(a.reader.Silent(), g, load.Nothing).IsWhole(hours.Committed) {
				continue // the reader can take it out
			}
			p.Of++
			if is(a.of(g)) {
				p.With++
			}
		}
		return p
	}
	return part(holders).IsUnsafe() || slices.ContainsFunc(rivals, func(rival []int32) bool {
		return !part(rival).IsUnsafe() && statistic.FrequenciesReveal(part(minus(holders, rival)), part(minus(rival, holders)))
	})
}

// rivals are the holders of each other body that has all of these but a few,
// and as many or more.
func (a *limitAnswers) rivals(body int32, holders []int32) [][]int32 {
	n, shared := a.reader.Network, map[int32]int{}
	for _, holder := range holders {
		for _, at := range standsAt(n, holder) {
			shared[at]++
		}
	}
	var rivals [][]int32
	for at, count := range shared {
		if at == body || count < len(holders)-fewApart {
			continue
		}
		rival := holdersOf(n, a.public.LinesAt(at))
		if len(rival) >= len(holders) && !slices.Equal(rival, holders) {
			rivals = append(rivals, rival)
		}
	}
	return rivals
}

// holdersOf are the groups on whose behalf lines stand.
func holdersOf(n *snapshot.Network, lines []hours.LoadLine) []int32 {
	holders := make([]int32, len(lines))
	for i := range lines {
		holders[i] = n.GroupOf(lines[i].HolderID)
	}
	slices.Sort(holders)
	return slices.Compact(holders)
}

// standsAt are the bodies at which a group ever held a seat, or to which it
// belonged.
func standsAt(n *snapshot.Network, group int32) []int32 {
	var bodies []int32
	for _, t := range n.TenuresOf.Of(group) {
		bodies = append(bodies, n.SeatBody[n.TenureSeat[t]])
	}
	for _, m := range n.MembershipsOf.Of(group) {
		bodies = append(bodies, n.MembershipGroup[m])
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
