package resolvers_test

import (
	"sync"
	"testing"

	"tablee/governance"
)

// together sends n requests at once.
func together(n int, send func(i int) reply) []reply {
	out := make([]reply, n)
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { out[i] = send(i) })
	}
	all.Wait()
	return out
}

const registering = `mutation ($input: RegisterGroupInput!) { registerGroup(input: $input) { version userErrors { code } group { id } } }`

// TestFiftyCopiesOfOneRequest make one group, and have one answer.
func TestFiftyCopiesOfOneRequest(t *testing.T) {
	s := newService(t)
	before := s.live.Now().Version()
	input := map[string]any{"idempotencyKey": key(1), "kind": "ORGANIZATION", "name": map[string]any{"fr": "Une seule fois"}}
	answers := together(50, func(int) reply { return s.ask(registering, map[string]any{"input": input}) })
	for _, a := range answers {
		if len(a.Errors) > 0 || in(t, a.Data, "registerGroup", "group", "id") != in(t, answers[0].Data, "registerGroup", "group", "id") {
			t.Fatalf("%+v, first %+v", a, answers[0])
		}
	}
	if now := s.live.Now().Version(); now != before+1 {
		t.Errorf("version %d after %d: one was to be written", now, before)
	}
}

// TestFiftyEditsOfOneVersion: one is written, the others are told which
// version stands now.
func TestFiftyEditsOfOneVersion(t *testing.T) {
	s := newService(t)
	made := s.must("registerGroup", "group { id version }", map[string]any{
		"idempotencyKey": key(1), "kind": "ORGANIZATION", "name": map[string]any{"fr": "Avant"},
	})
	answers := together(50, func(i int) reply {
		return s.ask(`mutation ($input: DescribeGroupInput!) { describeGroup(input: $input) { version userErrors { code } } }`,
			map[string]any{"input": map[string]any{
				"idempotencyKey": key(100 + i), "expectedVersion": in(t, made, "group", "version"), "group": in(t, made, "group", "id"),
				"kind": "ORGANIZATION", "name": map[string]any{"fr": "Après"},
			}})
	})
	written := 0
	for _, a := range answers {
		switch {
		case len(a.Errors) == 0:
			written++
		case a.Errors[0].Extensions.Code != "CONFLICT" || a.Errors[0].Extensions.Version != s.live.Now().Version():
			t.Errorf("refused as %+v", a.Errors)
		}
	}
	if written != 1 {
		t.Errorf("%d edits of one version were written, want 1", written)
	}
}

// TestWhatIsRefusedIsNotWritten: a refusal speaks of its field, in the
// caller's language, and leaves the data as it was.
func TestWhatIsRefusedIsNotWritten(t *testing.T) {
	s := newService(t)
	p, m := s.idOf("four-tables", "P"), s.idOf("four-tables", "M")
	before := s.live.Now().Version()
	for _, c := range []struct {
		reason, verb string
		input        map[string]any
		code, field  string
	}{
		{"a key that is no UUID", "joinGroup", map[string]any{"idempotencyKey": "again", "member": p, "group": m}, "INPUT_UUID", "input.idempotencyKey"},
		{"an unknown group", "joinGroup", map[string]any{"idempotencyKey": key(1), "member": p, "group": governance.ID(32).String()}, "UNKNOWN_REFERENCE", "input.group"},
		{"an identity that is none", "joinGroup", map[string]any{"idempotencyKey": key(2), "member": p, "group": "nobody"}, "UNKNOWN_REFERENCE", "input.group"},
		{"a circle", "joinGroup", map[string]any{"idempotencyKey": key(3), "member": m, "group": p}, "MEMBERSHIP_CYCLE", "input.group"},
		{"its own member", "joinGroup", map[string]any{"idempotencyKey": key(4), "member": p, "group": p}, "OWN_MEMBER", "input.group"},
		{"already a member", "joinGroup", map[string]any{"idempotencyKey": key(5), "member": p, "group": m}, "OVERLAPPING_MEMBERSHIP", "input.since"},
		{"topics without their scope", "joinGroup", map[string]any{"idempotencyKey": key(6), "member": s.idOf("four-tables", "V"), "group": m, "mandate": map[string]any{"scope": "TOPICS"}}, "MANDATE_TOPICS", "input.mandate.topics"},
		{"an end before the start", "joinGroup", map[string]any{"idempotencyKey": key(7), "member": s.idOf("four-tables", "V"), "group": m, "since": "2025", "until": "2024"}, "INTERVAL_ORDER", "input.until"},
		{"no name", "registerGroup", map[string]any{"idempotencyKey": key(8), "kind": "ORGANIZATION", "name": map[string]any{}}, "INPUT_REQUIRED", "input.name"},
		{"an identifier of another", "registerGroup", map[string]any{"idempotencyKey": key(9), "kind": "ORGANIZATION", "name": map[string]any{"fr": "X"}, "identifiers": []any{map[string]any{"scheme": "four-tables", "value": "P"}}}, "SAME_IDENTIFIER", "input.identifiers"},
		{"merged with itself", "mergeDuplicateGroups", map[string]any{"idempotencyKey": key(10), "expectedVersion": 2, "keep": p, "duplicate": p}, "OWN_DUPLICATE", "input.duplicate"},
		{"no reason", "voidRecord", map[string]any{"idempotencyKey": key(11), "expectedVersion": 2, "record": p, "reason": map[string]any{}}, "INPUT_REQUIRED", "input.reason"},
		{"voided while others speak of it", "voidRecord", map[string]any{"idempotencyKey": key(12), "expectedVersion": 2, "record": p, "reason": map[string]any{"fr": "erreur"}}, "RECORD_IN_USE", "input.record"},
	} {
		refusals := s.do(c.verb, "", c.input)["userErrors"].([]any)
		if len(refusals) == 0 || in(t, refusals[0], "code") != c.code || in(t, refusals[0], "field") != c.field {
			t.Errorf("%s: %v, want %s of %s", c.reason, refusals, c.code, c.field)
		}
	}
	if now := s.live.Now().Version(); now != before {
		t.Errorf("version %d after %d: refusals were written", now, before)
	}
}
