package exchange

import (
	"strconv"

	"tablee/governance"
)

var fundingFile = file{
	name:     "funding.csv",
	columns:  []string{"group", "year", "form", "amount", "new_money", "funder"},
	required: [][]string{{"group"}, {"year"}, {"form"}},
	key:      []string{"group", "year", "form", "funder"},
	read:     readFunding,
}

func readFunding(r *row) {
	f := governance.Funding{Group: r.need("group", "group"), Year: r.year("year"), Funder: r.cell("funder")}
	requiredChoice(r, &f.Form, "form", governance.FundingForms)
	g := existingOr(r.old.facts.Fundings, r.old.identify("funding", fundingKey(f)...), governance.Funding{Money: governance.UnknownMoney})
	g.Group, g.Year, g.Form, g.Funder = f.Group, f.Year, f.Form, f.Funder
	r.number(&g.Amount, "amount")
	choice(r, &g.Money, "new_money", governance.Moneys, governance.UnknownMoney)
	r.base(&g.Record)
	put(r, &r.facts().Fundings, g)
}

func fundingKey(f governance.Funding) []string {
	return []string{f.Group.String(), strconv.Itoa(f.Year), string(f.Form), f.Funder}
}

// year reads a year of four digits.
func (r *row) year(column string) int {
	cell := r.required(column)
	d, err := governance.ParsePartialDate(cell)
	if cell == "" || (err == nil && d.Precision() == governance.PrecisionYear) {
		y, _ := strconv.Atoi(cell)
		return y
	}
	r.refuse(column, cell, badInput(column, "csvYear", shown(cell)))
	return 0
}
