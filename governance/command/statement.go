package command

import (
	"slices"
	"strconv"

	"tablee/governance"
)

// Signing is a signature: of a group, or of a person by function and
// affiliation.
type Signing struct {
	Group       governance.ID
	Function    governance.LocalizedText
	Affiliation governance.LocalizedText
}

func (s Signing) signature(r governance.Record, statement governance.ID, on governance.PartialDate) governance.Signature {
	return governance.Signature{Record: r, Statement: statement, Group: s.Group, Function: s.Function, Affiliation: s.Affiliation, On: on}
}

// IssueStatement records a public position and its signatures.
type IssueStatement struct {
	Request
	Title            governance.LocalizedText `validate:"required"`
	Text             governance.LocalizedText
	On               governance.PartialDate
	Position         governance.Position `validate:"required"`
	Topics           []governance.ID     `validate:"max=100"`
	Consultation     governance.ID       // that it is about; 0: none
	DenouncesAbsence bool                // the consultation did not take place
	Signatories      []Signing           `validate:"max=1000,dive"`
}

// Verb names the operation.
func (IssueStatement) Verb() string { return "issueStatement" }

// Subjects are the consultation.
func (c IssueStatement) Subjects() []governance.ID {
	return []governance.ID{c.Consultation, c.source()}
}

// Object is the new statement.
func (c IssueStatement) Object() governance.ID { return c.newID("statement") }

// Apply writes the statement and its signatures.
func (c IssueStatement) Apply(at Moment) (Effect, error) {
	s := governance.Statement{
		Record: c.record("statement"), Title: c.Title, Text: c.Text, On: c.On, Position: c.Position,
		Topics: dedupe(c.Topics), Consultation: c.Consultation, DenouncesAbsence: c.DenouncesAbsence,
	}
	effect := noting(c.Title.In(governance.French))
	c.cite(at, &effect)
	effect.Writes.Statements = []governance.Statement{s}
	effect.Places = map[governance.ID]string{}
	for i, who := range c.Signatories {
		number := strconv.Itoa(i)
		signature := who.signature(c.record("signature", number), s.ID, c.On)
		if err := sign(at, &effect, signature, "signatories["+number+"]."); err != nil {
			return Effect{}, err
		}
		effect.Places[signature.ID] = "signatories[" + number + "]"
	}
	return effect, nil
}

// SignStatement records that a group, or a person, signed a statement.
type SignStatement struct {
	Request
	Statement governance.ID `validate:"required"`
	Signing
	On governance.PartialDate
}

// Verb names the operation.
func (SignStatement) Verb() string { return "signStatement" }

// Subjects are the statement.
func (c SignStatement) Subjects() []governance.ID {
	return []governance.ID{c.Statement, c.Group, c.source()}
}

// Object is the new signature.
func (c SignStatement) Object() governance.ID { return c.newID("signature") }

// Apply writes the signature.
func (c SignStatement) Apply(at Moment) (Effect, error) {
	effect := noting(c.Statement.String())
	c.cite(at, &effect)
	err := sign(at, &effect, c.signature(c.record("signature"), c.Statement, c.On), "")
	return effect, err
}

// sign adds a signature. It refuses a second one of the same group.
func sign(at Moment, effect *Effect, signature governance.Signature, place string) error {
	twin := func(o governance.Signature) bool {
		return signature.Group != 0 && o.Statement == signature.Statement && o.Group == signature.Group
	}
	if slices.ContainsFunc(at.Signatures, twin) || slices.ContainsFunc(effect.Writes.Signatures, twin) {
		return refusal(place+"group", "alreadySigned", nameOf(at, signature.Group))
	}
	effect.Writes.Signatures = append(effect.Writes.Signatures, signature)
	return nil
}
