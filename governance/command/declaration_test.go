package command_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/command"
)

var from2025 = command.Interval{Since: date("2025")}

func TestDeclareCapacity(t *testing.T) {
	c := command.DeclareCapacity{Declaration: anew(), Group: holder, FullTimeEquivalents: 2.5, HoursPerFullTimeEquivalent: 1750, Interval: from2025}
	if got := written(t, c).Capacities[0]; got.ID != c.Object() || got.Group != holder || got.FTE != 2.5 || got.HoursPerFTE != 1750 {
		t.Errorf("%+v", got)
	}
	right := command.DeclareCapacity{Declaration: putRight(7), Capacity: capacity, Group: holder, FullTimeEquivalents: 3, HoursPerFullTimeEquivalent: 1820, Interval: command.Interval{Since: date("2021")}}
	if got := written(t, right).Capacities[0]; got.ID != capacity || got.FTE != 3 {
		t.Errorf("put right: %+v", got)
	}
	same, foreign := c, right
	same.Since, foreign.Group = date("2021"), other
	areRefused(t,
		refused{"from the same day", same, "since", "alreadyDeclared"},
		refused{"of another group", foreign, "capacity", "unknownReference"},
		refused{"a version that is past", command.DeclareCapacity{Declaration: putRight(1), Capacity: capacity, Group: holder}, "expectedVersion", "conflict"},
		refused{"two ends", command.DeclareCapacity{Declaration: anew(), Group: holder, Interval: command.Interval{Until: date("2025"), EndUnknown: true}}, "until", "endKnownAndUnknown"},
	)
}

func TestDeclareLimit(t *testing.T) {
	c := command.DeclareLimit{Declaration: anew(), Group: holder, Rate: new(0.02), Interval: from2025}
	if got := written(t, c).Limits[0]; got.Group != holder || *got.Rate != 0.02 || got.Hours != nil || got.Beyond != governance.Ask {
		t.Errorf("%+v", got)
	}
	both, neither, same := c, c, c
	both.Hours, neither.Rate, same.Since = new(3.0), nil, date("2021-01-01")
	areRefused(t,
		refused{"hours and a rate", both, "hours", "exactlyOne"},
		refused{"neither hours nor a rate", neither, "hours", "exactlyOne"},
		refused{"from the same day", same, "since", "alreadyDeclared"},
		refused{"no such limit", command.DeclareLimit{Declaration: putRight(7), Limit: capacity, Group: holder, Rate: new(0.1)}, "limit", "unknownReference"},
		refused{"two ends", command.DeclareLimit{Declaration: anew(), Group: holder, Rate: new(0.1), Interval: command.Interval{Until: date("2025"), EndUnknown: true}}, "until", "endKnownAndUnknown"},
	)
}

func TestDeclareFunding(t *testing.T) {
	c := command.DeclareFunding{Declaration: anew(), Group: holder, Year: 2025, Form: governance.MissionFunding, Amount: new(90000.0)}
	if got := written(t, c).Fundings[0]; got.Year != 2025 || *got.Amount != 90000 || got.Money != governance.UnknownMoney {
		t.Errorf("%+v", got)
	}
	same, right := c, c
	same.Year = 2024
	right.Declaration, right.Funding, right.Year = putRight(7), funding, 2024
	if got := written(t, right).Fundings[0]; got.ID != funding || *got.Amount != 90000 {
		t.Errorf("put right: %+v", got)
	}
	areRefused(t,
		refused{"the same year, form and funder", same, "year", "alreadyDeclared"},
		refused{"no such funding", command.DeclareFunding{Declaration: putRight(7), Funding: unknown, Group: holder}, "funding", "unknownReference"},
	)
}

func TestDeclareCadence(t *testing.T) {
	c := command.DeclareCadence{Declaration: anew(), Body: body, MeetingsPerYear: new(6.0), Interval: from2025}
	if got := written(t, c).Cadences[0]; got.Body != body || *got.MeetingsPerYear != 6 || got.Hours != nil {
		t.Errorf("%+v", got)
	}
	right := command.DeclareCadence{Declaration: putRight(7), Cadence: cadence, Body: body, HoursPerMeeting: new(2.0)}
	if got := written(t, right).Cadences[0]; got.ID != cadence || *got.Hours != 2 || !got.Confirmed.IsZero() {
		t.Errorf("the body confirmed what it was: %+v", got)
	}
	unknownSince := command.DeclareCadence{Declaration: anew(), Body: body, Interval: command.Interval{Until: date("2020")}}
	if got := written(t, unknownSince).Cadences; len(got) != 1 {
		t.Errorf("a dated cadence beside the general one: %+v", got)
	}
	areRefused(t,
		refused{"a second general one", command.DeclareCadence{Declaration: anew(), Body: body}, "since", "alreadyDeclared"},
		refused{"of another body", command.DeclareCadence{Declaration: putRight(7), Cadence: cadence, Body: other}, "cadence", "unknownReference"},
		refused{"two ends", command.DeclareCadence{Declaration: anew(), Body: body, Interval: command.Interval{Until: date("2025"), EndUnknown: true}}, "until", "endKnownAndUnknown"},
	)
}

func TestDeclareCalendarComplete(t *testing.T) {
	c := command.DeclareCalendarComplete{Declaration: anew(), Body: body, Since: date("2025"), Until: date("2025")}
	if got := written(t, c).Calendars[0]; got.Body != body || got.Possible() != (governance.Interval{Since: date("2025-01-01"), Until: date("2026-01-01")}).Possible() {
		t.Errorf("%+v", got)
	}
	c.Since = date("2020")
	areRefused(t,
		refused{"from the same day", c, "since", "alreadyDeclared"},
		refused{"a version that is past", command.DeclareCalendarComplete{Declaration: putRight(3), Calendar: calendar, Body: body}, "expectedVersion", "conflict"},
	)
}

func TestDeclareRepresentation(t *testing.T) {
	c := command.DeclareRepresentation{Declaration: anew(), Group: holder, Date: today, Hours: 3, With: "la mairesse"}
	effect, err := c.Apply(moment())
	if err != nil {
		t.Fatal(err)
	}
	if got := effect.Writes.Representations[0]; got.ID != c.Object() || got.Group != holder || got.Date != today || got.Hours != 3 || got.With != "la mairesse" {
		t.Errorf("%+v", got)
	}
	if len(effect.Fill) != 1 || effect.Fill[0] != holder.String() {
		t.Errorf("what is private is told: %v", effect.Fill)
	}
	areRefused(t,
		refused{"of another group", command.DeclareRepresentation{Declaration: putRight(7), Representation: representation, Group: other}, "representation", "unknownReference"},
		refused{"a version that is past", command.DeclareRepresentation{Declaration: putRight(6), Representation: representation, Group: holder}, "expectedVersion", "conflict"},
	)
}
