package graph

import (
	"context"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Seen is how far all that this graph wrote and read has come.
func (g *Graph) Seen() neo4j.BookmarkManager { return g.seen }

// GiveUpAfter has writes give up after a time that a test can wait for.
func (g *Graph) GiveUpAfter(d time.Duration) { g.writeTimeout = d }

// TextsOf are all texts that the graph keeps of a record, void or not.
func (g *Graph) TextsOf(ctx context.Context, id string) (texts []string, err error) {
	const all = `MATCH (r:Record {id: $id}) UNWIND keys(r) AS key RETURN toString(r[key]) AS text`
	err = g.read(ctx, all, map[string]any{"id": id}, func(r *neo4j.Record) error {
		text, err := column[string](r, "text")
		texts = append(texts, text)
		return err
	})
	return texts, err
}
