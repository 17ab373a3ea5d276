package resolvers_test

import "testing"

// TestWhatAGroupDeclares: a later start prevails, and what was declared is put
// right at the version that was seen; rate and limit of the load follow at once.
func TestWhatAGroupDeclares(t *testing.T) {
	s := newService(t)
	v := s.idOf("four-tables", "V")
	const figures = `group(id: $id) { representationLoad(period: {from: "2025-01-01", until: "2026-01-01"}) { capacityHours limitHours } }`
	load := func() map[string]any {
		got := s.ask(`query ($id: ID!) { `+figures+` }`, map[string]any{"id": v})
		return in(t, got.Data, "group", "representationLoad").(map[string]any)
	}
	first := s.must("declareCapacity", "capacity { id version hoursPerFullTimeEquivalent }", map[string]any{"idempotencyKey": key(1), "group": v, "fullTimeEquivalents": 2, "since": "2020"})
	if in(t, first, "capacity", "hoursPerFullTimeEquivalent") != 1820.0 || !same(load()["capacityHours"], 3640.0) {
		t.Errorf("declared: %v, %v", first, load())
	}
	s.must("declareCapacity", "capacity { id }", map[string]any{"idempotencyKey": key(2), "group": v, "fullTimeEquivalents": 1, "since": "2025"})
	if !same(load()["capacityHours"], 1820.0) {
		t.Errorf("the later start prevails: %v", load())
	}
	s.must("declareCapacity", "capacity { id }", map[string]any{
		"idempotencyKey": key(3), "group": v, "capacity": in(t, first, "capacity", "id"), "expectedVersion": in(t, first, "capacity", "version"), "fullTimeEquivalents": 3, "since": "2026",
	})
	s.must("declareLimit", "limit { rate beyondLimit }", map[string]any{"idempotencyKey": key(4), "group": v, "rate": 0.1, "beyondLimit": "INFORM"})
	if !same(load()["limitHours"], 182.0) {
		t.Errorf("a share of capacity: %v", load())
	}
	funded := s.must("declareFunding", "funding { year money amount funder }", map[string]any{"idempotencyKey": key(5), "group": v, "year": 2025, "form": "MISSION", "amount": 120000})
	if in(t, funded, "funding", "money") != "UNKNOWN" || in(t, funded, "funding", "amount") != 120000.0 {
		t.Errorf("funded: %v", funded)
	}
	stale := s.ask(`mutation ($input: DeclareCapacityInput!) { declareCapacity(input: $input) { version } }`, map[string]any{"input": map[string]any{
		"idempotencyKey": key(6), "group": v, "capacity": in(t, first, "capacity", "id"), "expectedVersion": 1, "fullTimeEquivalents": 3,
	}})
	if len(stale.Errors) != 1 || stale.Errors[0].Extensions.Code != "CONFLICT" {
		t.Errorf("a version that is past: %+v", stale)
	}
}

// TestWhenABodyMeets: a cadence and a complete calendar change what a seat
// there asks, in the same answer.
func TestWhenABodyMeets(t *testing.T) {
	s := newService(t)
	t4 := s.idOf("four-tables", "T4")
	lineOfP := func() any {
		for _, l := range s.load("four-tables", "P", "COMMITTED")["lines"].([]any) {
			if in(t, l, "body", "identifiers", 0, "value") == "T4" {
				return in(t, l, "hours")
			}
		}
		return "no line"
	}
	if got := lineOfP(); got != nil {
		t.Fatalf("nothing is known of T4's meetings: %v", got)
	}
	set := s.must("declareCadence", "cadence { id version hoursPerMeeting }", map[string]any{"idempotencyKey": key(1), "body": t4, "meetingsPerYear": 12, "hoursPerMeeting": 2, "prepHours": 1})
	withCadence, ok := lineOfP().(float64)
	if !ok || withCadence <= 0 {
		t.Fatalf("with a cadence: %v", lineOfP())
	}
	s.must("declareCadence", "cadence { id }", map[string]any{
		"idempotencyKey": key(2), "body": t4, "cadence": in(t, set, "cadence", "id"), "expectedVersion": in(t, set, "cadence", "version"), "meetingsPerYear": 12, "hoursPerMeeting": 5, "prepHours": 1,
	})
	if !same(lineOfP(), 2*withCadence) {
		t.Errorf("put right: %v, want twice %v", lineOfP(), withCadence)
	}
	spanned := s.must("declareCalendarComplete", "calendar { id since until }", map[string]any{"idempotencyKey": key(3), "body": t4, "since": "2025", "until": "2025"})
	if in(t, spanned, "calendar", "until") != "2026-01-01" || !same(lineOfP(), 0.0) {
		t.Errorf("a complete calendar without meetings: %v, %v", spanned, lineOfP())
	}
}

// TestRepresentationAtInformalFora is a line of the load by both measures, for
// who may see it.
func TestRepresentationAtInformalFora(t *testing.T) {
	s := newService(t)
	p := s.idOf("four-tables", "P")
	before := s.load("four-tables", "P", "COMMITTED")["directHours"].(float64)
	declared := s.must("declareRepresentation", `representation { id version date hours with group {
		representationLoad(period: {from: "2025-01-01", until: "2026-01-01"}) { directHours lines { kind basis hours confirmed body { id } representation { id with } } } } }`,
		map[string]any{"idempotencyKey": key(1), "group": p, "date": "2025-11-03", "hours": 2.5, "with": "la ministre"})
	load := in(t, declared, "representation", "group", "representationLoad")
	lines := in(t, load, "lines").([]any)
	last := lines[len(lines)-1]
	if !same(in(t, load, "directHours"), before+2.5) || in(t, last, "kind") != "AD_HOC" || in(t, last, "basis") != "DECLARED" || in(t, last, "body") != nil ||
		in(t, last, "representation", "with") != "la ministre" || in(t, last, "confirmed") != false {
		t.Errorf("declared: %v", declared)
	}
	id, version := in(t, declared, "representation", "id"), in(t, declared, "representation", "version")
	s.must("declareRepresentation", "representation { id }", map[string]any{
		"idempotencyKey": key(2), "representation": id, "expectedVersion": version, "group": p, "date": "2024-11-03", "hours": 1, "with": "la ministre",
	})
	if got := s.load("four-tables", "P", "COMMITTED")["directHours"]; !same(got, before) {
		t.Errorf("in another year: %v, want %v", got, before)
	}
	listed := s.ask(`query ($id: ID!) { group(id: $id) { representations(period: {from: "2024-01-01", until: "2025-01-01"}, first: 5) { totalCount nodes { id hours } } } }`, map[string]any{"id": p})
	if in(t, listed.Data, "group", "representations", "totalCount") != 1.0 || in(t, listed.Data, "group", "representations", "nodes", 0, "id") != id {
		t.Errorf("listed: %v", listed)
	}
}
