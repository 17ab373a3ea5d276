package networktest

import (
	"tablee/governance"
	"tablee/governance/hours"
)

// seatLine is the line of a tenure at one supplier; ok is false when the
// supplier has no part in it.
func (r *LoadReference) seatLine(t *governance.Tenure, supplier governance.ID) (l ReferenceLine, ok bool) {
	seat := r.seats[t.Seat]
	l = ReferenceLine{
		kind: hours.SeatLine, body: seat.Body, seat: t.Seat, Holder: t.Holder, supplier: supplier, agreement: t.RequiredBy,
		observer: seat.Standing == governance.SeatObserver, Uncertain: r.mayBeMore(t, supplier),
	}
	y := duty{body: seat.Body, support: func(d governance.Date) governance.SupportKind { return r.supportOn(t, d) }}
	if !r.Public {
		y.travel, y.prep = t.TravelHours, t.PrepHours
	}
	roll := func(m *governance.Meeting) (int, int, bool) { return r.came(t, supplier, m) }
	y.due = func(d governance.Date) int {
		if r.tenureOn(t, d) != governance.InForceYes {
			return 0
		}
		due := r.supply(t, d)[supplier]
		if due == 0 && r.Measure == hours.Attended {
			for _, m := range r.sittings(seat.Body, d) { // its alternate came
				people, _, _ := roll(m)
				due = max(due, people)
			}
		}
		return due
	}
	days := 0
	for d := r.Period.From; d < r.Period.Until; d++ {
		days += min(1, y.due(d))
	}
	if (days == 0 && !l.Uncertain) || (l.observer && r.Measure == hours.Committed) {
		return l, false
	}
	if r.Measure == hours.Attended {
		return r.attended(l, y, roll), true
	}
	return r.committed(l, y), true
}

// assemblyLine is the line of a membership in a group that has meetings of
// its own; not on days on which the member holds a seat there.
func (r *LoadReference) assemblyLine(m *governance.Membership) (l ReferenceLine, ok bool) {
	// Reading: an assembly is one delegate, also with no certain day; a seat
	// then shows none.
	l = ReferenceLine{
		kind: hours.AssemblyLine, delegates: 1, body: m.Group, Holder: m.Member, supplier: m.Member,
		observer: m.Standing == governance.Observer,
	}
	if !r.meetsAtAll(m.Group) || (l.observer && r.Measure == hours.Committed) {
		return l, false
	}
	on := func(d governance.Date) governance.InForce {
		for i := range r.f.Tenures {
			t := &r.f.Tenures[i]
			if t.Holder == m.Member && r.seats[t.Seat].Body == m.Group && r.tenureOn(t, d) == governance.InForceYes {
				return governance.InForceNo
			}
		}
		return r.membershipOn(m, d)
	}
	y := duty{
		body:    m.Group,
		support: func(governance.Date) governance.SupportKind { return "" },
		due: func(d governance.Date) int {
			if on(d) == governance.InForceYes {
				return 1
			}
			return 0
		},
	}
	for d := r.Period.From; d < r.Period.Until; d++ {
		ok = ok || on(d) != governance.InForceNo
		l.Uncertain = l.Uncertain || on(d) == governance.InForceUncertain
	}
	if !ok {
		return l, false
	}
	if r.Measure == hours.Attended {
		return r.attended(l, y, func(x *governance.Meeting) (int, int, bool) { return r.memberCame(m.Member, x) }), true
	}
	return r.committed(l, y), true
}

func (r *LoadReference) memberCame(member governance.ID, m *governance.Meeting) (people, remote int, taken bool) {
	for _, a := range r.f.Attendances {
		if r.Public || a.Meeting != m.ID || a.Member != member {
			continue
		}
		taken = true
		switch a.Status {
		case governance.Absent, governance.Excused:
		case governance.RemotePresent:
			return 1, 1, true
		default:
			people = 1
		}
	}
	return people, 0, taken
}
