package graph

import (
	"context"
	_ "embed"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
	"tablee/graph/record"
)

//go:embed note_access.cypher
var noteAccess string

//go:embed access_log.cypher
var accessLog string

//go:embed access_log_of.cypher
var accessLogOf string

//go:embed count_access.cypher
var countAccess string

//go:embed count_access_of.cypher
var countAccessOf string

//go:embed forget_access.cypher
var forgetAccess string

// NoteAccess keeps what one operation showed. The access log is beside the
// ledger, as sessions are: it raises no version.
func (g *Graph) NoteAccess(ctx context.Context, entries []governance.AccessEntry) error {
	rows := make([]map[string]any, len(entries))
	for i := range entries {
		rows[i] = record.AccessProperties(&entries[i])
	}
	return g.execute(ctx, noteAccess, map[string]any{"rows": rows})
}

// lastPlace is after every place.
const lastPlace = "~"

// AccessLog is at most first entries before an entry at a time, the last one
// first; from the last of all on when id is 0. owners are all the identities of
// the group whose entries are wanted; none: everybody's.
func (g *Graph) AccessLog(ctx context.Context, owners []governance.ID, at time.Time, id governance.ID, first int) ([]governance.AccessEntry, error) {
	statement, params := accessLog, map[string]any{"place": lastPlace, "first": int64(first)}
	if id != 0 {
		params["place"] = record.AccessPlace(at, id)
	}
	if len(owners) > 0 {
		statement, params["ids"] = accessLogOf, record.IDTexts(owners)
	}
	var out []governance.AccessEntry
	err := g.read(ctx, statement, params, func(r *neo4j.Record) error {
		values, err := column[[]any](r, "entry")
		if err != nil {
			return err
		}
		entry, err := record.ReadAccess(values)
		out = append(out, entry)
		return err
	})
	return out, err
}

// CountAccess is how many entries the access log has, or a group's.
func (g *Graph) CountAccess(ctx context.Context, owners []governance.ID) (count int, err error) {
	statement, params := countAccess, map[string]any{}
	if len(owners) > 0 {
		statement, params["ids"] = countAccessOf, record.IDTexts(owners)
	}
	err = g.read(ctx, statement, params, func(r *neo4j.Record) error {
		n, err := column[int64](r, "entries")
		count = int(n)
		return err
	})
	return count, err
}

// forgottenAtOnce is how many entries one statement takes out.
const forgottenAtOnce = 10_000

// ForgetAccess takes out the entries from before a time, some at a time, so that
// no transaction is large.
func (g *Graph) ForgetAccess(ctx context.Context, before time.Time) error {
	params := map[string]any{"place": record.AccessPlace(before, 0), "first": int64(forgottenAtOnce)}
	for {
		gone := int64(0)
		err := g.readLatest(ctx, forgetAccess, params, func(r *neo4j.Record) (err error) {
			gone, err = column[int64](r, "gone")
			return err
		})
		if err != nil || gone < forgottenAtOnce {
			return err
		}
	}
}
