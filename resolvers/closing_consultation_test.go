package resolvers_test

import "testing"

// TestAConsultationCloses once, after it opened and after all that was said.
func TestAConsultationCloses(t *testing.T) {
	s := newService(t)
	p := s.idOf("four-tables", "P")
	made := in(t, s.must("openConsultation", "consultation { id version until }", map[string]any{
		"idempotencyKey": key(1), "title": map[string]any{"en": "Buses"}, "since": "2025-02-01", "topics": []any{},
	}), "consultation")
	said := map[string]any{"consultation": in(t, made, "id"), "group": p}
	s.must("contribute", "contribution { id }", with(said, map[string]any{"idempotencyKey": key(2), "on": "2025-05-01"}))
	closing := map[string]any{"consultation": in(t, made, "id"), "expectedVersion": in(t, made, "version"), "influenceObserved": "INFORM"}
	for i, c := range []struct{ on, code string }{{"2025-01-31", "INTERVAL_ORDER"}, {"2025-04-30", "CONTRIBUTION_AFTER_CLOSING"}} {
		refused := s.do("closeConsultation", "", with(closing, map[string]any{"idempotencyKey": key(3 + i), "on": c.on}))
		if in(t, refused, "userErrors", 0, "code") != c.code || in(t, refused, "userErrors", 0, "field") != "input.on" {
			t.Errorf("%s: %v", c.on, refused)
		}
	}
	closed := s.must("closeConsultation", "consultation { version until influenceObserved }", with(closing, map[string]any{"idempotencyKey": key(5), "on": "2025-05"}))
	if in(t, closed, "consultation", "until") != "2025-06-01" || in(t, closed, "consultation", "influenceObserved") != "INFORM" {
		t.Errorf("%v", closed)
	}
	again := s.do("closeConsultation", "", with(closing, map[string]any{"idempotencyKey": key(6), "on": "2025-07", "expectedVersion": in(t, closed, "consultation", "version")}))
	if in(t, again, "userErrors", 0, "code") != "ALREADY_ENDED" {
		t.Errorf("%v", again)
	}
	late := s.do("contribute", "", with(said, map[string]any{"idempotencyKey": key(7), "on": "2025-06-01"}))
	if in(t, late, "userErrors", 0, "code") != "CONTRIBUTION_AFTER_CLOSING" {
		t.Errorf("%v", late)
	}
}
