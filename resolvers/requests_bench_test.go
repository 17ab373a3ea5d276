package resolvers_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"tablee/governance"
	"tablee/network"
	"tablee/seeds/synthetic"
)

// still is a graph that holds a world and never changes: map questions send no
// statement, so that benchmarks need no database.
type still struct{ facts governance.Facts }

func (s still) Facts(context.Context) (governance.Facts, int32, error) { return s.facts, 1, nil }

func (still) Since(context.Context, int32) (governance.Facts, int32, error) {
	return governance.Facts{}, 1, nil
}

func (still) Write(context.Context, governance.Change, func(context.Context, int32) (governance.Facts, error)) (governance.Outcome, error) {
	return governance.Outcome{}, governance.NewError(governance.CodeForbidden, "", "notFound")
}

// BenchmarkRequests asks what the pages ask, of a world of 10,000
// organizations, through the whole handler: one client, and as many as there
// are processors times eight.
func BenchmarkRequests(b *testing.B) {
	world := synthetic.World(10_000, 1)
	live, err := network.Open(b.Context(), still{world})
	if err != nil {
		b.Fatal(err)
	}
	one := `group(id: "` + organization(world).String() + `")`
	handler := handlerOver(b, live, nil)
	for _, q := range []struct{ name, query string }{
		{"a group with five fields", `{ ` + one + ` { kind nature level acronym name { text } } }`},
		{"a group with its seats and bodies", `{ ` + one + ` { tenures(first: 20) { nodes { seat { body { topics { label { text } } home { name { text } } } } } } } }`},
		{"fifty organizations with their load", `{ groups(first: 50, filter: {kinds: [ORGANIZATION]}) { nodes { name { text } representationLoad(period: {from: "2025-01-01", until: "2026-01-01"}) { directHours complete rate } } } }`},
		{"type-ahead", `{ search(text: "mai", first: 10) { text group { id kind } } }`},
	} {
		b.Run(q.name+"/1 client", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				request(b, handler, q.query)
			}
		})
		b.Run(q.name+"/16 clients", func(b *testing.B) {
			b.SetParallelism(8)
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					request(b, handler, q.query)
				}
			})
		})
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

func request(b *testing.B, handler http.Handler, query string) {
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		b.Error(err)
	}
	r := httptest.NewRequest(http.MethodPost, "http://localhost/graphql", strings.NewReader(string(body)))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	if w.Code != http.StatusOK || strings.Contains(w.Body.String(), `"errors"`) {
		b.Errorf("%d %s", w.Code, w.Body)
	}
}
