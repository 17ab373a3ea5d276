package resolvers_test

import (
	"context"
	"testing"

	"tablee/governance"
	"tablee/graph"
	"tablee/network"
)

// gone is a graph that was read, and then stopped answering.
type gone struct {
	network.Graph
	dead *graph.Graph
}

func (g gone) Since(ctx context.Context, version int32) (governance.Facts, int32, error) {
	return g.dead.Since(ctx, version)
}

// TestTheDatabaseIsGone: a client that knows of a later version is told that
// the database does not answer; what is known already is still told.
func TestTheDatabaseIsGone(t *testing.T) {
	s := newService(t)
	dead, err := graph.Open(graph.Address{URI: "bolt://127.0.0.1:1", User: "neo4j", Password: "x"})
	if err != nil {
		t.Fatal(err)
	}
	defer dead.Close(t.Context())
	live, err := network.Open(t.Context(), gone{s.graph, dead})
	if err != nil {
		t.Fatal(err)
	}
	s.handler = handlerOver(t, live, dead)
	got := s.ask(`{ dataVersion }`, nil, "Tablee-Version", "3")
	if len(got.Errors) != 1 || got.Errors[0].Extensions.Code != "UNAVAILABLE" {
		t.Errorf("%+v, want UNAVAILABLE", got)
	}
	got = s.ask(`{ search(text: "loc", descriptions: true, first: 5) { text } }`, nil)
	if len(got.Errors) != 1 || got.Errors[0].Extensions.Code != "UNAVAILABLE" {
		t.Errorf("%+v, want UNAVAILABLE", got)
	}
	if got := s.ask(`{ dataVersion }`, nil, "Tablee-Version", "2"); in(t, got.Data, "dataVersion") != 2.0 {
		t.Errorf("%+v, want version 2", got)
	}
}
