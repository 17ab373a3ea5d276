package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed support.cypher
var support string

func supportKind() Kind {
	return kindOf(support, supportRow, readSupport)
}

func supportRow(r *governance.Support) *row {
	return newRow(&r.Record).
		refer("ON", r.On).text("kind", string(r.Kind)).interval(r.Interval)
}

func readSupport(c *cells) governance.Support {
	return governance.Support{
		Record: c.record(),
		On:     c.id(), Kind: oneOf(c, governance.SupportKinds), Interval: c.interval(),
	}
}
