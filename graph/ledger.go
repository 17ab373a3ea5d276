package graph

import (
	"context"
	_ "embed"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

//go:embed ledger_version.cypher
var ledgerVersion string

// Version is the ledger's version: the number of changes ever written.
func (g *Graph) Version(ctx context.Context) (int32, error) {
	version := int64(0)
	err := g.readLatest(ctx, ledgerVersion, nil, func(r *neo4j.Record) error {
		var err error
		version, err = column[int64](r, "version")
		return err
	})
	return int32(version), err
}
