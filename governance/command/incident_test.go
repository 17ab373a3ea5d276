package command_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/command"
	"tablee/governance/rule"
)

func whatWentWrong() command.IncidentDescription {
	return command.IncidentDescription{
		Group: holder, Information: governance.LocalizedText{Fr: "noms"}, Circumstances: governance.LocalizedText{Fr: "courriel égaré"},
		Occurred: date("2025-08"), Aware: date("2025-09-02"), PersonsConcerned: new(12), Approximate: true,
		SeriousRisk: new(false), RiskReasons: governance.LocalizedText{Fr: "noms publics"}, PersonsTold: date("2025-09-05"),
	}
}

// TestIncidents: the register holds what was said, and keeps it.
func TestIncidents(t *testing.T) {
	c := command.RecordIncident{Request: request(), IncidentDescription: whatWentWrong()}
	got := written(t, c).Incidents[0]
	want := governance.Incident{
		Record: got.Record, Group: holder, Information: c.Information, Circumstances: c.Circumstances, Occurred: c.Occurred, Aware: c.Aware,
		PersonsConcerned: c.PersonsConcerned, Approximate: true, SeriousRisk: c.SeriousRisk, RiskReasons: c.RiskReasons, PersonsTold: c.PersonsTold,
	}
	if got.ID != c.Object() || got != want {
		t.Errorf("%+v", got)
	}
	again := whatWentWrong()
	again.Measures = governance.LocalizedText{Fr: "rappel"}
	if got := written(t, command.DescribeIncident{Edit: edit(7), Incident: incident, IncidentDescription: again}).Incidents[0]; got.ID != incident || got.Measures.Fr != "rappel" {
		t.Errorf("%+v", got)
	}
	unaware, ahead, rash, elsewhere, nowhere := whatWentWrong(), whatWentWrong(), whatWentWrong(), whatWentWrong(), whatWentWrong()
	unaware.Aware, ahead.Aware, elsewhere.Group, nowhere.Group = governance.PartialDate{}, date("2025-10-02"), other, unknown
	rash.RiskReasons = governance.LocalizedText{}
	record := func(d command.IncidentDescription) command.Command {
		return command.RecordIncident{Request: request(), IncidentDescription: d}
	}
	areRefused(t,
		refused{"known to nobody", record(unaware), "aware", "inputAware"},
		refused{"not known yet", record(ahead), "aware", "inputAware"},
		refused{"a conclusion without reasons", record(rash), "riskReasons", "riskWithoutReasons"},
		refused{"the register of nobody", record(nowhere), "group", "unknownReference"},
		refused{"moved to another register", command.DescribeIncident{Edit: edit(7), Incident: incident, IncidentDescription: elsewhere}, "group", "incidentGroup"},
		refused{"a version that is past", command.DescribeIncident{Edit: edit(6), Incident: incident, IncidentDescription: again}, "expectedVersion", "conflict"},
		refused{"voided", command.VoidRecord{Edit: edit(7), Record: incident}, "record", "notVoidable"},
	)
}

// TestDatesOfIncidentsAreInOrder judges what is written like what is read.
func TestDatesOfIncidentsAreInOrder(t *testing.T) {
	for field, spoil := range map[string]func(*governance.Incident){
		"aware":         func(i *governance.Incident) { i.Aware = date("2025-07") },
		"occurredUntil": func(i *governance.Incident) { i.OccurredUntil = date("2025-07") },
		"authorityTold": func(i *governance.Incident) { i.AuthorityTold = date("2025-09-01") },
		"personsTold":   func(i *governance.Incident) { i.PersonsTold = date("2025-09-01") },
	} {
		i := governance.Incident{Record: record(incident), Occurred: date("2025-08"), Aware: date("2025-09-02"), OccurredUntil: date("2025-08")}
		f := governance.Facts{Incidents: []governance.Incident{i}}
		if found := rule.Check(&f); len(found) != 0 {
			t.Fatalf("%+v", found)
		}
		spoil(&f.Incidents[0])
		if found := rule.Check(&f); len(found) == 0 || found[0].Error.Field != field {
			t.Errorf("%s: %+v", field, found)
		}
	}
}
