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
	if got := s.ask(`mutation ($input: RegisterGroupInput!) { registerGroup(input: $input) { version } }`, map[string]any{"input": map[string]any{
		"idempotencyKey": key(9), "kind": "ORGANIZATION", "name": map[string]any{"fr": "Autre"},
	}}); in(t, got.Data, "registerGroup", "version") != float64(got.Extensions.DataVersion) {
		t.Errorf("the answer speaks of another moment than its payload: %+v", got)
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

// must sends one mutation that is not refused.
func (s *service) must(verb, selection string, input map[string]any) map[string]any {
	s.t.Helper()
	payload := s.do(verb, selection, input)
	if refusals := payload["userErrors"].([]any); len(refusals) > 0 {
		s.t.Fatalf("%s: %v", verb, refusals)
	}
	return payload
}

// idOf is the identity of a group of a worked example.
func (s *service) idOf(scheme, value string) string {
	s.t.Helper()
	got := s.ask(`query ($scheme: String!, $value: String!) { group(identifier: {scheme: $scheme, value: $value}) { id } }`,
		map[string]any{"scheme": scheme, "value": value})
	return in(s.t, got.Data, "group", "id").(string)
}

// TestTheLifeOfAMembership: joined, asked about, contradicted, ended, and told
// in the history of both groups; then voided, and gone from every answer.
func TestTheLifeOfAMembership(t *testing.T) {
	s := newService(t)
	v, l := s.idOf("four-tables", "V"), s.idOf("four-tables", "L")
	joined := s.must("joinGroup", "membership { id version }", map[string]any{
		"idempotencyKey": key(1), "member": v, "group": l, "since": "2025-02", "mandate": map[string]any{"scope": "ALL"},
	})
	id := in(t, joined, "membership", "id")
	s.must("requestConfirmation", "fact { id }", map[string]any{"idempotencyKey": key(2), "about": id, "of": v})
	if got := s.openReasons(v); got[id.(string)] != "ASKED" {
		t.Errorf("after the request: %v", got)
	}
	s.must("confirmMembership", "membership { confirmations { by { id } on } }", map[string]any{
		"idempotencyKey": key(3), "membership": id, "side": "MEMBER", "says": "ENDED",
	})
	if got := s.openReasons(l); got[id.(string)] != "CONTRADICTED" {
		t.Errorf("after the contradiction: %v", got)
	}
	ended := s.must("endMembership", "membership { id version until endReason { text } }", map[string]any{
		"idempotencyKey": key(4), "membership": id, "expectedVersion": 5, "by": "GROUP", "on": "2025-09-01", "reason": map[string]any{"fr": "désaccord"},
	})
	if in(t, ended, "membership", "until") != "2025-09-01" || in(t, ended, "membership", "endReason", "text") != "désaccord" {
		t.Errorf("ended: %v", ended)
	}
	s.must("voidRecord", "record", map[string]any{
		"idempotencyKey": key(5), "record": id, "expectedVersion": 6, "reason": map[string]any{"fr": "saisie en double"},
	})
	gone := s.ask(`query ($id: ID!) { node(id: $id) { id } }`, map[string]any{"id": id})
	if len(gone.Errors) != 1 || gone.Errors[0].Extensions.Code != "NOT_FOUND" {
		t.Errorf("a voided record answers: %+v", gone)
	}
	told := s.ask(`query ($id: ID!) { group(id: $id) { history(first: 10) { totalCount nodes { version verb summary { fr en } } } } changes(after: 2, first: 10) { version verb } }`, map[string]any{"id": l})
	want := []string{"voidRecord", "endMembership", "confirmMembership", "requestConfirmation", "joinGroup"}
	nodes := in(t, told.Data, "group", "history", "nodes").([]any)
	if len(nodes) != len(want) || in(t, told.Data, "group", "history", "totalCount") != float64(len(want)) {
		t.Fatalf("history: %v", told.Data)
	}
	for i, verb := range want {
		if in(t, nodes[i], "verb") != verb || in(t, told.Data, "changes", len(want)-1-i, "verb") != verb {
			t.Errorf("change %d: %v, want %s", i, nodes[i], verb)
		}
	}
	if got := in(t, nodes[4], "summary", "fr"); got != "Ville de Val-Clair a adhéré à Regroupement des Rives (depuis : 2025-02)" {
		t.Errorf("told as %q", got)
	}
}

// openReasons are the reasons why a group's word is wanted, by fact.
func (s *service) openReasons(group string) map[string]any {
	s.t.Helper()
	got := s.ask(`query ($id: ID!) { group(id: $id) { openConfirmations(first: 100) { nodes { reason fact { id } } } } }`, map[string]any{"id": group})
	out := map[string]any{}
	for _, n := range in(s.t, got.Data, "group", "openConfirmations", "nodes").([]any) {
		out[in(s.t, n, "fact", "id").(string)] = in(s.t, n, "reason")
	}
	return out
}
