package graph

import (
	"context"
	_ "embed"
	"errors"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"golang.org/x/sync/errgroup"

	"tablee/governance"
	"tablee/graph/record"
)

//go:embed changed_kinds.cypher
var changedKinds string

// Readers are few: the database reads on as many cores.
const sideBySide = 4

// Facts reads every record, at one version of the ledger.
func (g *Graph) Facts(ctx context.Context) (governance.Facts, int32, error) {
	version := int32(0)
	err := g.whileWritersWait(ctx, func() (err error) {
		version, err = g.Version(ctx)
		return err
	})
	if err != nil {
		return governance.Facts{}, 0, err
	}
	facts, err := g.readKinds(ctx, record.Kinds(), -1)
	if err != nil {
		return governance.Facts{}, 0, err
	}
	changed, version, err := g.settled(ctx, version)
	return facts.With(changed), version, err
}

// Since reads the records changed after a version, and the version of the
// ledger that they bring it to.
func (g *Graph) Since(ctx context.Context, version int32) (governance.Facts, int32, error) {
	reached, _, _, err := g.changedSince(ctx, version)
	if err != nil || reached == version {
		return governance.Facts{}, version, err
	}
	return g.settled(ctx, version)
}

// settled reads what changed after a version while writers wait. The database
// shows a commit piece by piece, a record before the change that it belongs to
// or after it: only when no commit is under way do both speak of one version.
func (g *Graph) settled(ctx context.Context, version int32) (changed governance.Facts, reached int32, err error) {
	err = g.whileWritersWait(ctx, func() error {
		var labels []string
		var voided []governance.ID
		if reached, labels, voided, err = g.changedSince(ctx, version); err != nil || reached == version {
			return err
		}
		wanted := slices.DeleteFunc(record.Kinds(), func(k record.Kind) bool { return !slices.Contains(labels, k.Label) })
		changed, err = g.readKinds(ctx, wanted, version)
		known := changed.IDs()
		slices.Sort(known)
		changed.Voided = slices.DeleteFunc(voided, func(id governance.ID) bool {
			_, again := slices.BinarySearch(known, id) // written anew after it was taken out
			return again
		})
		return err
	})
	return changed, reached, err
}

// changedSince is the version of the latest change after a version, and the
// labels of the kinds that changed and what was taken out.
func (g *Graph) changedSince(ctx context.Context, version int32) (reached int32, labels []string, voided []governance.ID, err error) {
	reached = version
	err = g.readLatest(ctx, changedKinds, map[string]any{"since": int64(version)}, func(r *neo4j.Record) error {
		latest, err := column[int64](r, "version")
		if err != nil || latest == 0 {
			return err
		}
		reached = int32(latest)
		lists, err := column[[]any](r, "kinds")
		for _, list := range lists {
			more, failed := record.Texts(list)
			labels = append(labels, more...)
			err = errors.Join(err, failed)
		}
		gone, failed := column[[]any](r, "voided")
		for _, list := range gone {
			more, failed := record.IDs(list)
			voided = append(voided, more...)
			err = errors.Join(err, failed)
		}
		slices.Sort(voided)
		return errors.Join(err, failed)
	})
	return reached, labels, voided, err
}

// readKinds reads the records of some kinds that changed after a version,
// several kinds side by side.
func (g *Graph) readKinds(ctx context.Context, wanted []record.Kind, since int32) (governance.Facts, error) {
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

func (g *Graph) readKind(ctx context.Context, k record.Kind, since int32, into *governance.Facts) error {
	return g.read(ctx, k.Statement, map[string]any{"since": int64(since)}, func(r *neo4j.Record) error {
		records, err := column[[]any](r, "records")
		if err != nil {
			return err
		}
		for _, r := range records {
			values, _ := r.([]any)
			if err := k.ReadInto(into, values); err != nil {
				return err
			}
		}
		return nil
	})
}
