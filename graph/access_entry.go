package graph

import (
	"context"
	_ "embed"
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
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
		rows[i] = accessRow(&entries[i])
	}
	return g.execute(ctx, noteAccess, map[string]any{"rows": rows})
}

func accessRow(e *governance.AccessEntry) map[string]any {
	w := &row{properties: map[string]any{"id": e.ID.String(), "place": accessPlace(e.At, e.ID), "at": e.At.UTC()}}
	w.text("actor", e.Actor).text("owner", e.Owner.String()).text("operation", e.Operation).text("request", e.Request)
	w.flag("people", e.People).set("facts", listOf(e.Facts)).set("reasons", listOf(e.Reasons))
	return w.set("exported", texts(e.Exported)).properties
}

func listOf[S ~string](values []S) []string {
	out := make([]string, len(values))
	for i, value := range values {
		out[i] = string(value)
	}
	return out
}

// accessPlace is where an entry stands in the log: by its time, to the
// millisecond, then by its identity.
func accessPlace(at time.Time, id governance.ID) string {
	return fmt.Sprintf("%015d %s", at.UnixMilli(), id)
}

// lastPlace is after every place.
const lastPlace = "~"

// AccessLog is at most first entries before an entry at a time, the last one
// first; from the last of all on when id is 0. owners are all the identities of
// the group whose entries are wanted; none: everybody's.
func (g *Graph) AccessLog(ctx context.Context, owners []governance.ID, at time.Time, id governance.ID, first int) ([]governance.AccessEntry, error) {
	statement, params := accessLog, map[string]any{"place": lastPlace, "first": int64(first)}
	if id != 0 {
		params["place"] = accessPlace(at, id)
	}
	if len(owners) > 0 {
		statement, params["ids"] = accessLogOf, texts(owners)
	}
	var out []governance.AccessEntry
	err := g.read(ctx, statement, params, func(r *neo4j.Record) error {
		values, err := column[[]any](r, "entry")
		if err != nil {
			return err
		}
		c := &cells{values: values}
		out = append(out, readAccess(c))
		return c.err
	})
	return out, err
}

func readAccess(c *cells) governance.AccessEntry {
	return governance.AccessEntry{
		ID: c.id(), At: take[time.Time](c), Actor: c.text(), Owner: c.id(),
		Facts: several(c, governance.PrivateFacts), People: c.flag(), Exported: c.ids(),
		Reasons: several(c, governance.AccessReasons), Operation: c.text(), Request: c.text(),
	}
}

// several are words of a closed set.
func several[S ~string](c *cells, allowed []S) []S {
	inner, out := &cells{values: take[[]any](c)}, []S{}
	for range inner.values {
		out = append(out, oneOf(inner, allowed))
	}
	c.inherit(inner)
	return out
}

// CountAccess is how many entries the access log has, or a group's.
func (g *Graph) CountAccess(ctx context.Context, owners []governance.ID) (count int, err error) {
	statement, params := countAccess, map[string]any{}
	if len(owners) > 0 {
		statement, params["ids"] = countAccessOf, texts(owners)
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
	params := map[string]any{"place": accessPlace(before, 0), "first": int64(forgottenAtOnce)}
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
