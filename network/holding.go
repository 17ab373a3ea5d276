package network

import "tablee/governance"

// holding is when a link holds, within a period: the days on which it may,
// and those on which it certainly does.
type holding struct{ possible, certain governance.Days }

// overlaps is when all the intervals hold at once, within a period.
func overlaps(period governance.Period, intervals ...governance.Interval) holding {
	possible, certain := period, period
	for _, i := range intervals {
		possible = possible.Intersect(i.Possible())
		certain = certain.Intersect(i.Certain())
	}
	return holding{governance.DaysOf(possible), governance.DaysOf(certain)}
}

func (h *holding) without(days governance.Days) {
	for _, s := range days {
		h.possible, h.certain = h.possible.Minus(s), h.certain.Minus(s)
	}
}

func (h holding) none() bool { return len(h.possible) == 0 }

// uncertain reports whether the link may hold on more days than it certainly
// does.
func (h holding) uncertain() bool { return h.possible.Count() > h.certain.Count() }

// tenureDays is when a tenure holds: only while its seat, the seat's body and
// the holder exist.
func (n *Network) tenureDays(t int32, period governance.Period) holding {
	seat := n.tenureSeat[t]
	return overlaps(period, n.facts.Tenures[t].Interval, n.facts.Seats[seat].Interval,
		n.facts.Groups[n.tenureHolder[t]].Interval, n.facts.Groups[n.seatBody[seat]].Interval)
}

// membershipDays is when a membership holds: only while both groups exist.
func (n *Network) membershipDays(m int32, period governance.Period) holding {
	return overlaps(period, n.facts.Memberships[m].Interval,
		n.facts.Groups[n.membershipMember[m]].Interval, n.facts.Groups[n.membershipGroup[m]].Interval)
}

// lasts reports whether a membership certainly holds on all days of a period.
func (n *Network) lasts(m int32, period governance.Period) bool {
	return covers(period, &n.facts.Memberships[m].Interval,
		&n.facts.Groups[n.membershipMember[m]].Interval, &n.facts.Groups[n.membershipGroup[m]].Interval)
}

// covers reports whether all the intervals certainly hold on all days of a
// period.
func covers(period governance.Period, intervals ...*governance.Interval) bool {
	for _, i := range intervals {
		certain := i.Certain()
		if certain.From > period.From || certain.Until < period.Until {
			return false
		}
	}
	return true
}
