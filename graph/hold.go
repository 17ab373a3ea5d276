package graph

import (
	"context"
	_ "embed"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

//go:embed hold_ledger.cypher
var holdLedger string

// holding marks the context of a rule: its own write keeps all others waiting.
type holding struct{}

// withLedger is the context of what runs while this graph holds the ledger.
func (g *Graph) withLedger(ctx context.Context) context.Context {
	return context.WithValue(ctx, holding{}, g)
}

// whileWritersWait runs read when no write is under way, and keeps writers
// waiting until it is done. Within a rule they wait already.
func (g *Graph) whileWritersWait(ctx context.Context, read func() error) error {
	if ctx.Value(holding{}) == g {
		return read()
	}
	session, release := g.session(ctx, neo4j.AccessModeWrite)
	defer release() // which gives the transaction up, and the ledger with it
	tx, err := session.BeginTransaction(ctx, neo4j.WithTxTimeout(serverTimeout))
	if err != nil {
		return unavailable(err)
	}
	done := g.sending(ctx, holdLedger)
	result, err := tx.Run(ctx, holdLedger, nil)
	if err == nil {
		_, err = result.Consume(ctx) // only then is the ledger held
	}
	done(err)
	if err != nil {
		return unavailable(err)
	}
	return read()
}
