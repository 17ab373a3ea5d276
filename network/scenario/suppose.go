package scenario

import (
	"tablee/governance"
	"tablee/governance/scenario"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
)

// Suppose returns the records that changes would make, to be put over the
// network; see scenario.Suppose, which refuses them. How many people sit at a
// seat, which whoever takes it over would send too, is one where the reader may
// not see it: it would stand in the receiver's hours.
func Suppose(s sight.Reader, changes []governance.ChangeInput, period governance.Period) (governance.Facts, error) {
	return scenario.Suppose(world{s.Network, s}, changes, period)
}

// world is a network as a scenario reads it, for one reader.
type world struct {
	net    *snapshot.Network
	reader sight.Reader
}

// Group is the group of an identity; nil for none.
func (w world) Group(id governance.ID) *governance.Group {
	if at := w.net.GroupOf(id); at >= 0 {
		return w.net.Records.Groups.At(at)
	}
	return nil
}

// Seat is the seat of an identity; nil for none.
func (w world) Seat(id governance.ID) *governance.Seat {
	if at := w.net.Index(governance.KindSeat, id); at >= 0 {
		return w.net.Records.Seats.At(at)
	}
	return nil
}

// HasTopic reports whether there is such a topic.
func (w world) HasTopic(id governance.ID) bool { return w.net.Index(governance.KindTopic, id) >= 0 }

// TenuresAt are all the tenures of a seat, the first one first.
func (w world) TenuresAt(seat governance.ID) []*governance.Tenure {
	at := w.net.TenuresAt.Of(w.net.Index(governance.KindSeat, seat))
	out := w.net.Records.Tenures.Pick(at)
	for i, t := range at {
		if !w.reader.SeesDelegatesAt(t) {
			estimate := *out[i]
			estimate.Delegates = 1
			out[i] = &estimate
		}
	}
	return out
}

// MembershipsOf are all the memberships of a group.
func (w world) MembershipsOf(member governance.ID) []*governance.Membership {
	return w.net.Records.Memberships.Pick(w.net.MembershipsOf.Of(w.net.GroupOf(member)))
}

// CalendarOf is what is recorded of a body's meetings.
func (w world) CalendarOf(body governance.ID) ([]*governance.Cadence, []*governance.CompleteCalendar, []*governance.Meeting) {
	at, f := w.net.GroupOf(body), &w.net.Records
	return f.Cadences.Pick(w.net.CadencesOf.Of(at)), f.Calendars.Pick(w.net.CalendarsOf.Of(at)), f.Meetings.Pick(w.net.MeetingsOf.Of(at))
}
