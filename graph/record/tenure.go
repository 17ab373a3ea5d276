package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed tenure.cypher
var tenure string

func tenureKind() Kind {
	return kindOf(tenure, tenureRow, readTenure)
}

func tenureRow(r *governance.Tenure) *row {
	return newRow(&r.Record).
		refer("SEAT", r.Seat).refer("HOLDER", r.Holder).set("delegates", int64(r.Delegates)).
		number("travelHours", r.TravelHours).number("prepHours", r.PrepHours).text("requiredBy", r.RequiredBy).
		interval(r.Interval).localized("endReason", r.EndReason).
		word("holder", r.HolderWord).word("body", r.BodyWord)
}

func readTenure(c *cells) governance.Tenure {
	return governance.Tenure{
		Record: c.record(),
		Seat:   c.id(), Holder: c.id(), Delegates: c.int(),
		TravelHours: c.number(), PrepHours: c.number(), RequiredBy: c.text(),
		Interval: c.interval(), EndReason: c.localized(),
		HolderWord: c.word(), BodyWord: c.word(),
	}
}
