package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed limit.cypher
var limit string

func limitKind() Kind {
	return kindOf(limit, limitRow, readLimit)
}

func limitRow(r *governance.Limit) *row {
	return newRow(&r.Record).
		refer("GROUP", r.Group).interval(r.Interval).
		number("hours", r.Hours).number("rate", r.Rate).text("beyond", string(r.Beyond))
}

func readLimit(c *cells) governance.Limit {
	return governance.Limit{
		Record: c.record(),
		Group:  c.id(), Interval: c.interval(),
		Hours: c.number(), Rate: c.number(), Beyond: oneOf(c, governance.BeyondLimits),
	}
}
