package snapshot

import "tablee/governance"

// Validity says when a record holds: the days on which it may hold, and those on which
// it certainly does. It is worked out once for each record.
type Validity struct{ Possible, Certain governance.Span }

// ValidityOf returns the validity of an interval.
func ValidityOf(i governance.Interval) Validity { return Validity{i.Possible(), i.Certain()} }

// And returns when both records hold.
func (l Validity) And(o Validity) Validity {
	return Validity{l.Possible.Intersect(o.Possible), l.Certain.Intersect(o.Certain)}
}

// On says whether the record holds on a day.
func (l Validity) On(day governance.Date) governance.InForce {
	switch {
	case l.Certain.Has(day):
		return governance.InForceYes
	case l.Possible.Has(day):
		return governance.InForceUncertain
	}
	return governance.InForceNo
}

// validities holds the validity of each record of a kind, by position.
type validities []Validity

// with returns the validities after the records at some positions changed or came;
// count is how many records there are now.
func (l validities) with(count int32, changed []int32, interval func(int32) *governance.Interval) validities {
	if len(changed) == 0 {
		return l
	}
	next := Grown(l, count)
	for _, i := range changed {
		next[i] = ValidityOf(*interval(i))
	}
	return next
}

// updateValidity works out when the changed records hold.
func (n *Network) updateValidity(c Changes) {
	f := &n.Records
	n.GroupValidity = n.GroupValidity.with(n.counts[governance.KindGroup], c[governance.KindGroup], func(i int32) *governance.Interval { return &f.Groups.At(i).Interval })
	n.SeatValidity = n.SeatValidity.with(n.counts[governance.KindSeat], c[governance.KindSeat], func(i int32) *governance.Interval { return &f.Seats.At(i).Interval })
	n.TenureValidity = n.TenureValidity.with(n.counts[governance.KindTenure], c[governance.KindTenure], func(i int32) *governance.Interval { return &f.Tenures.At(i).Interval })
	n.membershipValidity = n.membershipValidity.with(n.counts[governance.KindMembership], c[governance.KindMembership], func(i int32) *governance.Interval { return &f.Memberships.At(i).Interval })
}

// validityOfTenure returns the validities that a tenure depends on: its own, its
// seat's, the body's and the holder's.
func (n *Network) validityOfTenure(t int32) [4]Validity {
	seat := n.TenureSeat[t]
	return [4]Validity{n.TenureValidity[t], n.SeatValidity[seat], n.GroupValidity[n.SeatBody[seat]], n.GroupValidity[n.TenureHolder[t]]}
}

// ValidityOfMembership returns the validities that a membership depends on: its own,
// the member's and the group's.
func (n *Network) ValidityOfMembership(m int32) [3]Validity {
	return [3]Validity{n.membershipValidity[m], n.GroupValidity[n.MembershipMember[m]], n.GroupValidity[n.MembershipGroup[m]]}
}
