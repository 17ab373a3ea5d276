package resolvers_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"tablee/governance"
	"tablee/network"
)

// send posts a mutation for a client that may leave.
func (s *service) send(ctx context.Context, query string, input map[string]any) {
	s.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": map[string]any{"input": input}})
	if err != nil {
		s.t.Fatal(err)
	}
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, "http://localhost/graphql", strings.NewReader(string(body)))
	r.Header.Set("Content-Type", "application/json")
	s.handler.ServeHTTP(httptest.NewRecorder(), r)
}

func newcomer(n int, name string) map[string]any {
	return map[string]any{
		"idempotencyKey": key(n), "kind": "ORGANIZATION", "name": map[string]any{"fr": name},
		"identifiers": []any{map[string]any{"scheme": "replicated", "value": name}},
	}
}

// TestAWriteGoesOnWithoutItsClient: a client that leaves while its change is
// being written does not undo it; one that leaves while others write is not
// written, and may ask again.
func TestAWriteGoesOnWithoutItsClient(t *testing.T) {
	s := newService(t)
	var leave context.CancelFunc
	if err := s.graph.OnStatement(func(_ context.Context, name string) func(error) {
		if name == "write_change" && leave != nil {
			leave()
		}
		return func(error) {}
	}); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	leave = cancel
	s.send(ctx, registering, newcomer(1, "left while written"))
	if leave = nil; ctx.Err() == nil {
		t.Fatal("the client did not leave")
	}
	if !s.knows("left while written") {
		t.Error("the change was given up with its client")
	}
	again := s.must("registerGroup", "group { id }", newcomer(1, "left while written"))
	if version := s.live.Now().Version(); again["version"] != float64(version) {
		t.Errorf("asked again: written at %v, the data are at %d", again["version"], version)
	}
}

// TestAClientLeavesTheQueue: nothing is written for who was gone before the
// turn came, and the same request may be sent again.
func TestAClientLeavesTheQueue(t *testing.T) {
	s := newService(t)
	held, release := make(chan struct{}), make(chan struct{})
	done := make(chan error, 1)
	go func() {
		_, _, err := s.live.Write(t.Context(), governance.Change{Key: "long"}, func(*network.Network) (governance.Facts, error) {
			close(held)
			<-release
			return named("long"), nil
		})
		done <- err
	}()
	<-held
	ctx, leave := context.WithCancel(t.Context())
	gone := make(chan struct{})
	go func() {
		s.send(ctx, registering, newcomer(1, "left the queue"))
		close(gone)
	}()
	for s.graph.WritersWaiting() == 0 {
		time.Sleep(time.Millisecond)
	}
	leave()
	<-gone
	close(release)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if s.knows("left the queue") || !s.knows("long") {
		t.Error("who left the queue was written, or who held it was not")
	}
	s.must("registerGroup", "group { id }", newcomer(1, "left the queue"))
	if !s.knows("left the queue") {
		t.Error("asked again, it is not written")
	}
}

// TestAMutationIsTwoStatements: one that raises the ledger, one that writes;
// what it speaks of is in memory.
func TestAMutationIsTwoStatements(t *testing.T) {
	s := newService(t)
	v, l := s.idOf("four-tables", "V"), s.idOf("four-tables", "L")
	made := s.counted("createSeat", "seat { id }", map[string]any{"idempotencyKey": key(1), "body": l})
	taken := s.counted("takeSeat", "tenure { id version }", map[string]any{"idempotencyKey": key(2), "seat": in(t, made, "seat", "id"), "holder": v})
	joined := s.counted("joinGroup", "membership { id version }", map[string]any{"idempotencyKey": key(3), "member": v, "group": l, "source": "lettre"})
	s.counted("confirmMembership", "membership { id }", map[string]any{"idempotencyKey": key(4), "membership": in(t, joined, "membership", "id"), "side": "GROUP"})
	s.counted("confirmTenure", "tenure { id }", map[string]any{"idempotencyKey": key(5), "tenure": in(t, taken, "tenure", "id"), "side": "BODY"})
	group := s.counted("registerGroup", "group { id version }", newcomer(6, "A"))
	s.counted("dissolveGroup", "group { id }", map[string]any{
		"idempotencyKey": key(7), "group": in(t, group, "group", "id"), "expectedVersion": in(t, group, "group", "version"), "on": "2025-09-01",
	})
	s.counted("voidRecord", "record", map[string]any{
		"idempotencyKey": key(8), "record": in(t, group, "group", "id"), "expectedVersion": s.live.Now().Version(), "reason": map[string]any{"fr": "erreur"},
	})
}

// TestMutationsTogetherAreTwoStatementsEach: a writer judges on what the one
// before it wrote, and does not read it back.
func TestMutationsTogetherAreTwoStatementsEach(t *testing.T) {
	s := newService(t)
	before := s.graph.Statements()
	const writers = 16
	for i, a := range together(writers, func(i int) reply {
		return s.ask(registering, map[string]any{"input": newcomer(i, fmt.Sprint("ensemble ", i))})
	}) {
		if len(a.Errors) > 0 || in(t, a.Data, "registerGroup", "group") == nil {
			t.Errorf("%d: %+v", i, a)
		}
	}
	if sent := s.graph.Statements() - before; sent != 2*writers {
		t.Errorf("%d mutations sent %d statements, want %d", writers, sent, 2*writers)
	}
}

// counted sends a mutation that costs two statements.
func (s *service) counted(verb, selection string, input map[string]any) map[string]any {
	s.t.Helper()
	before := s.graph.Statements()
	payload := s.must(verb, selection, input)
	if sent := s.graph.Statements() - before; sent != 2 {
		s.t.Errorf("%s sent %d statements, want 2", verb, sent)
	}
	return payload
}

// TestOwnWritesAreReadInEveryFigure: after each change, all that the service
// tells is what a service tells that starts now; the other process tells it at
// once to who names the version.
func TestOwnWritesAreReadInEveryFigure(t *testing.T) {
	s := newService(t)
	other := s.replica()
	v, p, l := s.idOf("four-tables", "V"), s.idOf("four-tables", "P"), s.idOf("four-tables", "L")
	seat := s.must("createSeat", "seat { id }", map[string]any{"idempotencyKey": key(1), "body": l, "since": "2025-01-01"})
	for i, change := range []struct {
		verb  string
		input map[string]any
	}{
		{"registerGroup", newcomer(10, "Nouvelle venue")},
		{"joinGroup", map[string]any{"member": v, "group": l, "since": "2025-02", "mandate": map[string]any{"scope": "ALL"}}},
		{"takeSeat", map[string]any{"seat": in(t, seat, "seat", "id"), "holder": p, "since": "2025-03-01"}},
		{"declareCadence", map[string]any{"body": l, "meetingsPerYear": 4, "hoursPerMeeting": 3, "prepHours": 1, "since": "2025-02-01"}},
		{"planMeeting", map[string]any{"body": l, "date": "2025-11-04", "hours": 2}},
		{"declareCapacity", map[string]any{"group": p, "fullTimeEquivalents": 2.5, "since": "2025-02-01"}},
		{"declareLimit", map[string]any{"group": p, "hours": 40, "since": "2025-02-01"}},
	} {
		change.input["idempotencyKey"] = key(100 + i)
		before := s.toldOf(p, v, l)
		written := s.must(change.verb, "version", change.input)
		mine := s.toldOf(p, v, l)
		if mine == before {
			t.Errorf("%s: nothing that is told shows it", change.verb)
		}
		if theirs := other.toldOf(p, v, l, "Tablee-Version", fmt.Sprint(written["version"])); theirs != mine {
			t.Errorf("%s: the other process tells\n%s\nnot\n%s", change.verb, theirs, mine)
		}
		if fresh := s.replica().toldOf(p, v, l); fresh != mine {
			t.Errorf("%s: a process that starts tells\n%s\nnot\n%s", change.verb, fresh, mine)
		}
	}
}

// figures is all that is worked out of three groups.
const figures = `fragment figures on Group {
	name { text } memberships(first: 20) { totalCount } members(first: 20) { nodes { member { name { text } } } }
	seats(first: 20) { nodes { vacant } } tenures(first: 20) { totalCount } meetings(first: 20) { totalCount }
	representationLoad(period: {from: "2025-01-01", until: "2026-01-01"}) { directHours complete rate overLimit capacityHours limitHours lines { hours basis } }
	voices { body { id } }
}
query ($a: ID!, $b: ID!, $c: ID!) { dataVersion groups(first: 1) { totalCount } search(text: "nouvelle", first: 5) { text }
	a: group(id: $a) { ...figures } b: group(id: $b) { ...figures } c: group(id: $c) { ...figures } }`

// toldOf is the answer as it is sent, without its version.
func (s *service) toldOf(a, b, c string, header ...string) string {
	s.t.Helper()
	got := s.ask(figures, map[string]any{"a": a, "b": b, "c": c}, header...)
	if len(got.Errors) > 0 {
		s.t.Fatalf("%+v", got.Errors)
	}
	delete(got.Data, "dataVersion")
	text, err := json.Marshal(got.Data)
	if err != nil {
		s.t.Fatal(err)
	}
	return string(text)
}
