package resolvers_test

import (
	"context"
	"io"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"tablee/resolvers"
)

// recorder is an observer that remembers.
type recorder struct {
	begun int
	ended []resolvers.Operation
}

func (r *recorder) Begin(ctx context.Context) (context.Context, func(resolvers.Operation)) {
	r.begun++
	return ctx, func(o resolvers.Operation) { r.ended = append(r.ended, o) }
}

// TestOperationsAreTold: each request once, with what it was and how it went,
// and nothing of what it asked.
func TestOperationsAreTold(t *testing.T) {
	s := newService(t)
	r := &recorder{}
	var err error
	s.handler, err = resolvers.NewHandler(resolvers.Options{
		Live: s.live, Texts: s.graph, Zone: time.UTC, Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Observer: r,
	})
	if err != nil {
		t.Fatal(err)
	}
	long := strings.Repeat("n", 200)
	for _, tc := range []struct {
		reason, query string
		header        []string
		want          resolvers.Operation
	}{
		{"a query without a name", `{ dataVersion }`, nil, resolvers.Operation{Type: "query", Version: 2}},
		{"one with a name", `query Mine { dataVersion }`, nil, resolvers.Operation{Type: "query", Name: "Mine", Version: 2}},
		{"a long name is cut", `query ` + long + ` { dataVersion }`, nil, resolvers.Operation{Type: "query", Name: long[:64], Version: 2}},
		{"a code is told once", `{ a: node(id: "x") { id } b: node(id: "y") { id } c: groups(first: 0) { totalCount } }`, nil,
			resolvers.Operation{Type: "query", Codes: []string{"BAD_USER_INPUT", "NOT_FOUND"}, Version: 2}},
		{"no GraphQL", `query Mine {`, nil, resolvers.Operation{Codes: []string{"GRAPHQL_PARSE_FAILED"}, Version: 2}},
		{"a field that is none", `query Mine { nothing }`, nil, resolvers.Operation{Codes: []string{"GRAPHQL_VALIDATION_FAILED"}, Version: 2}},
		{"refused at the door", `{ dataVersion }`, []string{"Tablee-Version", "latest"}, resolvers.Operation{Codes: []string{"BAD_USER_INPUT"}}},
		{"an answer in no form that the client takes", `{ dataVersion }`, []string{"Accept", "text/html"}, resolvers.Operation{Codes: []string{"BAD_REQUEST"}, Version: 2}},
	} {
		s.ask(tc.query, nil, tc.header...)
		if len(r.ended) != 1 || r.begun != 1 {
			t.Fatalf("%s: %d begun, %d ended", tc.reason, r.begun, len(r.ended))
		}
		got := r.ended[0]
		*r = recorder{}
		slices.Sort(got.Codes) // fields answer side by side
		if got.Duration <= 0 || got.Type != tc.want.Type || got.Name != tc.want.Name || got.Version != tc.want.Version || !slices.Equal(got.Codes, tc.want.Codes) {
			t.Errorf("%s: %+v, want %+v", tc.reason, got, tc.want)
		}
	}
}
