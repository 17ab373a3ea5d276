package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed calendar.cypher
var calendar string

func calendarKind() Kind {
	return kindOf(calendar, calendarRow, readCompleteCalendar)
}

func calendarRow(r *governance.CompleteCalendar) *row {
	return newRow(&r.Record).
		refer("BODY", r.Body).interval(r.Interval)
}

func readCompleteCalendar(c *cells) governance.CompleteCalendar {
	return governance.CompleteCalendar{
		Record: c.record(),
		Body:   c.id(), Interval: c.interval(),
	}
}
