package graph

import (
	"cmp"
	"context"
	_ "embed"
	"fmt"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
)

//go:embed write_change.cypher
var writeChange string

// batch is how many rows one statement writes.
const batch = 5000

// writer is one change in its transaction.
type writer struct {
	graph  *Graph
	tx     neo4j.ExplicitTransaction
	change governance.Change
}

func (w *writer) write(ctx context.Context, rule Rule) (governance.Outcome, error) {
	known, err := w.raise(ctx)
	if err != nil || known.Replayed {
		return known, err
	}
	facts, err := rule(w.graph.withLedger(ctx), known.Version)
	if err != nil {
		return governance.Outcome{}, err
	}
	if facts.IsEmpty() {
		return governance.Outcome{Version: known.Version, Nothing: true}, nil
	}
	facts = facts.Stamped(known.Version + 1)
	outcome := governance.Outcome{Version: known.Version + 1, Written: facts}
	if !w.change.All {
		outcome.IDs = facts.IDs()
	}
	return outcome, w.writeFacts(ctx, &facts, outcome)
}

// raise raises the ledger and looks the key up.
func (w *writer) raise(ctx context.Context) (governance.Outcome, error) {
	record, err := w.one(ctx, raiseLedger, map[string]any{"key": w.change.Key})
	if err != nil {
		return governance.Outcome{}, err
	}
	version, err := column[int64](record, "version")
	if err != nil {
		return governance.Outcome{}, err
	}
	done, err := column[int64](record, "done")
	if err != nil || done == 0 {
		return governance.Outcome{Version: int32(version)}, err
	}
	digest, err := column[string](record, "digest")
	if err == nil && digest != w.change.Digest {
		err = governance.NewError(governance.CodeIdempotencyMismatch, "idempotencyKey", "idempotencyMismatch")
	}
	if err != nil {
		return governance.Outcome{}, err
	}
	ids, err := column[[]any](record, "ids")
	if err != nil || slices.Contains(ids, any(allIDs)) {
		return governance.Outcome{Version: int32(done), Replayed: true}, err
	}
	c := &cells{values: []any{ids}}
	return governance.Outcome{Version: int32(done), IDs: c.ids(), Replayed: true}, c.err
}

// allIDs stands in a change record for more identities than it can name.
const allIDs = "all"

// part is what one statement writes of a change: a small change is one part.
type part struct {
	rows, references, voided []any
	changes, about           []any
}

// writeFacts writes all records, then all that they speak of, then what the
// ledger keeps of the change.
func (w *writer) writeFacts(ctx context.Context, facts *governance.Facts, o governance.Outcome) error {
	parts := w.parts(facts, o)
	for i, p := range parts {
		if w.change.Progress != nil {
			w.change.Progress(i+1, len(parts))
		}
		if err := w.writePart(ctx, p, o.Version); err != nil {
			return err
		}
	}
	return nil
}

// parts are what the statements write, in their order.
func (w *writer) parts(facts *governance.Facts, o governance.Outcome) (parts []part) {
	all, labels := rowsOf(facts)
	rows, references := written(all)
	for ; len(rows) > batch; rows = rows[batch:] {
		parts = append(parts, part{rows: rows[:batch]})
	}
	if len(references) > batch && len(rows) > 0 {
		parts = append(parts, part{rows: rows})
		rows = nil
	}
	for ; len(references) > batch; references = references[batch:] {
		parts = append(parts, part{references: references[:batch]})
	}
	last := part{rows: rows, references: references, voided: texts(facts.Voided), changes: []any{w.kept(o, labels)}}
	if w.change.Telling != nil {
		last.about = texts(w.change.Telling.About)
	}
	return append(parts, last)
}

// writePart runs one statement. Every reference must find its subject: the
// rule judged them all, so that a missing one is a defect.
func (w *writer) writePart(ctx context.Context, p part, version int32) error {
	record, err := w.one(ctx, writeChange, map[string]any{
		"rows": p.rows, "references": p.references, "voided": p.voided, "version": int64(version),
		"changes": p.changes, "about": p.about,
	})
	if err != nil {
		return err
	}
	linked, err := column[int64](record, "linked")
	if err == nil && linked != int64(len(p.references)) {
		err = fmt.Errorf("graph: %d of %d references found their subject", linked, len(p.references))
	}
	return err
}

// rowsOf are all the records as they are written, and the labels of their
// kinds.
func rowsOf(facts *governance.Facts) (all []*row, labels []string) {
	for _, k := range kinds() {
		rows := k.rows(facts)
		if len(rows) == 0 {
			continue
		}
		labels, all = append(labels, k.label), append(all, rows...)
		for _, r := range rows {
			r.label = k.label
		}
	}
	return all, labels
}

// written are the rows and the references of records, as the statement reads
// them.
func written(all []*row) (rows, references []any) {
	for _, r := range all {
		id := r.id.String()
		rows = append(rows, map[string]any{"id": id, "label": r.label, "properties": r.properties})
		for _, ref := range r.references {
			references = append(references, map[string]any{
				"from": id, "to": ref.to.String(), "type": ref.kind, "properties": ref.properties,
			})
		}
	}
	return rows, references
}

func texts(ids []governance.ID) []any {
	out := make([]any, len(ids))
	for i, id := range ids {
		out[i] = id.String()
	}
	return out
}

// kept is what the ledger keeps of the change.
func (w *writer) kept(o governance.Outcome, labels []string) map[string]any {
	ids, told, actor := texts(o.IDs), []string{}, w.change.Actor
	if w.change.All {
		ids = []any{allIDs}
	}
	if w.change.Telling != nil {
		told, actor = w.change.Telling.Told, cmp.Or(w.change.Telling.Actor, actor)
	}
	return map[string]any{
		"version": int64(o.Version), "key": w.change.Key, "digest": w.change.Digest,
		"actor": actor, "verb": w.change.Verb, "kinds": labels, "ids": ids,
		"told": told, "voided": texts(o.Written.Voided),
	}
}

func (w *writer) one(ctx context.Context, statement string, params map[string]any) (record *neo4j.Record, err error) {
	done := w.graph.sending(ctx, statement)
	result, err := w.tx.Run(ctx, statement, params)
	if err == nil {
		record, err = result.Single(ctx)
	}
	done(err)
	return record, unavailable(err)
}
