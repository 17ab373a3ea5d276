package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed contribution.cypher
var contribution string

func contributionKind() Kind {
	return kindOf(contribution, contributionRow, readContribution)
}

func contributionRow(r *governance.Contribution) *row {
	w := newRow(&r.Record).
		refer("CONSULTATION", r.Consultation).refer("GROUP", r.Group).localized("title", r.Title).
		text("mechanism", r.Mechanism.String()).text("language", string(r.Language)).
		text("position", string(r.Position)).number("hours", r.Hours).partial("on", r.On)
	if r.Individuals > 0 {
		w.set("individuals", int64(r.Individuals))
	}
	return w
}

func readContribution(c *cells) governance.Contribution {
	return governance.Contribution{
		Record:       c.record(),
		Consultation: c.id(), Group: c.id(), Individuals: c.int(), Title: c.localized(),
		Mechanism: c.id(), Language: oneOf(c, governance.Languages), Position: oneOf(c, governance.Positions),
		Hours: c.number(), On: c.partial(),
	}
}
