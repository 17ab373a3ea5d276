package network

import "tablee/governance"

// holding is when a link holds, within a period: the days on which it may,
// and those on which it certainly does.
type holding struct{ possible, certain governance.Days }

// overlap is when all the lives go on at once, within a period.
func overlap(period governance.Period, lives ...life) holding {
	possible, certain := period, period
	for _, l := range lives {
		possible = possible.Intersect(l.possible)
		certain = certain.Intersect(l.certain)
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

// inForce says whether a link holds on a day: only while all that it hangs on
// does.
func inForce(day governance.Date, lives ...life) governance.InForce {
	answer := governance.InForceYes
	for _, l := range lives {
		switch l.on(day) {
		case governance.InForceNo:
			return governance.InForceNo
		case governance.InForceUncertain:
			answer = governance.InForceUncertain
		}
	}
	return answer
}

// tenureDays is when a tenure holds.
func (n *Snapshot) tenureDays(t int32, period governance.Period) holding {
	lives := n.tenureLife(t)
	return overlap(period, lives[:]...)
}

// membershipDays is when a membership holds.
func (n *Snapshot) membershipDays(m int32, period governance.Period) holding {
	lives := n.membershipLife(m)
	return overlap(period, lives[:]...)
}

// tenureOn says whether a tenure holds on a day.
func (n *Snapshot) tenureOn(t int32, day governance.Date) governance.InForce {
	lives := n.tenureLife(t)
	return inForce(day, lives[:]...)
}

// membershipOn says whether a membership holds on a day.
func (n *Snapshot) membershipOn(m int32, day governance.Date) governance.InForce {
	lives := n.membershipLife(m)
	return inForce(day, lives[:]...)
}

// tenureHolds reports whether a tenure certainly holds on a day.
func (n *Snapshot) tenureHolds(t int32, day governance.Date) bool {
	if !n.tenureLives[t].certain.Has(day) {
		return false
	}
	seat := n.tenureSeat[t]
	return n.seatLives[seat].certain.Has(day) && n.groupLives[n.seatBody[seat]].certain.Has(day) &&
		n.groupLives[n.tenureHolder[t]].certain.Has(day)
}

// membershipHolds reports whether a membership certainly holds on a day.
func (n *Snapshot) membershipHolds(m int32, day governance.Date) bool {
	return n.membershipLives[m].certain.Has(day) &&
		n.groupLives[n.membershipMember[m]].certain.Has(day) && n.groupLives[n.membershipGroup[m]].certain.Has(day)
}
