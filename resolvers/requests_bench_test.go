package resolvers_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"tablee/governance"
	"tablee/network"
	"tablee/resolvers"
	"tablee/seeds/synthetic"
)

// still is a graph that holds a world and never changes: map questions send no
// statement, so that benchmarks need no database. It counts what it is asked.
type still struct {
	resolvers.Texts // of the texts that stay in the graph, descriptions alone are asked here
	facts           governance.Facts
	asked           *atomic.Int64
}

func (s still) Facts(context.Context) (governance.Facts, int32, error) { return s.facts, 1, nil }

func (s still) Since(context.Context, int32) (governance.Facts, int32, error) {
	s.asked.Add(1)
	return governance.Facts{}, 1, nil
}

func (s still) Write(context.Context, governance.Change, func(context.Context, int32) (governance.Facts, error)) (governance.Outcome, error) {
	s.asked.Add(1)
	return governance.Outcome{}, governance.NewError(governance.CodeForbidden, "", "notFound")
}

// inMemory is the API over a world, without a database.
type inMemory struct {
	still
	live    *network.Live
	handler http.Handler
}

func newInMemory(t testing.TB, organizations int) inMemory {
	t.Helper()
	s := still{facts: synthetic.World(organizations, 1), asked: new(atomic.Int64)}
	live, err := network.Open(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	return inMemory{s, live, handlerOver(t, live, nil)}
}

// asked is a question with a name.
type asked struct{ name, query string }

// questions are what the pages ask, of the world that a service holds.
func questions(t testing.TB, world governance.Facts, handler http.Handler) []asked {
	one := `group(id: "` + organization(world).String() + `")`
	const loads = `nodes { name { text } representationLoad(period: {from: "2025-01-01", until: "2026-01-01"}) { directHours complete rate } }`
	return []asked{
		{"a group with five fields", `{ ` + one + ` { kind nature level acronym name { text } } }`},
		{"a group with its seats and bodies", `{ ` + one + ` { tenures(first: 20) { nodes { seat { body { topics { label { text } } home { name { text } } } } } } } }`},
		{"fifty organizations with their load", `{ groups(first: 50, filter: {kinds: [ORGANIZATION]}) { ` + loads + ` } }`},
		{"type-ahead", `{ search(text: "mai", first: 10) { text group { id kind } } }`},
		{"the first page", `{ groups(first: 50) { nodes { id name { text } } } }`},
		{"the last page", `{ groups(first: 50, after: "` + lastPage(t, handler) + `") { nodes { id name { text } } } }`},
	}
}

// organization is one that holds several seats.
func organization(world governance.Facts) governance.ID {
	held := map[governance.ID]int{}
	for i := range world.Tenures {
		if id := world.Tenures[i].Holder; id != 0 {
			if held[id]++; held[id] == 6 {
				return id
			}
		}
	}
	return 0
}

// lastPage is the cursor after which the last whole page of fifty groups starts.
func lastPage(t testing.TB, handler http.Handler) string {
	t.Helper()
	s := service{t: t, handler: handler}
	before, after := "", ""
	for arguments := "first: 50"; ; arguments = fmt.Sprintf("first: 50, after: %q", after) {
		page := s.ask(`{ groups(`+arguments+`) { pageInfo { hasNextPage endCursor } } }`, nil)
		if in(t, page.Data, "groups", "pageInfo", "hasNextPage") != true {
			return before
		}
		before, after = after, in(t, page.Data, "groups", "pageInfo", "endCursor").(string)
	}
}

// BenchmarkRequests asks what the pages ask, of a world of 10,000
// organizations, through the handler without HTTP: what an answer costs.
func BenchmarkRequests(b *testing.B) {
	m := newInMemory(b, 10_000)
	for _, q := range questions(b, m.facts, m.handler) {
		b.Run(q.name, func(b *testing.B) {
			b.ReportAllocs()
			body := bodyOf(b, q.query)
			for b.Loop() {
				request(b, m.handler, body)
			}
		})
	}
}

func request(b *testing.B, handler http.Handler, body string) string {
	r := httptest.NewRequest(http.MethodPost, "http://localhost/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	if w.Code != http.StatusOK || strings.Contains(w.Body.String(), `"errors"`) {
		b.Errorf("%d %s", w.Code, w.Body)
	}
	return w.Body.String()
}
