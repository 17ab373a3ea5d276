package network

import "tablee/governance"

// life is when a record holds, worked out once: the days on which it may, and
// those on which it certainly does.
type life struct{ possible, certain governance.Span }

func lifeOf(i governance.Interval) life { return life{i.Possible(), i.Certain()} }

// and is when both records hold.
func (l life) and(o life) life {
	return life{l.possible.Intersect(o.possible), l.certain.Intersect(o.certain)}
}

// on says whether the record holds on a day.
func (l life) on(day governance.Date) governance.InForce {
	switch {
	case l.certain.Has(day):
		return governance.InForceYes
	case l.possible.Has(day):
		return governance.InForceUncertain
	}
	return governance.InForceNo
}

// lives are those of the records of a kind, by position.
type lives []life

// with is the lives after some records changed or came, at the positions.
func (l lives) with(count int32, changed []int32, interval func(int32) *governance.Interval) lives {
	if len(changed) == 0 {
		return l
	}
	next := grown(l, count)
	for _, i := range changed {
		next[i] = lifeOf(*interval(i))
	}
	return next
}

// live works out when the changed records hold.
func (n *Snapshot) live(c changes) {
	f := &n.Records
	n.groupLives = n.groupLives.with(n.counts[kindGroup], c[kindGroup], func(i int32) *governance.Interval { return &f.Groups.At(i).Interval })
	n.seatLives = n.seatLives.with(n.counts[kindSeat], c[kindSeat], func(i int32) *governance.Interval { return &f.Seats.At(i).Interval })
	n.tenureLives = n.tenureLives.with(n.counts[kindTenure], c[kindTenure], func(i int32) *governance.Interval { return &f.Tenures.At(i).Interval })
	n.membershipLives = n.membershipLives.with(n.counts[kindMembership], c[kindMembership], func(i int32) *governance.Interval { return &f.Memberships.At(i).Interval })
}

// tenureLife are the lives that a tenure hangs on: its own, its seat's, the
// body's and the holder's.
func (n *Snapshot) tenureLife(t int32) [4]life {
	seat := n.tenureSeat[t]
	return [4]life{n.tenureLives[t], n.seatLives[seat], n.groupLives[n.seatBody[seat]], n.groupLives[n.tenureHolder[t]]}
}

// membershipLife are the lives that a membership hangs on: its own, and those
// of both groups.
func (n *Snapshot) membershipLife(m int32) [3]life {
	return [3]life{n.membershipLives[m], n.groupLives[n.membershipMember[m]], n.groupLives[n.membershipGroup[m]]}
}
