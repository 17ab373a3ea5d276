package resolvers_test

import (
	"fmt"
	"maps"
	"testing"
)

// TestSeatsAndMeetingsRefuse what cannot be: each refusal says which field it
// speaks of, and nothing is written.
func TestSeatsAndMeetingsRefuse(t *testing.T) {
	s := newService(t)
	w, t1, t4 := s.idOf("four-tables", "W"), s.idOf("four-tables", "T1"), s.idOf("four-tables", "T4")
	tenure := s.tenureAt("S", "T3")
	const nobody = "0000000000001"
	before := s.live.Now().Version()
	type fields = map[string]any
	for i, c := range []struct {
		reason, verb string
		input        fields
		code, field  string
	}{
		{"a body that nobody knows", "createSeat", fields{"body": nobody}, "UNKNOWN_REFERENCE", "input.body"},
		{"a body that is no identity", "createSeat", fields{"body": "T1"}, "UNKNOWN_REFERENCE", "input.body"},
		{"no body", "createSeat", fields{"body": ""}, "INPUT_REQUIRED", "input.body"},
		{"fewer than no votes", "createSeat", fields{"body": t1, "votes": -1}, "INPUT_AT_LEAST", "input.votes"},
		{"before its body", "createSeat", fields{"body": t4, "since": "2014"}, "OUTSIDE_LIFE", "input.since"},
		{"a seat that nobody knows", "takeSeat", fields{"seat": nobody, "holder": w}, "UNKNOWN_REFERENCE", "input.seat"},
		{"negative travel", "takeSeat", fields{"seat": nobody, "holder": w, "travelHours": -0.5}, "INPUT_AT_LEAST", "input.travelHours"},
		{"nobody sits", "takeSeat", fields{"seat": nobody, "holder": w, "delegates": 0}, "INPUT_AT_LEAST", "input.delegates"},
		{"an end before the start", "takeSeat", fields{"seat": nobody, "holder": w, "since": "2025", "until": "2024-12-31"}, "INTERVAL_ORDER", "input.until"},
		{"an end that is known and is not", "takeSeat", fields{"seat": nobody, "holder": w, "until": "2025", "endUnknown": true}, "END_KNOWN_AND_UNKNOWN", "input.until"},
		{"left before it was taken", "leaveSeat", fields{"tenure": tenure["id"], "expectedVersion": tenure["version"], "on": "2020-06-01"}, "INTERVAL_ORDER", "input.on"},
		{"left at no date", "leaveSeat", fields{"tenure": tenure["id"], "expectedVersion": tenure["version"]}, "END_REQUIRED", "input.on"},
		{"a tenure that nobody knows", "leaveSeat", fields{"tenure": nobody, "expectedVersion": 2, "on": "2025"}, "UNKNOWN_REFERENCE", "input.tenure"},
		{"handed to nobody", "handOverSeat", fields{"tenure": tenure["id"], "expectedVersion": tenure["version"], "to": nobody, "on": "2025-06-01"}, "UNKNOWN_REFERENCE", "input.to"},
		{"handed over before it was taken", "handOverSeat", fields{"tenure": tenure["id"], "expectedVersion": tenure["version"], "to": w, "on": "2020-06-01"}, "INTERVAL_ORDER", "input.on"},
		{"support of nothing", "declareSupport", fields{"on": fields{}, "kind": "NONE"}, "", ""},
		{"support of both", "declareSupport", fields{"on": fields{"seat": nobody, "tenure": tenure["id"]}, "kind": "NONE"}, "", ""},
		{"support of a seat that nobody knows", "declareSupport", fields{"on": fields{"seat": nobody}, "kind": "NONE"}, "UNKNOWN_REFERENCE", "input.on.seat"},
		{"a person without a name", "appointDelegate", fields{"tenure": tenure["id"], "person": fields{"name": ""}}, "INPUT_TOO_SHORT", "input.person.name"},
		{"a person who is known and new", "appointDelegate", fields{"tenure": tenure["id"], "person": fields{"name": "X", "id": nobody}}, "", ""},
		{"a person whom nobody knows", "nameAlternate", fields{"tenure": tenure["id"], "person": fields{"id": nobody}}, "UNKNOWN_REFERENCE", "input.person.id"},
		{"supplied by nobody", "appointDelegate", fields{"tenure": tenure["id"], "person": fields{"name": "X"}, "suppliedBy": "nobody"}, "UNKNOWN_REFERENCE", "input.suppliedBy"},
		{"before the tenure", "appointDelegate", fields{"tenure": tenure["id"], "person": fields{"name": "X"}, "until": "2020"}, "NOT_HELD_BY", "input.tenure"},
		{"fewer than no staff", "declareCapacity", fields{"group": w, "fullTimeEquivalents": -1}, "INPUT_AT_LEAST", "input.fullTimeEquivalents"},
		{"staff who work no hours", "declareCapacity", fields{"group": w, "fullTimeEquivalents": 1, "hoursPerFullTimeEquivalent": 0}, "INPUT_ABOVE", "input.hoursPerFullTimeEquivalent"},
		{"hours and a rate", "declareLimit", fields{"group": w, "hours": 3, "rate": 0.1}, "EXACTLY_ONE", "input.hours"},
		{"neither hours nor a rate", "declareLimit", fields{"group": w}, "EXACTLY_ONE", "input.hours"},
		{"more than all capacity", "declareLimit", fields{"group": w, "rate": 1.5}, "INPUT_AT_MOST", "input.rate"},
		{"a year that is none", "declareFunding", fields{"group": w, "year": 25, "form": "MISSION"}, "INPUT_AT_LEAST", "input.year"},
		{"a cadence of negative hours", "declareCadence", fields{"body": t1, "hoursPerMeeting": -2}, "INPUT_AT_LEAST", "input.hoursPerMeeting"},
		{"a second general cadence", "declareCadence", fields{"body": t1, "hoursPerMeeting": 2}, "ALREADY_DECLARED", "input.since"},
		{"a version of nothing", "declareCadence", fields{"body": t4, "expectedVersion": 2}, "VERSION_OF_NOTHING", "input.cadence"},
		{"a span upside down", "declareCalendarComplete", fields{"body": t1, "since": "2026", "until": "2024"}, "INTERVAL_ORDER", "input.until"},
		{"no hours", "declareRepresentation", fields{"group": w, "date": "2025-01-01", "hours": 0, "with": "X"}, "INPUT_ABOVE", "input.hours"},
		{"with nobody", "declareRepresentation", fields{"group": w, "date": "2025-01-01", "hours": 1, "with": ""}, "INPUT_REQUIRED", "input.with"},
		{"a meeting before its body", "planMeeting", fields{"body": t4, "date": "2014-12-31"}, "OUTSIDE_LIFE", "input.date"},
		{"no reason", "cancelMeeting", fields{"meeting": nobody, "expectedVersion": 2, "reason": fields{}}, "INPUT_REQUIRED", "input.reason"},
		{"a meeting that nobody knows", "recordAttendance", fields{"meeting": nobody, "expectedVersion": 2, "entries": []any{}}, "UNKNOWN_REFERENCE", "input.meeting"},
	} {
		input := maps.Clone(c.input)
		input["idempotencyKey"] = key(100 + i)
		if c.code == "" {
			s.isRefusedAtOnce(c.reason, c.verb, input)
			continue
		}
		refusals := s.do(c.verb, "", input)["userErrors"].([]any)
		if len(refusals) == 0 || in(t, refusals[0], "code") != c.code || in(t, refusals[0], "field") != c.field {
			t.Errorf("%s: %v, want %s of %s", c.reason, refusals, c.code, c.field)
		}
	}
	for reason, input := range map[string]fields{
		"a day that its month does not have": {"body": t4, "date": "2025-02-30"},
		"a month where a day is meant":       {"body": t4, "date": "2025-02"},
		"no date":                            {"body": t4},
		"a date that is a number":            {"body": t4, "date": 2025},
	} {
		input["idempotencyKey"] = key(99)
		s.isRefusedAtOnce(reason, "planMeeting", input)
	}
	if now := s.live.Now().Version(); now != before {
		t.Errorf("version %d after %d: refusals were written", now, before)
	}
}

// isRefusedAtOnce asks for what is no input of its kind: a refusal of the
// input, or an error before the command is read.
func (s *service) isRefusedAtOnce(reason, verb string, input map[string]any) {
	s.t.Helper()
	got := s.ask(fmt.Sprintf("mutation ($input: %sInput!) { %s(input: $input) { userErrors { code } } }", string(verb[0]-'a'+'A')+verb[1:], verb), map[string]any{"input": input})
	if len(got.Errors) > 0 {
		if code := got.Errors[0].Extensions.Code; code != "BAD_USER_INPUT" && code != "GRAPHQL_VALIDATION_FAILED" {
			s.t.Errorf("%s: %+v", reason, got.Errors)
		}
		return
	}
	refusals := in(s.t, got.Data, verb, "userErrors").([]any)
	if len(refusals) == 0 || in(s.t, refusals[0], "code") != "EXACTLY_ONE" {
		s.t.Errorf("%s: %v", reason, refusals)
	}
}
