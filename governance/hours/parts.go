package hours

import (
	"slices"

	"tablee/governance"
)

// parts are those that a line adds up from, in the order of days.
type parts struct {
	wanted                           bool
	inside, outside, floor, expected []LoadPart
}

// of are the parts that count in a line of a basis.
func (p *parts) of(basis LoadBasis) []LoadPart {
	last := p.expected
	if basis == Recorded {
		last = p.outside
	}
	if len(p.inside)+len(p.floor) == 0 {
		return last
	}
	return slices.Concat(p.inside, p.floor, last)
}

// ask goes through the days. It keeps the parts if they are wanted.
func (c *Commitment) ask(kept *parts) Demand {
	var a Demand
	for _, run := range c.Days {
		for _, s := range c.Calendar.over(run) {
			days := s.Intersect(run)
			a.completeDays = a.completeDays || s.complete
			a.openDays = a.openDays || (!s.complete && !s.expects())
			if s.expects() {
				c.expect(&a, &s, days, kept)
			}
			for _, m := range c.Calendar.sittingsIn(days) {
				c.record(&a, &s, &m, kept)
			}
		}
	}
	return a
}

// expect adds the expected meetings of a cadence on the days.
func (c *Commitment) expect(a *Demand, s *stretch, days governance.Span, kept *parts) {
	to, confirmed := &a.unconfirmed, !s.cadence.Confirmed.IsZero()
	if confirmed {
		to = &a.confirmed
	}
	for _, d := range c.Delegates {
		run := d.Intersect(days)
		if run.Empty() {
			continue
		}
		each := ask(*s.cadence.MeetingsPerYear*run.Years(), float64(d.Delegates), float64(d.Delegates),
			s.cadence.Hours, s.cadence.PrepHours, s.cadence.TravelHours)
		to.add(each)
		if kept.wanted {
			kept.expected = append(kept.expected, LoadPart{run, Expected, confirmed, each.meetings, each.hours(c.OwnHours)})
		}
	}
}

// record adds one recorded meeting.
func (c *Commitment) record(a *Demand, s *stretch, m *sitting, kept *parts) {
	to, list := &a.floor, &kept.floor
	switch {
	case s.complete:
		to, list = &a.inside, &kept.inside
	case s.expects():
		to, list = &a.outside, &kept.outside
	}
	each := s.sit(m, Roll{Delegates: c.delegatesOn(m.date)})
	to.add(each)
	if kept.wanted {
		*list = append(*list, c.sat(m, each))
	}
}

// sat is the part of a line that stands for one recorded meeting.
func (c *Commitment) sat(m *sitting, each effort) LoadPart {
	return LoadPart{governance.Span{From: m.date, Until: m.date + 1}, Recorded, true, each.meetings, each.hours(c.OwnHours)}
}

// sit is what one recorded meeting asks of the delegates who attend it. Where
// the meeting has no duration or preparation of its own, those of the cadence
// count. Nobody travels to a remote meeting.
func (s *stretch) sit(m *sitting, r Roll) effort {
	duration, prep, travel := m.hours, m.prep, (*float64)(nil)
	if s.cadence != nil {
		travel = s.cadence.TravelHours
		if duration == nil {
			duration = s.cadence.Hours
		}
		if prep == nil {
			prep = s.cadence.PrepHours
		}
	}
	if m.remote {
		r.Remote = r.Delegates
	}
	return ask(1, float64(r.Delegates), float64(r.Delegates-r.Remote), duration, prep, travel)
}
