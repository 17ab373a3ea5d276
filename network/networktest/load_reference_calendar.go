package networktest

import (
	"slices"

	"tablee/governance"
)

// cadence is the one that holds at a body on a day: the later since prevails,
// the general one, without dates, is before all. Reading: a cadence whose end
// is unknown is known up to lastSeen.
func (r *LoadReference) cadence(body governance.ID, d governance.Date) *governance.Cadence {
	var found *governance.Cadence
	for i := range r.f.Cadences {
		c := &r.f.Cadences[i]
		if c.Body == body && c.On(d) == governance.InForceYes && (found == nil || found.Always() || (!c.Always() && c.Start() > found.Start())) {
			found = c
		}
	}
	return found
}

// complete reports whether the recorded meetings of a body on a day are all.
func (r *LoadReference) complete(body governance.ID, d governance.Date) bool {
	return slices.ContainsFunc(r.f.Calendars, func(c governance.CompleteCalendar) bool {
		return c.Body == body && c.On(d) == governance.InForceYes
	})
}

// sittings are the meetings of a body on a day, planned or held.
func (r *LoadReference) sittings(body governance.ID, d governance.Date) []*governance.Meeting {
	var out []*governance.Meeting
	for i := range r.f.Meetings {
		if m := &r.f.Meetings[i]; m.Body == body && m.Date == d && m.Status != governance.Cancelled {
			out = append(out, m)
		}
	}
	return out
}

// meetsAtAll reports whether a group has meetings of its own: a cadence, a
// meeting or a complete span is recorded at any date. Reading: a cancelled
// meeting is a recorded one.
func (r *LoadReference) meetsAtAll(body governance.ID) bool {
	return slices.ContainsFunc(r.f.Cadences, func(c governance.Cadence) bool { return c.Body == body }) ||
		slices.ContainsFunc(r.f.Calendars, func(c governance.CompleteCalendar) bool { return c.Body == body }) ||
		slices.ContainsFunc(r.f.Meetings, func(m governance.Meeting) bool { return m.Body == body })
}

// supportOn is what comes with a tenure on a day, read on the tenure, else on
// the seat; "" when nobody said.
func (r *LoadReference) supportOn(t *governance.Tenure, d governance.Date) governance.SupportKind {
	for _, on := range []governance.ID{t.ID, t.Seat} {
		for _, s := range r.f.Supports {
			if s.On == on && s.Interval.On(d) == governance.InForceYes {
				return s.Kind
			}
		}
	}
	return ""
}
