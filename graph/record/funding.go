package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed funding.cypher
var funding string

func fundingKind() Kind {
	return kindOf(funding, fundingRow, readFunding)
}

func fundingRow(r *governance.Funding) *row {
	return newRow(&r.Record).
		refer("GROUP", r.Group).set("year", int64(r.Year)).text("form", string(r.Form)).
		number("amount", r.Amount).text("money", string(r.Money)).text("funder", r.Funder)
}

func readFunding(c *cells) governance.Funding {
	return governance.Funding{
		Record: c.record(),
		Group:  c.id(), Year: c.int(), Form: oneOf(c, governance.FundingForms),
		Amount: c.number(), Money: oneOf(c, governance.Moneys), Funder: c.text(),
	}
}
