package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed succession.cypher
var succession string

func successionKind() Kind {
	return kindOf(succession, successionRow, readSuccession)
}

func successionRow(r *governance.Succession) *row {
	return newRow(&r.Record).
		refer("PREDECESSOR", r.Predecessor).refer("SUCCESSOR", r.Successor).partial("on", r.On)
}

func readSuccession(c *cells) governance.Succession {
	return governance.Succession{
		Record:      c.record(),
		Predecessor: c.id(), Successor: c.id(), On: c.partial(),
	}
}
