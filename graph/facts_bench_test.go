package graph_test

import (
	"context"
	"sync"
	"testing"

	"tablee/graph"
	"tablee/graph/graphtest"
	"tablee/network"
	"tablee/seeds/synthetic"
)

// tenThousand writes the world of 10,000 organizations, once for all the times
// that a benchmark is run.
var tenThousand sync.Once

// BenchmarkNetwork reads the network from a warm Neo4j, as a start does: every
// record, then the network that answers.
func BenchmarkNetwork(b *testing.B) {
	tenThousand.Do(func() { graphtest.Fill(b, graphtest.Empty(b), synthetic.World(10_000, 1).Batches(20_000)) })
	g, err := graph.Open(graphtest.Address(b))
	if err != nil {
		b.Fatal(err)
	}
	defer g.Close(context.Background())
	build := func(b *testing.B) {
		facts, version, err := g.Facts(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		network.Build(version, facts)
	}
	for range 5 { // the database compiles what it runs often
		build(b)
	}
	for b.Loop() {
		build(b)
	}
}
