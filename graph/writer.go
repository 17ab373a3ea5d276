package graph

import (
	"context"
	_ "embed"
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
	"tablee/graph/record"
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
	answer, err := w.one(ctx, raiseLedger, map[string]any{"key": w.change.Key})
	if err != nil {
		return governance.Outcome{}, err
	}
	version, err := column[int64](answer, "version")
	if err != nil {
		return governance.Outcome{}, err
	}
	done, err := column[int64](answer, "done")
	if err != nil || done == 0 {
		return governance.Outcome{Version: int32(version)}, err
	}
	digest, err := column[string](answer, "digest")
	if err == nil && digest != w.change.Digest {
		err = governance.NewError(governance.CodeIdempotencyMismatch, "idempotencyKey", "idempotencyMismatch")
	}
	if err != nil {
		return governance.Outcome{}, err
	}
	ids, err := column[[]any](answer, "ids")
	if err != nil {
		return governance.Outcome{Version: int32(done), Replayed: true}, err
	}
	named, _, err := record.ChangedIDs(ids)
	return governance.Outcome{Version: int32(done), IDs: named, Replayed: true}, err
}

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
	all := record.NodesOf(facts)
	rows, references := all.Rows, all.References
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
	last := part{rows: rows, references: references, voided: record.IDTexts(facts.Voided), changes: []any{record.ChangeProperties(&w.change, o, all.Labels)}}
	if w.change.Note != nil {
		last.about = record.IDTexts(w.change.Note.About)
	}
	return append(parts, last)
}

// writePart runs one statement. Every reference must find its subject: the
// rule judged them all, so that a missing one is a defect.
func (w *writer) writePart(ctx context.Context, p part, version int32) error {
	answer, err := w.one(ctx, writeChange, map[string]any{
		"rows": p.rows, "references": p.references, "voided": p.voided, "version": int64(version),
		"changes": p.changes, "about": p.about,
	})
	if err != nil {
		return err
	}
	linked, err := column[int64](answer, "linked")
	if err == nil && linked != int64(len(p.references)) {
		err = fmt.Errorf("graph: %d of %d references found their subject", linked, len(p.references))
	}
	return err
}

func (w *writer) one(ctx context.Context, statement string, params map[string]any) (answer *neo4j.Record, err error) {
	done := w.graph.sending(ctx, statement)
	result, err := w.tx.Run(ctx, statement, params)
	if err == nil {
		answer, err = result.Single(ctx)
	}
	done(err)
	return answer, unavailable(err)
}
