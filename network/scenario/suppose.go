package scenario

import (
	"tablee/governance"
	"tablee/governance/scenario"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
)

// Suppose returns the records that the changes would write. The caller puts them
// over the network. See governance/scenario.Suppose for the changes that it refuses.
// A group that takes a seat over sends as many people as the holder did. Where the
// reader may not see that number, one person is assumed, because the receiver's
// hours would disclose it.
func Suppose(s sight.Reader, changes []governance.ChangeInput, period governance.Period) (governance.Facts, error) {
	return scenario.Suppose(world{s.Network, s}, changes, period)
}

// world gives a scenario access to a network, for one reader.
type world struct {
	net    *snapshot.Network
	reader sight.Reader
}

// Group returns the group with an identity; nil when there is none.
func (w world) Group(id governance.ID) *governance.Group {
	if at := w.net.GroupOf(id); at >= 0 {
		return w.net.Records.Groups.At(at)
	}
	return nil
}

// Seat returns the seat with an identity; nil when there is none.
func (w world) Seat(id governance.ID) *governance.Seat {
	if at := w.net.Index(governance.KindSeat, id); at >= 0 {
		return w.net.Records.Seats.At(at)
	}
	return nil
}

// HasTopic reports whether a topic has the identity.
func (w world) HasTopic(id governance.ID) bool { return w.net.Index(governance.KindTopic, id) >= 0 }

// TenuresAt returns all tenures of a seat, the first one first. Where the reader
// may not see how many people sit there, the tenure has one delegate.
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

// MembershipsOf returns all memberships of a group in other groups.
func (w world) MembershipsOf(member governance.ID) []*governance.Membership {
	return w.net.Records.Memberships.Pick(w.net.MembershipsOf.Of(w.net.GroupOf(member)))
}

// CalendarOf returns all records about the dates of a body's meetings.
func (w world) CalendarOf(body governance.ID) ([]*governance.Cadence, []*governance.CompleteCalendar, []*governance.Meeting) {
	at, f := w.net.GroupOf(body), &w.net.Records
	return f.Cadences.Pick(w.net.CadencesOf.Of(at)), f.Calendars.Pick(w.net.CalendarsOf.Of(at)), f.Meetings.Pick(w.net.MeetingsOf.Of(at))
}
