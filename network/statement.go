package network

import (
	"tablee/fold"
	"tablee/governance"
)

// Statement is a position that is taken in public.
type Statement struct {
	provenance
	at        int32
	statement *governance.Statement
}

func (v *View) statement(at int32) Statement {
	s := v.net.Records.Statements.At(at)
	return Statement{provenance{v, &s.Record}, at, s}
}

// Identifiers are its names in other schemes.
func (s Statement) Identifiers() []governance.Identifier { return s.statement.Identifiers }

// Title is what it is called.
func (s Statement) Title() LocalizedText { return s.view.text(s.statement.Title) }

// Text is what it says, and asks for; nil: not recorded.
func (s Statement) Text() *LocalizedText { return s.view.maybeText(s.statement.Text) }

// On is when; no date: undated.
func (s Statement) On() governance.PartialDate { return s.statement.On }

// Position is what it says of what it speaks of.
func (s Statement) Position() governance.Position { return s.statement.Position }

// Topics are what it is about.
func (s Statement) Topics() []Topic { return s.view.topicsOf(s.statement.Topics) }

// Consultation is the one that it speaks of; nil: none.
func (s Statement) Consultation() *Consultation {
	return s.view.Consultation(s.statement.Consultation)
}

// DenouncesAbsence reports whether it denounces that the consultation did not
// take place.
func (s Statement) DenouncesAbsence() bool { return s.statement.DenouncesAbsence }

// Statements are those that speak of the consultation.
func (c Consultation) Statements() []Statement {
	out := []Statement{}
	for _, i := range c.view.net.StatementsOn.Of(c.at) {
		out = append(out, c.view.statement(i))
	}
	return out
}

// Statement is the statement of an identity; nil when there is none.
func (v *View) Statement(id governance.ID) *Statement {
	return shown(v, governance.KindStatement, id, v.statement)
}

// Statements are all statements, by title.
func (v *View) Statements(first int, after *string) (Page[Statement], error) {
	key := func(i int32) (string, governance.ID) {
		s := v.net.Records.Statements.At(i)
		return fold.Text(s.Title.In(v.language)), s.ID
	}
	return listing[Statement]{sorted(upTo(v.net.Records.Statements.Len()), key), nil, key, v.statement}.page(first, after)
}

// StatementPayload answers what was asked.
type StatementPayload struct {
	Written
	Statement *Statement
}

// StatementPayload shows what was written.
func (v *View) StatementPayload(w Written, id governance.ID) StatementPayload {
	return StatementPayload{w, shown(v, governance.KindStatement, id, v.statement)}
}
