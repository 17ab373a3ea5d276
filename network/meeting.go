package network

import (
	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/internal/sight"
)

// Meeting is a dated sitting of a body.
type Meeting struct {
	provenance
	at      int32
	meeting *governance.Meeting
}

func (v *View) meeting(at int32) Meeting {
	m := v.net.Records.Meetings.At(at)
	return Meeting{provenance{v, &m.Record}, at, m}
}

// Body is the group that meets.
func (m Meeting) Body() Group { return m.view.group(m.view.net.MeetingBody[m.at]) }

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

// CancelReason is why the meeting was cancelled.
func (m Meeting) CancelReason() *LocalizedText { return m.view.maybeText(m.meeting.CancelReason) }

// Attendance is what the roll says; nil when the body does not share it.
func (m Meeting) Attendance() []Attendance {
	if !m.Body().maySee(access.Attendance) {
		return nil
	}
	out := []Attendance{}
	for _, i := range m.view.net.RollsOfMeeting.Of(m.at) {
		out = append(out, Attendance{m.view, m.view.net.Private().Attendances.At(i)})
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
	if i := a.view.net.Index(governance.KindSeat, a.attendance.Seat); i >= 0 {
		s := a.view.seat(i)
		return &s
	}
	return nil
}

// Member is the member that the line speaks of; nil for a seat.
func (a Attendance) Member() *Group { return a.view.maybeGroup(a.attendance.Member) }

// Person is who came; nil when it is not recorded, or not shared by the group
// that the person came for.
func (a Attendance) Person() *Person {
	group, meeting := a.Member(), a.meeting()
	if seat := a.Seat(); seat != nil {
		if t := seat.Tenure(&meeting.Date); t != nil {
			group = new(t.Holder())
		}
	}
	if group == nil || a.attendance.Person == 0 {
		return nil
	}
	o := access.Object{Owner: group.group.ID, Fact: access.Delegates, Body: meeting.Body}
	o.Sensitive = sight.SitsSensitively(a.view.net, a.attendance.Person, o.Owner)
	if !a.view.sight().Sees(o) {
		return nil
	}
	return shown(a.view, governance.KindPerson, a.attendance.Person, func(at int32) Person { return a.view.person(at, o) })
}

func (a Attendance) meeting() *governance.Meeting {
	return a.view.net.Records.Meetings.At(a.view.net.Index(governance.KindMeeting, a.attendance.Meeting))
}

// Meetings are the meetings of the group over a period, all of them unless
// one is given, the earliest first.
func (g Group) Meetings(period *governance.Period, first int, after *string) (Page[Meeting], error) {
	n := g.view.net
	key := func(i int32) (string, governance.ID) {
		return n.Records.Meetings.At(i).Date.String(), n.Records.Meetings.At(i).ID
	}
	keep := func(i int32) bool { return period == nil || period.Has(n.Records.Meetings.At(i).Date) }
	return listing[Meeting]{n.MeetingsOf.Of(g.at), keep, key, g.view.meeting}.page(first, after)
}

// MeetingPayload answers what was asked of a meeting or its roll.
type MeetingPayload struct {
	Written
	Meeting *Meeting
}

// MeetingPayload shows a meeting that was written.
func (v *View) MeetingPayload(w Written, id governance.ID) MeetingPayload {
	return MeetingPayload{w, shown(v, governance.KindMeeting, id, v.meeting)}
}
