package network_test

import (
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
)

// dayPart is what a line costs on one day: one recorded meeting, or a day's
// share of what a cadence lets expect.
type dayPart struct {
	day              governance.Date
	basis            hours.LoadBasis
	delegates        int
	meetings, hours  float64
	known, confirmed bool
	travelUndeclared bool
	support          governance.SupportKind
}

// refLine is one line of a load.
type refLine struct {
	kind                         hours.LoadLineKind
	body, seat, holder, supplier governance.ID
	agreement                    string
	observer                     bool
	known                        bool
	basis                        hours.LoadBasis
	floor, uncertain             bool
	delegates                    int
	support                      governance.SupportKind
	parts                        []dayPart
}

func (l refLine) sum(of func(dayPart) float64) float64 {
	total := 0.0
	for _, p := range l.parts {
		total += of(p)
	}
	return total
}

func (l refLine) hours() float64 { return l.sum(func(p dayPart) float64 { return p.hours }) }

func (l refLine) hoursWhere(that func(dayPart) bool) float64 {
	return l.sum(func(p dayPart) float64 {
		if that(p) {
			return p.hours
		}
		return 0
	})
}

// duty is what a line is worked out from: how many delegates are due on a
// day (0: none of its days), and what the tenure says for itself.
type duty struct {
	body         governance.ID
	due          func(governance.Date) int
	travel, prep *float64
	support      func(governance.Date) governance.SupportKind
}

// sit is what delegates give on a day to a meeting, or without one to
// meetings of the cadence: duration + preparation + travel each. The tenure's
// own preparation prevails, then the meeting's, then the cadence's.
func (y duty) sit(d governance.Date, c *governance.Cadence, m *governance.Meeting, delegates, remote int) dayPart {
	var duration, prep, travel *float64
	if c != nil {
		duration, prep, travel = c.Hours, c.PrepHours, c.TravelHours
	}
	p := dayPart{day: d, basis: hours.Expected, delegates: delegates, support: y.support(d)}
	if m != nil {
		p.basis, p.meetings, p.confirmed = hours.Recorded, 1, true
		if m.Hours != nil {
			duration = m.Hours
		}
		if m.PrepHours != nil {
			prep = m.PrepHours
		}
		if m.Mode == governance.Remote {
			remote = delegates
		}
	} else {
		p.meetings, p.confirmed = *c.MeetingsPerYear*weight(d), !c.Confirmed.IsZero()
	}
	if y.prep != nil {
		prep = y.prep
	}
	if y.travel != nil {
		travel = y.travel
	}
	travelling := delegates - remote
	p.travelUndeclared = travelling > 0 && travel == nil
	// Reading: no meetings a year are no hours, whatever one would cost.
	if m == nil && *c.MeetingsPerYear == 0 {
		p.known, p.travelUndeclared = true, false
		return p
	}
	if duration == nil || prep == nil {
		return p
	}
	p.known = true
	p.hours = p.meetings * float64(delegates) * (*duration + *prep)
	if travel != nil {
		p.hours += p.meetings * float64(travelling) * *travel
	}
	return p
}

// committed works out a line from the calendar of the body, never from
// attendance.
func (r *reference) committed(l refLine, y duty) refLine {
	var inside, outside, floor, expected []dayPart
	completeDays, openDays := false, false
	for d := r.period.From; d < r.period.Until; d++ {
		due := y.due(d)
		if due == 0 {
			continue
		}
		l.delegates, l.support = max(l.delegates, due), y.support(d)
		c, complete := r.cadence(y.body, d), r.complete(y.body, d)
		cadenceKnown := c != nil && c.MeetingsPerYear != nil
		var sat []dayPart
		for _, m := range r.sittings(y.body, d) {
			sat = append(sat, y.sit(d, c, m, due, 0))
		}
		switch {
		case complete:
			completeDays = true
			inside = append(inside, sat...)
		case cadenceKnown:
			outside = append(outside, sat...)
			expected = append(expected, y.sit(d, c, nil, due, 0))
		default:
			openDays = true
			floor = append(floor, sat...)
		}
	}
	if !completeDays && len(expected)+len(inside)+len(floor)+len(outside) == 0 {
		l.basis = hours.Expected
		return l // neither meeting, cadence nor complete span
	}
	// The larger, in hours, compared once; equal: RECORDED. Unknown hours on
	// either side leave it unknown which is larger, and how large.
	if !allKnown(outside) || !allKnown(expected) {
		l.basis = hours.Expected
		return l
	}
	l.parts = slices.Concat(inside, floor)
	if total(outside) >= total(expected)-1e-9 {
		l.parts, l.basis = append(l.parts, outside...), hours.Recorded
	} else {
		l.basis = hours.Expected
		// Reading: a complete span without meetings is a recorded zero.
		if len(l.parts) > 0 || completeDays {
			l.basis = hours.Mixed
		}
		l.parts = append(l.parts, expected...)
	}
	if !allKnown(l.parts) {
		l.basis, l.parts = hours.Expected, nil
		return l
	}
	l.known, l.floor = true, openDays
	return l
}

func allKnown(parts []dayPart) bool {
	for _, p := range parts {
		if !p.known {
			return false
		}
	}
	return true
}

func total(parts []dayPart) float64 { return refLine{parts: parts}.hours() }

// attended works out a line from the rolls. Unknown when none was taken,
// except that a complete calendar without meetings is 0.
func (r *reference) attended(l refLine, y duty, roll func(*governance.Meeting) (people, remote int, taken bool)) refLine {
	l.basis = hours.Recorded
	taken, meetings, days, complete := false, 0, 0, true
	for d := r.period.From; d < r.period.Until; d++ {
		due := y.due(d)
		if due == 0 {
			continue
		}
		days++
		l.delegates, l.support = max(l.delegates, due), y.support(d)
		complete = complete && r.complete(y.body, d)
		for _, m := range r.sittings(y.body, d) {
			meetings++
			people, remote, ok := roll(m)
			taken = taken || ok
			if ok && people > 0 {
				l.parts = append(l.parts, y.sit(d, r.cadence(y.body, d), m, people, remote))
			}
		}
	}
	l.known = (taken || (days > 0 && complete && meetings == 0)) && allKnown(l.parts)
	if !l.known {
		l.parts = nil
	}
	return l
}

// seatLine is the line of a tenure at one supplier; ok is false when the
// supplier has no part in it.
func (r *reference) seatLine(t *governance.Tenure, supplier governance.ID) (l refLine, ok bool) {
	seat := r.seats[t.Seat]
	l = refLine{
		kind: hours.SeatLine, body: seat.Body, seat: t.Seat, holder: t.Holder, supplier: supplier, agreement: t.RequiredBy,
		observer: seat.Standing == governance.SeatObserver, uncertain: r.mayBeMore(t, supplier),
	}
	y := duty{body: seat.Body, support: func(d governance.Date) governance.SupportKind { return r.supportOn(t, d) }}
	if !r.public {
		y.travel, y.prep = t.TravelHours, t.PrepHours
	}
	roll := func(m *governance.Meeting) (int, int, bool) { return r.came(t, supplier, m) }
	y.due = func(d governance.Date) int {
		if r.tenureOn(t, d) != governance.InForceYes {
			return 0
		}
		due := r.supply(t, d)[supplier]
		if due == 0 && r.measure == hours.Attended {
			for _, m := range r.sittings(seat.Body, d) { // its alternate came
				people, _, _ := roll(m)
				due = max(due, people)
			}
		}
		return due
	}
	days := 0
	for d := r.period.From; d < r.period.Until; d++ {
		days += min(1, y.due(d))
	}
	if (days == 0 && !l.uncertain) || (l.observer && r.measure == hours.Committed) {
		return l, false
	}
	if r.measure == hours.Attended {
		return r.attended(l, y, roll), true
	}
	return r.committed(l, y), true
}

// assemblyLine is the line of a membership in a group that has meetings of
// its own; not on days on which the member holds a seat there.
func (r *reference) assemblyLine(m *governance.Membership) (l refLine, ok bool) {
	// Reading: an assembly is one delegate, also with no certain day; a seat
	// then shows none.
	l = refLine{
		kind: hours.AssemblyLine, delegates: 1, body: m.Group, holder: m.Member, supplier: m.Member,
		observer: m.Standing == governance.Observer,
	}
	if !r.meetsAtAll(m.Group) || (l.observer && r.measure == hours.Committed) {
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
	for d := r.period.From; d < r.period.Until; d++ {
		ok = ok || on(d) != governance.InForceNo
		l.uncertain = l.uncertain || on(d) == governance.InForceUncertain
	}
	if !ok {
		return l, false
	}
	if r.measure == hours.Attended {
		return r.attended(l, y, func(x *governance.Meeting) (int, int, bool) { return r.memberCame(m.Member, x) }), true
	}
	return r.committed(l, y), true
}

func (r *reference) memberCame(member governance.ID, m *governance.Meeting) (people, remote int, taken bool) {
	for _, a := range r.f.Attendances {
		if r.public || a.Meeting != m.ID || a.Member != member {
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
