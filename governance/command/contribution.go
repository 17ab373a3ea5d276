package command

import "tablee/governance"

// Contribute records what a group said to a consultation, or individuals who
// are counted without a group.
type Contribute struct {
	Request
	Consultation governance.ID `validate:"required"`
	Group        governance.ID // 0: individuals, counted without a group
	Individuals  int           `validate:"gte=0,lte=10000000"`
	Title        governance.LocalizedText
	Mechanism    governance.ID
	Language     governance.Language
	Position     governance.Position `validate:"required"`
	Hours        *float64            `validate:"omitempty,gte=0,lte=8784"`
	On           governance.PartialDate
}

// Verb names the operation.
func (Contribute) Verb() string { return "contribute" }

// Subjects are the consultation and the group.
func (c Contribute) Subjects() []governance.ID {
	return []governance.ID{c.Consultation, c.Group, c.source()}
}

// Object is the new contribution.
func (c Contribute) Object() governance.ID { return c.newID("contribution") }

// Apply writes the contribution.
func (c Contribute) Apply(at Moment) (Effect, error) {
	effect := noting(c.Consultation.String())
	c.cite(at, &effect)
	effect.Writes.Contributions = []governance.Contribution{{
		Record: c.record("contribution"), Consultation: c.Consultation, Group: c.Group, Individuals: c.Individuals, Title: c.Title,
		Mechanism: c.Mechanism, Language: c.Language, Position: c.Position, Hours: c.Hours, On: c.On,
	}}
	return effect, nil
}

// RecordObservation records a finding, with the contributions in which it was
// heard.
type RecordObservation struct {
	Request
	Consultation  governance.ID `validate:"required"`
	Code          string        `validate:"max=30"`
	Theme         governance.LocalizedText
	Text          governance.LocalizedText `validate:"required"`
	Contributions []governance.ID          `validate:"max=1000"`
}

// Verb names the operation.
func (RecordObservation) Verb() string { return "recordObservation" }

// Subjects are the consultation.
func (c RecordObservation) Subjects() []governance.ID {
	return []governance.ID{c.Consultation, c.source()}
}

// Object is the new observation.
func (c RecordObservation) Object() governance.ID { return c.newID("observation") }

// Apply writes the observation.
func (c RecordObservation) Apply(at Moment) (Effect, error) {
	effect := noting(c.Consultation.String())
	c.cite(at, &effect)
	effect.Writes.Observations = []governance.Observation{{
		Record: c.record("observation"), Consultation: c.Consultation, Code: c.Code, Theme: c.Theme, Text: c.Text,
		Contributions: dedupe(c.Contributions),
	}}
	return effect, nil
}

// LinkObservation adds other contributions in which an observation was heard.
type LinkObservation struct {
	Edit
	Observation   governance.ID   `validate:"required"`
	Contributions []governance.ID `validate:"min=1,max=1000"`
}

// Verb names the operation.
func (LinkObservation) Verb() string { return "linkObservation" }

// Subjects are the observation.
func (c LinkObservation) Subjects() []governance.ID {
	return []governance.ID{c.Observation, c.source()}
}

// Object is the observation.
func (c LinkObservation) Object() governance.ID { return c.Observation }

// Apply adds the links.
func (c LinkObservation) Apply(at Moment) (Effect, error) {
	o, err := edited(c.Edit, at.Observations, c.Observation, "observation")
	if err != nil {
		return Effect{}, err
	}
	o.Contributions = dedupe(append(append([]governance.ID{}, o.Contributions...), c.Contributions...))
	effect := noting(o.Consultation.String())
	c.cite(at, &effect)
	effect.Writes.Observations = []governance.Observation{o}
	return effect, nil
}
