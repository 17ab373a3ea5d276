package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed source.cypher
var source string

func sourceKind() Kind {
	return kindOf(source, sourceRow, readSource)
}

func sourceRow(r *governance.Source) *row {
	return newRow(&r.Record).
		text("name", r.Name).localized("title", r.Title).partial("published", r.Published)
}

func readSource(c *cells) governance.Source {
	return governance.Source{
		Record: c.record(),
		Name:   c.text(), Title: c.localized(), Published: c.partial(),
	}
}
