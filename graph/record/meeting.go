package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed meeting.cypher
var meeting string

func meetingKind() Kind {
	return kindOf(meeting, meetingRow, readMeeting)
}

func meetingRow(r *governance.Meeting) *row {
	return newRow(&r.Record).
		identifiers(r.Identifiers).refer("BODY", r.Body).date("date", r.Date).
		text("status", string(r.Status)).text("mode", string(r.Mode)).
		number("hours", r.Hours).number("prepHours", r.PrepHours).localized("cancelReason", r.CancelReason)
}

func readMeeting(c *cells) governance.Meeting {
	return governance.Meeting{
		Record:      c.record(),
		Identifiers: c.identifiers(), Body: c.id(), Date: c.date(),
		Status: oneOf(c, governance.MeetingStatuses), Mode: oneOf(c, governance.Modes),
		Hours: c.number(), PrepHours: c.number(), CancelReason: c.localized(),
	}
}
