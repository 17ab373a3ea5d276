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

// limitAnswers remembers whether each group is over its own limit. The answers
// rest on all facts, private ones included.
type limitAnswers struct {
	reader sight.Reader
	all    *load.Evaluator
	public *load.Evaluator // finds the holders at a body
	known  map[int32]*bool // by group; a nil answer is not known
}

// HolderLimits counts the holders at a body that are over their own limit.
// Holders is the number of all holders, and Withheld is the reason why the tally
// shows no count; nil when it shows one.
type HolderLimits struct {
	Holders  int
	Tally    statistic.LimitTally
	Withheld *statistic.Withholding
}

// LimitsOf counts the holders at a body that are over their own limit.
// estimate says that the reader may not see the limits and gets a public estimate
// of the cost instead. Such a reader gets a count only for a calendar year, and
// only when the count discloses too few groups neither by itself nor beside the
// count of another body.
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

// protected removes the counts that would disclose too few groups beside the
// counts of other bodies at which nearly the same groups sit.
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

// reveals reports whether the number of holders with an answer discloses too few
// of them, by itself or beside the published count of another query.
func (a *limitAnswers) reveals(holders []int32, rivals [][]int32, is func(*bool) bool) bool {
	part := func(groups []int32) (p statistic.Frequency) {
		for _, g := range groups {
			if load.FactsOf(a.reader.Silent(), g, load.Nothing).IsWhole(hours.Committed) {
				continue // the reader sees this group's facts and can subtract it
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

// rivals returns the other queries that may disclose some of these holders: the
// holders at each other body that has all but a few of them, and at least as many.
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

// holdersOf returns the groups that hold the seats of some lines, sorted.
func holdersOf(n *snapshot.Network, lines []hours.LoadLine) []int32 {
	holders := make([]int32, len(lines))
	for i := range lines {
		holders[i] = n.GroupOf(lines[i].HolderID)
	}
	slices.Sort(holders)
	return slices.Compact(holders)
}

// standsAt returns the bodies at which a group ever held a seat, and the groups
// of which it was ever a member.
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

// minus returns the groups that are not among others, which must be sorted.
func minus(groups, others []int32) []int32 {
	return slices.DeleteFunc(slices.Clone(groups), func(g int32) bool {
		_, found := slices.BinarySearch(others, g)
		return found
	})
}
