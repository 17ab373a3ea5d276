package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed disclosure.cypher
var disclosure string

func disclosureKind() Kind {
	return kindOf(disclosure, disclosureRow, readDisclosure)
}

func disclosureRow(r *governance.Disclosure) *row {
	return newRow(&r.Record).
		refer("OWNER", r.Owner).refer("WITH", r.With).text("fact", string(r.Fact)).interval(r.Interval)
}

func readDisclosure(c *cells) governance.Disclosure {
	return governance.Disclosure{
		Record: c.record(),
		Owner:  c.id(), With: c.id(), Fact: oneOf(c, governance.PrivateFacts), Interval: c.interval(),
	}
}
