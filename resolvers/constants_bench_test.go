//go:build constants

package resolvers_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"testing"

	"tablee/resolvers/constants/generated"
)

// constants answers one question with what it was told once: gqlgen and plain
// structs, without a network, a view, a date or a text to choose.
type constants struct {
	generated.QueryResolver
	answer struct {
		Group  *generated.Group
		Groups *generated.GroupConnection
		Search []*generated.SearchHit
	}
}

func (c *constants) Query() generated.QueryResolver { return c }

// Mutation is none: nothing is written here.
func (*constants) Mutation() generated.MutationResolver { return nil }

func (c *constants) Group(context.Context, *string, *generated.IdentifierInput) (*generated.Group, error) {
	return c.answer.Group, nil
}

func (c *constants) Groups(context.Context, *generated.GroupFilter, *generated.GroupOrder, *string, int, *string) (*generated.GroupConnection, error) {
	return c.answer.Groups, nil
}

func (c *constants) Search(context.Context, string, bool, int) ([]*generated.SearchHit, error) {
	return c.answer.Search, nil
}

// constantHandler answers as ours answered, letter by letter.
func constantHandler(b *testing.B, m inMemory, body string) http.Handler {
	ours := request(b, m.handler, body)
	told := &constants{}
	read := struct{ Data any }{&told.answer}
	if err := json.Unmarshal([]byte(ours), &read); err != nil {
		b.Fatal(err)
	}
	handler := options(b, m.live, nil).Over(generated.NewExecutableSchema(generated.Config{Resolvers: told}))
	if theirs := request(b, handler, body); theirs != ours {
		b.Fatalf("constants answer %s, ours %s", theirs, ours)
	}
	return handler
}

// BenchmarkBesideConstants asks ours and a server that answers constants in
// turn, over HTTP: the same schema and transport, the same limits, the same
// clients. It tells requests a second, the time within which 19 of 20 are
// answered, and what of the constants' speed ours reaches.
func BenchmarkBesideConstants(b *testing.B) {
	m := newInMemory(b, 10_000)
	for _, q := range questions(b, m.facts, m.handler) {
		body := bodyOf(b, q.query)
		pair := [2]http.Handler{m.handler, constantHandler(b, m, body)}
		for _, clients := range []int{1, 16} {
			b.Run(fmt.Sprintf("%s/%d clients", q.name, clients), func(b *testing.B) {
				besideConstants(b, m, [2]*side{newSide(b, pair[0], clients, body), newSide(b, pair[1], clients, body)})
			})
		}
	}
}

// besideConstants has both sides asked in turn, ours first.
func besideConstants(b *testing.B, m inMemory, sides [2]*side) {
	before := m.asked.Load()
	for b.Loop() {
		for _, s := range sides {
			if err := s.round(); err != nil {
				b.Fatal(err)
			}
		}
	}
	ours, theirs := sides[0], sides[1]
	b.ReportMetric(0, "ns/op") // of a round of both: it says nothing
	b.ReportMetric(ours.rate(), "req/s")
	b.ReportMetric(ours.late(), "p95-ms")
	b.ReportMetric(theirs.rate(), "constants-req/s")
	b.ReportMetric(theirs.late(), "constants-p95-ms")
	b.ReportMetric(100*ours.reaches(theirs), "%-of-constants")
	b.ReportMetric(float64(m.asked.Load()-before)/float64(len(ours.took)), "statements/op")
}
