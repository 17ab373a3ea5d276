package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed observation.cypher
var observation string

func observationKind() Kind {
	return kindOf(observation, observationRow, readObservation)
}

func observationRow(r *governance.Observation) *row {
	return newRow(&r.Record).
		refer("CONSULTATION", r.Consultation).text("code", r.Code).localized("theme", r.Theme).localized("text", r.Text).
		refer("CONTRIBUTION", r.Contributions...)
}

func readObservation(c *cells) governance.Observation {
	return governance.Observation{
		Record:       c.record(),
		Consultation: c.id(), Code: c.text(), Theme: c.localized(), Text: c.localized(), Contributions: c.ids(),
	}
}
