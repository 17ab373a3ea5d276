package graph

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
)

//go:embed raise_ledger.cypher
var raiseLedger string

//go:embed find_change.cypher
var findChange string

// Rule judges a change at exactly one version of the ledger, and says what is
// to be written. An error refuses the change; nothing is written then.
type Rule = func(ctx context.Context, version int32) (governance.Facts, error)

// Write runs one change through the write queue. In one transaction the
// ledger is raised, which orders this writer after all others, the key is
// looked up, the rule judges at exactly that version, and the facts are
// written with their change record.
//
// A known key gives the first answer again, with Replayed, or is refused with
// IDEMPOTENCY_MISMATCH when the input was another. A rule that changes nothing
// raises no version. A caller that goes away leaves the queue; once it has
// started, a write goes on without it. When it cannot be known whether a commit
// took place, the error has the code OUTCOME_UNKNOWN.
func (g *Graph) Write(ctx context.Context, change governance.Change, rule Rule) (governance.Outcome, error) {
	g.waiting.Add(1)
	err := g.queue.take(ctx)
	g.waiting.Add(-1)
	if err != nil {
		return governance.Outcome{}, unavailable(err)
	}
	defer g.queue.give()
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), g.writeTimeout)
	defer cancel()
	session, release := g.session(ctx, neo4j.AccessModeWrite)
	defer release()
	tx, err := session.BeginTransaction(ctx, neo4j.WithTxTimeout(serverTimeout))
	if err != nil {
		return governance.Outcome{}, unavailable(err)
	}
	w := &writer{graph: g, tx: tx, change: change}
	outcome, err := w.write(ctx, rule)
	if err != nil || outcome.Replayed || outcome.Nothing {
		return outcome, errors.Join(err, undo(ctx, tx))
	}
	if err := tx.Commit(ctx); err != nil {
		outcome, err = g.findOut(ctx, change, outcome, err)
		if err != nil {
			return outcome, err
		}
	}
	if change.Written != nil {
		change.Written(outcome)
	}
	return outcome, nil
}

// writeTimeout is how long a write may take. An import of the largest size
// fits.
const writeTimeout = 4 * time.Minute

// findOutTimeout is how long the truth of a commit that failed is looked for,
// from then on: the write's own time may be over.
const findOutTimeout = 20 * time.Second

// serverTimeout bounds a transaction whose process died: the database then
// frees the ledger by itself. It is later than the writer's own bound, so that
// a writer that lives always hears of its own time-out.
const serverTimeout = writeTimeout + 30*time.Second

// undo gives a transaction up. A connection that is gone has given it up
// already, so that only what the database itself refuses is an error.
func undo(ctx context.Context, tx neo4j.ExplicitTransaction) error {
	if err := tx.Close(ctx); err != nil && refusedByDatabase(err) {
		return err
	}
	return nil
}

// findOut answers a commit that failed: it may have taken place all the same,
// or take place yet. The key is looked up on a fresh connection while the
// ledger is held, which waits for the end of the transaction.
func (g *Graph) findOut(ctx context.Context, change governance.Change, outcome governance.Outcome, cause error) (governance.Outcome, error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), findOutTimeout)
	defer cancel()
	found := false
	err := g.whileWritersWait(ctx, func() error {
		return g.readLatest(ctx, findChange, map[string]any{"key": change.Key}, func(*neo4j.Record) error {
			found = true
			return nil
		})
	})
	switch {
	case err != nil:
		unknown := governance.NewError(governance.CodeOutcomeUnknown, "idempotencyKey", "outcomeUnknown")
		return governance.Outcome{}, fmt.Errorf("%w: %w", unknown, errors.Join(cause, err))
	case found:
		return outcome, nil
	}
	return governance.Outcome{}, unavailable(cause)
}
