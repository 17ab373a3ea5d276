package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed statement.cypher
var statement string

func statementKind() Kind {
	return kindOf(statement, statementRow, readStatement)
}

func statementRow(r *governance.Statement) *row {
	return newRow(&r.Record).
		identifiers(r.Identifiers).localized("title", r.Title).localized("text", r.Text).
		partial("on", r.On).text("position", string(r.Position)).refer("TOPIC", r.Topics...).
		refer("CONSULTATION", r.Consultation).flag("denouncesAbsence", r.DenouncesAbsence)
}

func readStatement(c *cells) governance.Statement {
	return governance.Statement{
		Record:      c.record(),
		Identifiers: c.identifiers(), Title: c.localized(), Text: c.localized(),
		On: c.partial(), Position: oneOf(c, governance.Positions), Topics: c.ids(),
		Consultation: c.id(), DenouncesAbsence: c.flag(),
	}
}
