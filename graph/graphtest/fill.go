package graphtest

import (
	"context"
	"strconv"
	"testing"

	"tablee/governance"
	"tablee/graph"
)

// Fill writes facts by batches, each as one change: a world may have more
// records than one change should hold.
func Fill(t testing.TB, g *graph.Graph, batches []governance.Facts) {
	t.Helper()
	for i, batch := range batches {
		change := governance.Change{Key: "batch " + strconv.Itoa(i), Verb: "seed", All: true}
		rule := func(context.Context, int32) (governance.Facts, error) { return batch, nil }
		if _, err := g.Write(t.Context(), change, rule); err != nil {
			t.Fatal(err)
		}
	}
}
