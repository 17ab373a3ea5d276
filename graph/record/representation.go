package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed representation.cypher
var representation string

func representationKind() Kind {
	return kindOf(representation, representationRow, readRepresentation)
}

func representationRow(r *governance.Representation) *row {
	return newRow(&r.Record).
		refer("GROUP", r.Group).date("date", r.Date).set("hours", r.Hours).text("with", r.With)
}

func readRepresentation(c *cells) governance.Representation {
	return governance.Representation{
		Record: c.record(),
		Group:  c.id(), Date: c.date(), Hours: take[float64](c), With: c.text(),
	}
}
