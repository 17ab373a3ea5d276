package snapshot

import "tablee/governance"

// ValidDays says when a link holds within a period: the days on which it may hold, and
// those on which it certainly does.
type ValidDays struct{ Possible, Certain governance.Days }

// During returns the days of a period on which all the validities hold at once.
func During(period governance.Period, lives ...Validity) ValidDays {
	possible, certain := period, period
	for _, l := range lives {
		possible = possible.Intersect(l.Possible)
		certain = certain.Intersect(l.Certain)
	}
	return ValidDays{governance.DaysOf(possible), governance.DaysOf(certain)}
}

// Without takes days out.
func (h *ValidDays) Without(days governance.Days) {
	for _, s := range days {
		h.Possible, h.Certain = h.Possible.Minus(s), h.Certain.Minus(s)
	}
}

// None reports whether the link can hold on no day.
func (h ValidDays) None() bool { return len(h.Possible) == 0 }

// Uncertain reports whether the link may hold on more days than it certainly does.
func (h ValidDays) Uncertain() bool { return h.Possible.Count() > h.Certain.Count() }

// InForce says whether a link holds on a day: it does only if all that it depends on
// holds.
func InForce(day governance.Date, lives ...Validity) governance.InForce {
	answer := governance.InForceYes
	for _, l := range lives {
		switch l.On(day) {
		case governance.InForceNo:
			return governance.InForceNo
		case governance.InForceUncertain:
			answer = governance.InForceUncertain
		}
	}
	return answer
}

// TenureDays returns the days of a period on which a tenure holds.
func (n *Network) TenureDays(t int32, period governance.Period) ValidDays {
	lives := n.validityOfTenure(t)
	return During(period, lives[:]...)
}

// MembershipDays returns the days of a period on which a membership holds.
func (n *Network) MembershipDays(m int32, period governance.Period) ValidDays {
	lives := n.ValidityOfMembership(m)
	return During(period, lives[:]...)
}

// TenureOn says whether a tenure holds on a day.
func (n *Network) TenureOn(t int32, day governance.Date) governance.InForce {
	lives := n.validityOfTenure(t)
	return InForce(day, lives[:]...)
}

// MembershipOn says whether a membership holds on a day.
func (n *Network) MembershipOn(m int32, day governance.Date) governance.InForce {
	lives := n.ValidityOfMembership(m)
	return InForce(day, lives[:]...)
}

// TenureHolds reports whether a tenure certainly holds on a day.
func (n *Network) TenureHolds(t int32, day governance.Date) bool {
	if !n.TenureValidity[t].Certain.Has(day) {
		return false
	}
	seat := n.TenureSeat[t]
	return n.SeatValidity[seat].Certain.Has(day) && n.GroupValidity[n.SeatBody[seat]].Certain.Has(day) &&
		n.GroupValidity[n.TenureHolder[t]].Certain.Has(day)
}

// MembershipHolds reports whether a membership certainly holds on a day.
func (n *Network) MembershipHolds(m int32, day governance.Date) bool {
	return n.membershipValidity[m].Certain.Has(day) &&
		n.GroupValidity[n.MembershipMember[m]].Certain.Has(day) && n.GroupValidity[n.MembershipGroup[m]].Certain.Has(day)
}

// TenureSpan returns the days of a period on which a tenure certainly holds.
func (n *Network) TenureSpan(t int32, period governance.Period) governance.Span {
	for _, l := range n.validityOfTenure(t) {
		period = period.Intersect(l.Certain)
	}
	return period
}

// MembershipSpan returns the days of a period on which a membership certainly holds.
func (n *Network) MembershipSpan(m int32, period governance.Period) governance.Span {
	for _, l := range n.ValidityOfMembership(m) {
		period = period.Intersect(l.Certain)
	}
	return period
}

// SeatedDays returns the days of a period on which a delegation and its holder's tenure
// at the seat both certainly hold.
func (n *Network) SeatedDays(d int32, period governance.Period) governance.Days {
	delegation := n.Private().Delegations.At(d)
	var out governance.Days
	for _, t := range n.TenuresAt.Of(n.DelegationsAt.Owner(d)) {
		if n.Records.Tenures.At(t).Holder == delegation.Holder {
			for _, run := range n.TenureDays(t, period).Certain.Intersect(delegation.Certain()) {
				out = out.Plus(run)
			}
		}
	}
	return out
}
