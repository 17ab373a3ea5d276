package graph

import (
	"context"
	_ "embed"
	"fmt"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"golang.org/x/sync/errgroup"

	"tablee/governance"
)

//go:embed changed_kinds.cypher
var changedKinds string

// Readers are few: the database reads on as many cores.
const sideBySide = 4

// Facts reads every record, at one version of the ledger.
func (g *Graph) Facts(ctx context.Context) (governance.Facts, int32, error) {
	version, err := g.Version(ctx)
	if err != nil {
		return governance.Facts{}, 0, err
	}
	facts, err := g.readKinds(ctx, kinds(), -1)
	if err != nil {
		return governance.Facts{}, 0, err
	}
	return g.settle(ctx, facts, version)
}

// Since reads the records changed after a version, and the version of the
// ledger that they bring it to.
func (g *Graph) Since(ctx context.Context, version int32) (governance.Facts, int32, error) {
	changed, reached, err := g.delta(ctx, version)
	if err != nil || reached == version {
		return governance.Facts{}, version, err
	}
	return g.settle(ctx, changed, reached)
}

// settle reads what changed while facts were being read, until nothing did:
// the database shows each statement the latest commit, and all records must
// speak of the same version. When writers leave no pause, the last look is
// taken while they wait.
func (g *Graph) settle(ctx context.Context, facts governance.Facts, version int32) (governance.Facts, int32, error) {
	for range 5 {
		changed, reached, err := g.delta(ctx, version)
		if err != nil || reached == version {
			return facts, version, err
		}
		facts, version = facts.With(changed), reached
	}
	release, err := g.holdLedger(ctx)
	if err != nil {
		return governance.Facts{}, 0, err
	}
	defer release()
	changed, reached, err := g.delta(ctx, version)
	return facts.With(changed), reached, err
}

// delta reads the records of the kinds that changed after a version.
func (g *Graph) delta(ctx context.Context, version int32) (governance.Facts, int32, error) {
	reached, changed := version, []string{}
	err := g.read(ctx, changedKinds, map[string]any{"since": int64(version)}, func(r *neo4j.Record) error {
		latest, err := column[int64](r, "version")
		if err != nil || latest == 0 {
			return err
		}
		reached = int32(latest)
		labels, err := column[[]any](r, "kinds")
		for _, l := range labels {
			changed = append(changed, fmt.Sprint(l))
		}
		return err
	})
	if err != nil || reached == version {
		return governance.Facts{}, version, err
	}
	wanted := slices.DeleteFunc(kinds(), func(k kind) bool { return !slices.Contains(changed, k.label) })
	facts, err := g.readKinds(ctx, wanted, version)
	return facts, reached, err
}

// readKinds reads the records of some kinds that changed after a version,
// several kinds side by side.
func (g *Graph) readKinds(ctx context.Context, wanted []kind, since int32) (governance.Facts, error) {
	parts := make([]governance.Facts, len(wanted))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(sideBySide)
	for i, k := range wanted {
		group.Go(func() error { return g.readKind(ctx, k, since, &parts[i]) })
	}
	err := group.Wait()
	var facts governance.Facts
	for _, p := range parts {
		p.Sort()
		facts = facts.With(p)
	}
	return facts, err
}

func (g *Graph) readKind(ctx context.Context, k kind, since int32, into *governance.Facts) error {
	return g.read(ctx, k.statement, map[string]any{"since": int64(since)}, func(r *neo4j.Record) error {
		records, err := column[[]any](r, "records")
		if err != nil {
			return err
		}
		for _, record := range records {
			values, _ := record.([]any)
			c := &cells{values: values}
			k.read(c, into)
			if c.err != nil {
				return fmt.Errorf("%s: %w", k.label, c.err)
			}
		}
		return nil
	})
}
