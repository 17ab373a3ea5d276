package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed cadence.cypher
var cadence string

func cadenceKind() Kind {
	return kindOf(cadence, cadenceRow, readCadence)
}

func cadenceRow(r *governance.Cadence) *row {
	return newRow(&r.Record).
		refer("BODY", r.Body).interval(r.Interval).
		number("meetingsPerYear", r.MeetingsPerYear).number("hours", r.Hours).number("prepHours", r.PrepHours).
		number("travelHours", r.TravelHours).partial("confirmed", r.Confirmed)
}

func readCadence(c *cells) governance.Cadence {
	return governance.Cadence{
		Record: c.record(),
		Body:   c.id(), Interval: c.interval(), MeetingsPerYear: c.number(), Hours: c.number(),
		PrepHours: c.number(), TravelHours: c.number(), Confirmed: c.partial(),
	}
}
