package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed incident.cypher
var incident string

func incidentKind() Kind {
	return kindOf(incident, incidentRow, readIncident)
}

func incidentRow(r *governance.Incident) *row {
	return newRow(&r.Record).
		refer("GROUP", r.Group).localized("information", r.Information).localized("circumstances", r.Circumstances).
		partial("occurred", r.Occurred).partial("occurredUntil", r.OccurredUntil).partial("aware", r.Aware).
		count("personsConcerned", r.PersonsConcerned).flag("approximate", r.Approximate).
		verdict("seriousRisk", r.SeriousRisk).localized("riskReasons", r.RiskReasons).localized("measures", r.Measures).
		partial("authorityTold", r.AuthorityTold).partial("personsTold", r.PersonsTold).localized("publicNotice", r.PublicNotice)
}

func readIncident(c *cells) governance.Incident {
	return governance.Incident{
		Record: c.record(),
		Group:  c.id(), Information: c.localized(), Circumstances: c.localized(),
		Occurred: c.partial(), OccurredUntil: c.partial(), Aware: c.partial(), PersonsConcerned: c.count(), Approximate: c.flag(),
		SeriousRisk: c.verdict(), RiskReasons: c.localized(), Measures: c.localized(),
		AuthorityTold: c.partial(), PersonsTold: c.partial(), PublicNotice: c.localized(),
	}
}
