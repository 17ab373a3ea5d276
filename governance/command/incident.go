package command

import "tablee/governance"

// IncidentDescription is what the register holds of an incident.
type IncidentDescription struct {
	Group            governance.ID            // whose register; 0: the deployment's
	Information      governance.LocalizedText `validate:"required"`
	Circumstances    governance.LocalizedText `validate:"required"`
	Occurred         governance.PartialDate
	OccurredUntil    governance.PartialDate
	Aware            governance.PartialDate
	PersonsConcerned *int `validate:"omitempty,gte=0,lte=1000000000"`
	Approximate      bool
	SeriousRisk      *bool
	RiskReasons      governance.LocalizedText
	Measures         governance.LocalizedText
	AuthorityTold    governance.PartialDate
	PersonsTold      governance.PartialDate
	PublicNotice     governance.LocalizedText
}

// describe copies the description to a record. A judgement of the risk needs
// its reasons, and an incident that nobody knows of yet is refused.
func (d IncidentDescription) describe(at Moment, r governance.Record) (governance.Incident, error) {
	switch {
	case d.Group != 0 && governance.Find(at.Groups, d.Group) == nil:
		return governance.Incident{}, notFound("group", d.Group)
	case d.Aware.IsZero() || d.Aware.First() > at.Today:
		return governance.Incident{}, refusal("aware", "inputAware")
	case d.SeriousRisk != nil && d.RiskReasons == (governance.LocalizedText{}):
		return governance.Incident{}, refusal("riskReasons", "riskWithoutReasons")
	}
	return governance.Incident{
		Record: r, Group: d.Group, Information: d.Information, Circumstances: d.Circumstances,
		Occurred: d.Occurred, OccurredUntil: d.OccurredUntil, Aware: d.Aware,
		PersonsConcerned: d.PersonsConcerned, Approximate: d.Approximate,
		SeriousRisk: d.SeriousRisk, RiskReasons: d.RiskReasons, Measures: d.Measures,
		AuthorityTold: d.AuthorityTold, PersonsTold: d.PersonsTold, PublicNotice: d.PublicNotice,
	}, nil
}

// enter writes the description of a record.
func (d IncidentDescription) enter(at Moment, q Request, r governance.Record) (Effect, error) {
	i, err := d.describe(at, r)
	if err != nil {
		return Effect{}, err
	}
	effect := noting(d.Group.String())
	q.cite(at, &effect)
	effect.Writes.Incidents = []governance.Incident{i}
	return effect, nil
}

// RecordIncident enters a confidentiality incident in a register.
type RecordIncident struct {
	Request
	IncidentDescription
}

// Verb names the operation.
func (RecordIncident) Verb() string { return "recordIncident" }

// Subjects are the group whose register it is.
func (c RecordIncident) Subjects() []governance.ID { return []governance.ID{c.Group, c.source()} }

// Object is the new incident.
func (c RecordIncident) Object() governance.ID { return c.newID("incident") }

// Apply writes the incident. The history notes no more than that there was one.
func (c RecordIncident) Apply(at Moment) (Effect, error) {
	return c.enter(at, c.Request, c.record("incident"))
}

// DescribeIncident replaces the whole description of an incident in its
// register.
type DescribeIncident struct {
	Edit
	Incident governance.ID `validate:"required"`
	IncidentDescription
}

// Verb names the operation.
func (DescribeIncident) Verb() string { return "describeIncident" }

// Subjects are the incident.
func (c DescribeIncident) Subjects() []governance.ID {
	return []governance.ID{c.Incident, c.Group, c.source()}
}

// Object is the incident.
func (c DescribeIncident) Object() governance.ID { return c.Incident }

// Apply writes the description. An incident stays in its register.
func (c DescribeIncident) Apply(at Moment) (Effect, error) {
	was, err := edited(c.Edit, at.Incidents, c.Incident, "incident")
	if err != nil {
		return Effect{}, err
	}
	if was.Group != c.Group {
		return Effect{}, refusal("group", "incidentGroup")
	}
	return c.enter(at, c.Request, was.Record)
}
