package resolvers_test

import (
	"fmt"
	"testing"

	"tablee/governance"
)

// key is an idempotency key of a test: a UUID for each number.
func key(n int) string { return fmt.Sprintf("00000000-0000-4000-8000-%012d", n) }

// do sends one mutation and gives its payload.
func (s *service) do(verb, selection string, input map[string]any) map[string]any {
	s.t.Helper()
	got := s.ask(fmt.Sprintf("mutation ($input: %sInput!) { %s(input: $input) { version userErrors { code field message } %s } }",
		string(verb[0]-'a'+'A')+verb[1:], verb, selection), map[string]any{"input": input})
	if len(got.Errors) > 0 {
		s.t.Fatalf("%s: %+v", verb, got.Errors)
	}
	return in(s.t, got.Data, verb).(map[string]any)
}

// TestARegisteredGroupIsThere: a payload shows its own write, and so does the
// next question; the same request gives the same answer.
func TestARegisteredGroupIsThere(t *testing.T) {
	s := newService(t)
	input := map[string]any{"idempotencyKey": key(1), "kind": "ORGANIZATION", "name": map[string]any{"fr": "Maison Nouvelle"}, "founded": "2020-05"}
	first := s.do("registerGroup", "group { id version interval { sinceText } name { text } }", input)
	group := first["group"].(map[string]any)
	if len(first["userErrors"].([]any)) != 0 || group["version"] != first["version"] || in(t, group, "interval", "sinceText") != "2020-05" {
		t.Fatalf("registered: %v", first)
	}
	if again := s.do("registerGroup", "group { id }", input); in(t, again, "group", "id") != group["id"] || again["version"] != first["version"] {
		t.Errorf("again: %v, first %v", again, first)
	}
	found := s.ask(`query ($id: ID!) { group(id: $id) { name { text } } }`, map[string]any{"id": group["id"]})
	if in(t, found.Data, "group", "name", "text") != "Maison Nouvelle" {
		t.Errorf("found: %v", found)
	}
	input["kind"] = "COALITION"
	other := s.ask(`mutation ($input: RegisterGroupInput!) { registerGroup(input: $input) { version } }`, map[string]any{"input": input})
	if len(other.Errors) != 1 || other.Errors[0].Extensions.Code != string(governance.CodeIdempotencyMismatch) {
		t.Errorf("the same key, another input: %+v", other.Errors)
	}
}
