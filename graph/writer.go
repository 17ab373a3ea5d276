package graph

import (
	"context"
	_ "embed"
	"fmt"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
)

//go:embed write_records.cypher
var writeRecords string

//go:embed unlink_records.cypher
var unlinkRecords string

//go:embed link_records.cypher
var linkRecords string

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
	if facts.Len() == 0 {
		return governance.Outcome{Version: known.Version, Nothing: true}, nil
	}
	facts = facts.Stamped(known.Version + 1)
	outcome := governance.Outcome{Version: known.Version + 1, Written: facts}
	if !w.change.All {
		outcome.IDs = facts.IDs()
	}
	labels, err := w.writeFacts(ctx, &facts)
	if err != nil {
		return outcome, err
	}
	return outcome, w.keep(ctx, outcome, labels)
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

// writeFacts writes all records, then all that they speak of; it returns the
// labels of the kinds written.
func (w *writer) writeFacts(ctx context.Context, facts *governance.Facts) (labels []string, err error) {
	var all []*row
	for _, k := range kinds() {
		rows := k.rows(facts)
		if len(rows) == 0 {
			continue
		}
		labels, all = append(labels, k.label), append(all, rows...)
		if err := w.writeRows(ctx, k.label, rows); err != nil {
			return nil, err
		}
	}
	return labels, w.link(ctx, all)
}

func (w *writer) writeRows(ctx context.Context, label string, rows []*row) error {
	for part := range slices.Chunk(rows, batch) {
		list := make([]any, len(part))
		ids := make([]any, len(part))
		for i, r := range part {
			ids[i] = r.id.String()
			list[i] = map[string]any{"id": ids[i], "properties": r.properties}
		}
		if err := w.run(ctx, unlinkRecords, map[string]any{"ids": ids}); err != nil {
			return err
		}
		if err := w.run(ctx, writeRecords, map[string]any{"label": label, "rows": list}); err != nil {
			return err
		}
	}
	return nil
}

// link writes what the records speak of. Every reference must find its
// subject: the rule judged them all, so that a missing one is a defect.
func (w *writer) link(ctx context.Context, rows []*row) error {
	byType := map[string][]any{}
	var types []string
	for _, r := range rows {
		for _, ref := range r.references {
			if byType[ref.kind] == nil {
				types = append(types, ref.kind)
			}
			byType[ref.kind] = append(byType[ref.kind], map[string]any{
				"from": r.id.String(), "to": ref.to.String(), "properties": ref.properties,
			})
		}
	}
	for _, t := range types {
		for part := range slices.Chunk(byType[t], batch) {
			record, err := w.one(ctx, linkRecords, map[string]any{"type": t, "rows": part})
			if err != nil {
				return err
			}
			linked, err := column[int64](record, "linked")
			if err != nil {
				return err
			}
			if linked != int64(len(part)) {
				return fmt.Errorf("graph: %d of %d references %s found their subject", linked, len(part), t)
			}
		}
	}
	return nil
}

// keep writes the change record.
func (w *writer) keep(ctx context.Context, o governance.Outcome, labels []string) error {
	ids := []any{}
	for _, id := range o.IDs {
		ids = append(ids, id.String())
	}
	if w.change.All {
		ids = []any{allIDs}
	}
	return w.run(ctx, writeChange, map[string]any{
		"version": int64(o.Version), "key": w.change.Key, "digest": w.change.Digest,
		"actor": w.change.Actor, "verb": w.change.Verb, "kinds": labels, "ids": ids,
	})
}

func (w *writer) run(ctx context.Context, statement string, params map[string]any) error {
	done := w.graph.sending(ctx, statement)
	result, err := w.tx.Run(ctx, statement, params)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	done(err)
	return unavailable(err)
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
