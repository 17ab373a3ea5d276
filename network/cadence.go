package network

import (
	"tablee/governance"
)

// Cadence is how often a body meets and what one meeting asks of a delegate.
type Cadence struct {
	provenance
	dated
	cadence *governance.Cadence
}

func (v *View) cadence(at int32) Cadence {
	c := v.net.Records.Cadences.At(at)
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
	found := g.view.net.Calendars[g.at].CadenceOn(g.view.date(on))
	if found == nil {
		return nil
	}
	return shown(g.view, governance.KindCadence, found.ID, g.view.cadence)
}

// Cadences are all the cadences that the group had.
func (g Group) Cadences() []Cadence {
	out := []Cadence{}
	for _, i := range g.view.net.CadencesOf.Of(g.at) {
		out = append(out, g.view.cadence(i))
	}
	return out
}

// CompleteCalendar is a span for which the recorded meetings are all.
type CompleteCalendar struct {
	provenance
	dated
}

func (v *View) calendar(at int32) CompleteCalendar {
	c := v.net.Records.Calendars.At(at)
	return CompleteCalendar{provenance{v, &c.Record}, dated{c.Interval}}
}

// CompleteCalendars are the spans for which the group's recorded meetings are
// all that it has.
func (g Group) CompleteCalendars() []CompleteCalendar {
	out := []CompleteCalendar{}
	for _, i := range g.view.net.CalendarsOf.Of(g.at) {
		out = append(out, g.view.calendar(i))
	}
	return out
}

// CadencePayload answers what was asked of a cadence.
type CadencePayload struct {
	Written
	Cadence *Cadence
}

// CadencePayload shows a cadence that was written.
func (v *View) CadencePayload(w Written, id governance.ID) CadencePayload {
	return CadencePayload{w, shown(v, governance.KindCadence, id, v.cadence)}
}

// CalendarPayload answers what was asked of a complete calendar.
type CalendarPayload struct {
	Written
	Calendar *CompleteCalendar
}

// CalendarPayload shows a complete calendar that was written.
func (v *View) CalendarPayload(w Written, id governance.ID) CalendarPayload {
	return CalendarPayload{w, shown(v, governance.KindCalendar, id, v.calendar)}
}
