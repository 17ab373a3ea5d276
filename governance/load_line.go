package governance

import (
	"math"
	"slices"
)

// DelegateSpan is how many people sit, over a run of days.
type DelegateSpan struct {
	Span
	Delegates int
}

// SupportSpan is what comes with a seat, over a run of days.
type SupportSpan struct {
	Span
	Kind SupportKind
}

// Commitment is what a line is worked out from: the days on which a group's
// people are certainly due at a body, how many they are, and the calendar.
type Commitment struct {
	Days        Days
	Uncertain   bool // on other days of the period it may hold, nobody knows
	Delegates   []DelegateSpan
	TravelHours *float64 // the tenure's own, instead of the body's
	PrepHours   *float64 // the tenure's own, instead of the body's
	Supports    []SupportSpan
	Calendar    *Calendar
}

// tally gathers the hours of a line while its days are gone through.
type tally struct {
	inside, outside, floor []LoadPart // recorded: in complete spans, beside a cadence, beside none
	expected               []LoadPart
	completeDays           bool
	openDays               bool // days outside complete spans without known cadence
}

// Committed works out the hours of the commitment from the calendar alone
// (DOMAIN §3, "Meetings of a body over the line's days"). Inside complete
// spans the recorded meetings count; on other days with a known cadence the
// larger of recorded and expected, compared once; elsewhere the recorded ones
// as a floor.
func (c Commitment) Committed(line LoadLine) LoadLine {
	line.Basis = Expected
	line.Uncertain = c.Uncertain
	line.Delegates = mostDelegates(c.Delegates)
	line.SupportKind = c.lastSupport()
	t := c.tally()
	recorded, expected := slices.Concat(t.inside, t.floor), t.expected
	if isUnknown(t.outside) || isUnknown(t.expected) {
		recorded = append(recorded, LoadPart{Hours: unknown})
	} else if !exceeds(sum(t.expected), sum(t.outside)) {
		recorded, expected = append(recorded, t.outside...), nil
	}
	nothing := !t.completeDays && len(t.expected) == 0 && len(recorded) == 0
	if nothing {
		return line.unknown()
	}
	line.Floor = t.openDays
	return c.sumUp(line, recorded, expected, t.completeDays)
}

func (c Commitment) sumUp(line LoadLine, recorded, expected []LoadPart, completeDays bool) LoadLine {
	line.recorded, line.expected = sum(recorded), sum(expected)
	line.hours = line.recorded + line.expected
	if math.IsNaN(line.hours) {
		return line.unknown()
	}
	switch {
	case len(expected) == 0:
		line.Basis = Recorded
	case len(recorded) > 0 || completeDays:
		line.Basis = Mixed
	}
	line.Parts = slices.Concat(recorded, expected)
	for _, p := range line.Parts {
		line.meetings += p.Meetings
		line.TravelNotDeclared = line.TravelNotDeclared || p.travelNotDeclared
		line.delegateMeetings += p.Meetings * float64(p.delegates)
		if p.Confirmed {
			line.confirmed += p.Hours
		} else {
			line.unconfirmed += p.Hours
		}
		c.addSupport(&line, p)
	}
	return line
}

func (l LoadLine) unknown() LoadLine {
	l.meetings, l.hours, l.recorded, l.expected = unknown, unknown, unknown, unknown
	l.Parts, l.Floor, l.TravelNotDeclared = nil, false, false
	return l
}

func (c Commitment) tally() tally {
	var t tally
	for _, run := range c.Days {
		for _, s := range c.Calendar.over(run) {
			days := s.Intersect(run)
			t.completeDays = t.completeDays || s.complete
			t.openDays = t.openDays || (!s.complete && !s.expects())
			if s.expects() {
				t.expected = c.expect(t.expected, s, days)
			}
			for _, m := range c.Calendar.sittingsIn(days) {
				c.record(&t, s, m)
			}
		}
	}
	return t
}

// expect adds the meetings that a cadence lets expect on the days.
func (c Commitment) expect(parts []LoadPart, s stretch, days Span) []LoadPart {
	perYear := *s.cadence.MeetingsPerYear
	each, undeclared := 0.0, false
	if perYear > 0 {
		each, undeclared = c.delegateHours(s.cadence, s.cadence.Hours, nil, false)
	}
	for _, d := range c.Delegates {
		run := d.Intersect(days)
		if run.Empty() {
			continue
		}
		meetings := perYear * run.Years()
		parts = append(parts, LoadPart{
			Span: run, Basis: Expected, Confirmed: !s.cadence.Confirmed.IsZero(),
			Meetings: meetings, Hours: meetings * each * float64(d.Delegates),
			delegates: d.Delegates, travelNotDeclared: undeclared,
		})
	}
	return parts
}

// record adds one recorded meeting.
func (c Commitment) record(t *tally, s stretch, m sitting) {
	part := c.sit(s, m, Roll{Delegates: c.delegatesOn(m.date)})
	switch {
	case s.complete:
		t.inside = append(t.inside, part)
	case s.expects():
		t.outside = append(t.outside, part)
	default:
		t.floor = append(t.floor, part)
	}
}

// sit is what one recorded meeting asks of the delegates who are at it.
func (c Commitment) sit(s stretch, m sitting, r Roll) LoadPart {
	duration := m.hours
	if duration == nil && s.cadence != nil {
		duration = s.cadence.Hours
	}
	if m.remote {
		r.Remote = r.Delegates
	}
	each, undeclared := c.delegateHours(s.cadence, duration, m.prep, false)
	eachRemote, _ := c.delegateHours(s.cadence, duration, m.prep, true)
	travelling := r.Delegates - r.Remote
	return LoadPart{
		Span: Span{m.date, m.date + 1}, Basis: Recorded, Confirmed: true,
		Meetings: 1, Hours: each*float64(travelling) + eachRemote*float64(r.Remote),
		delegates: r.Delegates, travelNotDeclared: undeclared && travelling > 0,
	}
}

// delegateHours is duration + preparation + travel of one delegate at one
// meeting. The tenure's own preparation and travel prevail, then the
// meeting's, then the cadence's. Undeclared travel adds nothing and is said.
func (c Commitment) delegateHours(cadence *Cadence, duration, prep *float64, remote bool) (hours float64, travelNotDeclared bool) {
	travel := c.TravelHours
	if c.PrepHours != nil {
		prep = c.PrepHours
	}
	if cadence != nil {
		if prep == nil {
			prep = cadence.PrepHours
		}
		if travel == nil {
			travel = cadence.TravelHours
		}
	}
	hours = known64(duration) + known64(prep)
	switch {
	case remote:
		return hours, false
	case travel == nil:
		return hours, true
	}
	return hours + *travel, false
}

// exceeds reports whether a figure is strictly the larger. Figures are exact
// to 1e-9: what is equal stays equal, in whatever order its parts were added.
func exceeds(a, b float64) bool { return a > b+1e-9 }

func isUnknown(parts []LoadPart) bool { return math.IsNaN(sum(parts)) }

func sum(parts []LoadPart) float64 {
	total := 0.0
	for _, p := range parts {
		total += p.Hours
	}
	return total
}
