package resolvers_test

import "testing"

const scenarioQuery = `query ($id: ID!) { node(id: $id) { ... on Scenario { name dataVersion dataMoved whatIf { on } } } }`

// TestASavedScenario is supposed again, and says when the data moved: saving
// another one moves nothing, any other change does.
func TestASavedScenario(t *testing.T) {
	s := newService(t)
	period := map[string]any{"from": "2025-01-01", "until": "2026-01-01"}
	leave := []any{map[string]any{"leaveGroup": map[string]any{"member": s.idOf("four-tables", "P"), "group": s.idOf("four-tables", "M")}}}
	saved := s.must("saveScenario", "scenario { id }", map[string]any{"idempotencyKey": key(1), "name": "Sans M", "changes": leave, "period": period})
	id := in(t, saved, "scenario", "id")
	s.must("saveScenario", "scenario { id }", map[string]any{"idempotencyKey": key(2), "name": "Encore", "changes": leave, "period": period})
	is := s.ask(scenarioQuery, map[string]any{"id": id})
	if in(t, is.Data, "node", "name") != "Sans M" || in(t, is.Data, "node", "dataVersion") != 2.0 || in(t, is.Data, "node", "dataMoved") != false ||
		in(t, is.Data, "node", "whatIf", "on") != "2025-10-01" {
		t.Errorf("saved: %+v", is)
	}
	s.must("registerGroup", "group { id }", map[string]any{"idempotencyKey": key(3), "kind": "ORGANIZATION", "name": map[string]any{"fr": "Nouveau"}})
	if is := s.ask(scenarioQuery, map[string]any{"id": id}); in(t, is.Data, "node", "dataMoved") != true {
		t.Errorf("after a change: %+v", is)
	}
	refused := s.do("saveScenario", "scenario { id }", map[string]any{
		"idempotencyKey": key(4), "name": "Rien", "period": period,
		"changes": []any{map[string]any{"leaveGroup": map[string]any{"member": s.idOf("four-tables", "P"), "group": "0000000000020"}}},
	})
	if refusals := refused["userErrors"].([]any); len(refusals) != 1 || in(t, refusals[0], "field") != "input.changes" {
		t.Errorf("an unknown group: %v", refused)
	}
}

// TestAScenarioIsSavedOnce: the same request gives the same answer, though its
// changes can no longer be supposed.
func TestAScenarioIsSavedOnce(t *testing.T) {
	s := newService(t)
	v, l := s.idOf("four-tables", "V"), s.idOf("four-tables", "L")
	joined := s.must("joinGroup", "membership { id version }", map[string]any{"idempotencyKey": key(1), "member": v, "group": l, "since": "2020"})
	save := func(n int) map[string]any {
		return s.do("saveScenario", "scenario { id dataVersion }", map[string]any{
			"idempotencyKey": key(n), "name": "Sans L", "period": map[string]any{"from": "2025-01-01", "until": "2026-01-01"},
			"changes": []any{map[string]any{"leaveGroup": map[string]any{"member": v, "group": l}}},
		})
	}
	first := save(2)
	if in(t, first, "scenario", "dataVersion") != in(t, joined, "membership", "version") {
		t.Fatalf("saved: %v", first)
	}
	s.must("voidRecord", "record", map[string]any{
		"idempotencyKey": key(3), "record": in(t, joined, "membership", "id"), "expectedVersion": in(t, joined, "membership", "version"), "reason": map[string]any{"fr": "erreur"},
	})
	if again := save(2); in(t, again, "scenario", "id") != in(t, first, "scenario", "id") || len(again["userErrors"].([]any)) != 0 {
		t.Errorf("the same request: %v", again)
	}
	if anew := save(4); anew["scenario"] != nil || len(anew["userErrors"].([]any)) == 0 {
		t.Errorf("another request: %v", anew)
	}
}
