package network

import (
	"tablee/governance"
	"tablee/governance/access"
)

// Meeting is a dated sitting of a body.
type Meeting struct {
	provenance
	at      int32
	meeting *governance.Meeting
}

func (v *View) meeting(at int32) Meeting {
	m := &v.net.facts.Meetings[at]
	return Meeting{provenance{v, &m.Record}, at, m}
}

// Body is the group that meets.
func (m Meeting) Body() Group { return m.view.group(m.view.net.meetingBody[m.at]) }

// Identifiers are the meeting's names in other people's schemes.
func (m Meeting) Identifiers() []governance.Identifier { return m.meeting.Identifiers }

// Date is the day of the meeting.
func (m Meeting) Date() governance.Date { return m.meeting.Date }

// Status is where the meeting stands.
func (m Meeting) Status() governance.MeetingStatus { return m.meeting.Status }

// Mode is how people take part; nil: not known.
func (m Meeting) Mode() *governance.Mode { return orNil(m.meeting.Mode) }

// Hours is the meeting's own duration; nil: the cadence's.
func (m Meeting) Hours() *float64 { return m.meeting.Hours }

// PrepHours is the meeting's own preparation; nil: the cadence's.
func (m Meeting) PrepHours() *float64 { return m.meeting.PrepHours }

// Attendance is what the roll says; nil when the body does not share it.
func (m Meeting) Attendance() []Attendance {
	if !m.Body().maySee(access.Attendance) {
		return nil
	}
	out := []Attendance{}
	for _, i := range m.view.net.rollsOfMeeting.of(m.at) {
		out = append(out, Attendance{m.view, &m.view.net.facts.Attendances[i]})
	}
	return out
}

// Attendance is what a roll says of a seat or, at an assembly, of a member.
type Attendance struct {
	view       *View
	attendance *governance.Attendance
}

// Status is whether the seat or member was present.
func (a Attendance) Status() governance.AttendanceStatus { return a.attendance.Status }

// Seat is the seat that the line speaks of; nil at an assembly.
func (a Attendance) Seat() *Seat {
	if i := a.view.net.index(kindSeat, a.attendance.Seat); i >= 0 {
		s := a.view.seat(i)
		return &s
	}
	return nil
}

// Member is the member that the line speaks of; nil for a seat.
func (a Attendance) Member() *Group { return a.view.maybeGroup(a.attendance.Member) }

// Meetings are the meetings of the group over a period, all of them unless
// one is given, the earliest first.
func (g Group) Meetings(period *governance.Period, first int, after *string) (Page[Meeting], error) {
	n := g.view.net
	key := func(i int32) (string, governance.ID) {
		return n.facts.Meetings[i].Date.String(), n.facts.Meetings[i].ID
	}
	keep := func(i int32) bool { return period == nil || period.Has(n.facts.Meetings[i].Date) }
	return listing[Meeting]{n.meetingsOf.of(g.at), keep, key, g.view.meeting}.page(first, after)
}

// Cadence is how often a body meets and what one meeting asks of a delegate.
type Cadence struct {
	provenance
	dated
	cadence *governance.Cadence
}

func (v *View) cadence(c *governance.Cadence) Cadence {
	return Cadence{provenance{v, &c.Record}, dated{c.Interval}, c}
}

// MeetingsPerYear is the number of meetings in a calendar year; nil: unknown.
func (c Cadence) MeetingsPerYear() *float64 { return c.cadence.MeetingsPerYear }

// HoursPerMeeting is the duration of one meeting; nil: unknown.
func (c Cadence) HoursPerMeeting() *float64 { return c.cadence.Hours }

// PrepHours is the preparation of one meeting, reporting back included.
func (c Cadence) PrepHours() *float64 { return c.cadence.PrepHours }

// TravelHours is the round trip to one meeting.
func (c Cadence) TravelHours() *float64 { return c.cadence.TravelHours }

// Confirmations are the body's word on the cadence.
func (c Cadence) Confirmations() []Confirmation {
	return c.view.confirmations(Confirmation{*c.view.maybeGroup(c.cadence.Body), c.cadence.Confirmed.String()})
}

// Cadence is the cadence in force on a date; nil when none is known.
func (g Group) Cadence(on *governance.Date) *Cadence {
	found := g.view.net.calendars[g.at].CadenceOn(g.view.date(on))
	if found == nil {
		return nil
	}
	c := g.view.cadence(found)
	return &c
}

// Cadences are all the cadences that the group had.
func (g Group) Cadences() []Cadence {
	out := []Cadence{}
	for _, c := range pick(g.view.net.facts.Cadences, g.view.net.cadencesOf.of(g.at)) {
		out = append(out, g.view.cadence(c))
	}
	return out
}

// CompleteCalendar is a span for which the recorded meetings are all.
type CompleteCalendar struct {
	provenance
	dated
}

// CompleteCalendars are the spans for which the group's recorded meetings are
// all that it has.
func (g Group) CompleteCalendars() []CompleteCalendar {
	out := []CompleteCalendar{}
	for _, c := range pick(g.view.net.facts.Calendars, g.view.net.calendarsOf.of(g.at)) {
		out = append(out, CompleteCalendar{provenance{g.view, &c.Record}, dated{c.Interval}})
	}
	return out
}
