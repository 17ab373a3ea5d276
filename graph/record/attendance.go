package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed attendance.cypher
var attendance string

func attendanceKind() Kind {
	return kindOf(attendance, attendanceRow, readAttendance)
}

func attendanceRow(r *governance.Attendance) *row {
	return newRow(&r.Record).
		refer("MEETING", r.Meeting).refer("SEAT", r.Seat).refer("MEMBER", r.Member).
		text("status", string(r.Status)).refer("PERSON", r.Person)
}

func readAttendance(c *cells) governance.Attendance {
	return governance.Attendance{
		Record:  c.record(),
		Meeting: c.id(), Seat: c.id(), Member: c.id(),
		Status: oneOf(c, governance.AttendanceStatuses), Person: c.id(),
	}
}
