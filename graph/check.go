package graph

import (
	"context"
	_ "embed"
	"fmt"
	"strconv"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
)

//go:embed check_ledger.cypher
var checkLedger string

// CheckLedger finds what breaks the order of changes: versions without their
// change, records of a version that was never written, records of no kind.
func (g *Graph) CheckLedger(ctx context.Context) ([]governance.Finding, error) {
	var found []governance.Finding
	err := g.read(ctx, checkLedger, nil, func(r *neo4j.Record) error {
		version, err := column[int64](r, "version")
		if err != nil {
			return err
		}
		changes, err := column[int64](r, "changes")
		if err != nil {
			return err
		}
		highest, err := column[[]any](r, "highest")
		if err != nil {
			return err
		}
		// Versions are unique: as many changes as the highest of them, and
		// the ledger at it, leave no gap.
		if changes != version || (version > 0 && (len(highest) != 1 || highest[0] != any(version))) {
			found = append(found, governance.Finding{Error: governance.NewError(governance.CodeConflict, "version", "ledgerGap",
				strconv.FormatInt(version, 10), strconv.FormatInt(changes, 10))})
		}
		for _, rule := range []struct{ column, detail string }{{"ahead", "recordAhead"}, {"loose", "recordLoose"}} {
			ids, err := column[[]any](r, rule.column)
			if err != nil {
				return err
			}
			found = append(found, records(ids, rule.detail)...)
		}
		return nil
	})
	return found, err
}

// records are the findings of one rule about records.
func records(ids []any, detail string) []governance.Finding {
	var out []governance.Finding
	for _, text := range ids {
		id, _ := governance.ParseID(fmt.Sprint(text)) // what is no identity is found as none
		out = append(out, governance.Finding{
			Record: id, Error: governance.NewError(governance.CodeConflict, "version", detail, fmt.Sprint(text)),
		})
	}
	return out
}
