package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed capacity.cypher
var capacity string

func capacityKind() Kind {
	return kindOf(capacity, capacityRow, readCapacity)
}

func capacityRow(r *governance.Capacity) *row {
	return newRow(&r.Record).
		refer("GROUP", r.Group).interval(r.Interval).set("fullTimeEquivalents", r.FTE).
		set("hoursPerFullTimeEquivalent", r.HoursPerFTE).number("volunteerHours", r.VolunteerHours)
}

func readCapacity(c *cells) governance.Capacity {
	return governance.Capacity{
		Record: c.record(),
		Group:  c.id(), Interval: c.interval(),
		FTE: take[float64](c), HoursPerFTE: take[float64](c), VolunteerHours: c.number(),
	}
}
