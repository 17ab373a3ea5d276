package graph_test

import (
	"context"
	"slices"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
	"tablee/graph"
	"tablee/graph/graphtest"
)

func bookmarks(t *testing.T, g *graph.Graph) neo4j.Bookmarks {
	t.Helper()
	b, err := g.Seen().GetBookmarks(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestReadsFollowWrites: what is written leaves a bookmark, and so does what is
// read of another process's writing: a member of a cluster that is behind
// either must not answer.
func TestReadsFollowWrites(t *testing.T) {
	writer := graphtest.Empty(t)
	reader, err := graph.Open(graphtest.Address(t))
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close(context.Background())
	before := bookmarks(t, writer)
	if len(bookmarks(t, reader)) != 0 {
		t.Fatal("who has seen nothing has a bookmark")
	}
	if _, err := writer.Write(t.Context(), governance.Change{Key: "one"}, always(groupNamed("A"))); err != nil {
		t.Fatal(err)
	}
	if after := bookmarks(t, writer); len(after) != 1 || slices.Equal(after, before) {
		t.Errorf("bookmarks %v after a write, %v before it", after, before)
	}
	if _, _, err := reader.Since(t.Context(), 0); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(bookmarks(t, reader), bookmarks(t, writer)) {
		t.Errorf("the reader has come to %v, the writer to %v", bookmarks(t, reader), bookmarks(t, writer))
	}
}

// TestStatementsCarryBookmarks: a bookmark that no database gave is refused
// wherever it is sent.
func TestStatementsCarryBookmarks(t *testing.T) {
	for name, use := range map[string]func(*graph.Graph) error{
		"the version":          func(g *graph.Graph) error { _, err := g.Version(t.Context()); return err },
		"all records":          func(g *graph.Graph) error { _, _, err := g.Facts(t.Context()); return err },
		"what changed":         func(g *graph.Graph) error { _, _, err := g.Since(t.Context(), 0); return err },
		"descriptions":         func(g *graph.Graph) error { _, err := g.SearchDescriptions(t.Context(), "a", 1); return err },
		"the check of changes": func(g *graph.Graph) error { _, err := g.CheckLedger(t.Context()); return err },
	} {
		t.Run(name, func(t *testing.T) {
			g := graphtest.Empty(t)
			if err := use(g); err != nil {
				t.Fatal(err)
			}
			if err := g.Seen().UpdateBookmarks(t.Context(), bookmarks(t, g), neo4j.Bookmarks{"no bookmark"}); err != nil {
				t.Fatal(err)
			}
			if use(g) == nil {
				t.Error("the bookmark was not sent")
			}
		})
	}
}
