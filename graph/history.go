package graph

import (
	"context"
	_ "embed"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
	"tablee/graph/record"
)

//go:embed changes.cypher
var changes string

//go:embed history.cypher
var history string

//go:embed count_history.cypher
var countHistory string

// Changes are at most first changes after a version, in their order and
// without a gap.
func (g *Graph) Changes(ctx context.Context, after int32, first int) ([]governance.Entry, error) {
	return g.entries(ctx, changes, map[string]any{"after": int64(after), "first": int64(first)})
}

// History are at most first changes about a group before a version, the last
// one first, without the hidden ones. ids are all the identities of the
// group.
func (g *Graph) History(ctx context.Context, ids []governance.ID, hidden governance.HiddenChanges, before int32, first int) ([]governance.Entry, error) {
	return g.entries(ctx, history, map[string]any{
		"ids": record.IDTexts(ids), "before": int64(before), "first": int64(first),
		"private": listed(hidden.Private), "but": listed(hidden.Except),
	})
}

// CountHistory is how many changes are about a group, without those that are
// hidden.
func (g *Graph) CountHistory(ctx context.Context, ids []governance.ID, hidden governance.HiddenChanges) (count int, err error) {
	err = g.read(ctx, countHistory, map[string]any{
		"ids": record.IDTexts(ids), "private": listed(hidden.Private), "but": listed(hidden.Except),
	}, func(r *neo4j.Record) error {
		n, err := column[int64](r, "changes")
		count = int(n)
		return err
	})
	return count, err
}

func (g *Graph) entries(ctx context.Context, statement string, params map[string]any) ([]governance.Entry, error) {
	var out []governance.Entry
	err := g.read(ctx, statement, params, func(r *neo4j.Record) error {
		values, err := column[[]any](r, "entry")
		if err != nil {
			return err
		}
		entry, err := record.ReadEntry(values)
		out = append(out, entry)
		return err
	})
	return out, err
}

// listed is a list for the database: one that is empty is no null, of which
// nothing is known.
func listed(texts []string) []string { return append([]string{}, texts...) }
