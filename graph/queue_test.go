package graph_test

import (
	"context"
	"fmt"
	"testing"

	"golang.org/x/sync/errgroup"

	"tablee/governance"
	"tablee/graph"
	"tablee/graph/graphtest"
)

// TestWritersAreOneQueue: writers of two processes, many at once, leave no
// gap, and each judges at exactly the version before its own.
func TestWritersAreOneQueue(t *testing.T) {
	first := graphtest.Empty(t)
	second, err := graph.Open(graphtest.Address(t))
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close(context.Background())
	const writers, each = 8, 5
	group, ctx := errgroup.WithContext(t.Context())
	for w := range writers {
		g := []*graph.Graph{first, second}[w%2]
		group.Go(func() error {
			for i := range each {
				name := fmt.Sprint(w, "-", i)
				judged := int32(-1)
				outcome, err := g.Write(ctx, governance.Change{Key: name, Verb: "test"}, func(_ context.Context, version int32) (governance.Facts, error) {
					judged = version
					return groupNamed(name), nil
				})
				if err != nil {
					return err
				}
				if outcome.Version != judged+1 || len(outcome.IDs) != 1 {
					return fmt.Errorf("%s: judged at %d, written as %d, ids %v", name, judged, outcome.Version, outcome.IDs)
				}
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	facts, version, err := first.Facts(t.Context())
	if err != nil || version != writers*each || len(facts.Groups) != writers*each {
		t.Errorf("%d groups at version %d, %v; want %d", len(facts.Groups), version, err, writers*each)
	}
	seen := map[int32]bool{}
	for _, g := range facts.Groups {
		seen[g.Version] = true
	}
	if len(seen) != writers*each {
		t.Errorf("%d different versions, want %d", len(seen), writers*each)
	}
	expectSoundLedger(t, first)
}

func groupNamed(name string) governance.Facts {
	return governance.Facts{Groups: []governance.Group{{
		Record: governance.Record{ID: governance.IDOf("group", name)}, Kind: governance.Organization, Name: governance.LocalizedText{Fr: name},
	}}}
}

func expectSoundLedger(t testing.TB, g *graph.Graph) {
	t.Helper()
	findings, err := g.CheckLedger(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range findings {
		t.Error(f.Error)
	}
}

// TestReadersSeeOneVersion: while writers go on, what is read is exactly the
// records of the version that is told.
func TestReadersSeeOneVersion(t *testing.T) {
	g := graphtest.Empty(t)
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		for i := 0; ctx.Err() == nil && i < 300; i++ {
			if _, err := g.Write(ctx, governance.Change{Key: fmt.Sprint(i)}, always(groupNamed(fmt.Sprint(i)))); err != nil && ctx.Err() == nil {
				done <- err
				return
			}
		}
		done <- nil
	}()
	last := int32(0)
	for last < 50 {
		facts, version, err := g.Facts(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if len(facts.Groups) != int(version) {
			t.Fatalf("%d groups at version %d", len(facts.Groups), version)
		}
		changed, reached, err := g.Since(t.Context(), last)
		if err != nil {
			t.Fatal(err)
		}
		if len(changed.Groups) != int(reached-last) {
			t.Fatalf("%d groups from version %d to %d", len(changed.Groups), last, reached)
		}
		last = reached
	}
	stop()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
}

// TestAWriteGoesOnWithoutItsCaller: who asked may go away once it has begun.
func TestAWriteGoesOnWithoutItsCaller(t *testing.T) {
	g := graphtest.Empty(t)
	ctx, leave := context.WithCancel(t.Context())
	_, err := g.Write(ctx, governance.Change{Key: "k"}, func(context.Context, int32) (governance.Facts, error) {
		leave()
		return groupNamed("A"), nil
	})
	if version, versionErr := g.Version(t.Context()); err != nil || versionErr != nil || version != 1 {
		t.Errorf("version %d, %v, %v; want 1", version, err, versionErr)
	}
	if _, err := g.Write(ctx, governance.Change{Key: "l"}, always(groupNamed("B"))); err == nil {
		t.Error("a caller that was gone already has written")
	}
}

// TestCheckLedger finds what was broken by hand.
func TestCheckLedger(t *testing.T) {
	for _, tc := range []struct{ reason, harm, detail string }{
		{"a change is missing", "MATCH (c:Change {version: 1}) DELETE c", "ledgerGap"},
		{"the ledger went on without a change", "MATCH (l:Ledger) SET l.version = 9", "ledgerGap"},
		{"a record is of a later version", "MATCH (r:Record) SET r.version = 99", "recordAhead"},
		{"a record has lost its kind", "MATCH (g:Group) REMOVE g:Group", "recordLoose"},
	} {
		t.Run(tc.reason, func(t *testing.T) {
			g := graphtest.Empty(t)
			for _, name := range []string{"A", "B"} {
				if _, err := g.Write(t.Context(), governance.Change{Key: name}, always(groupNamed(name))); err != nil {
					t.Fatal(err)
				}
			}
			expectSoundLedger(t, g)
			explain(t, driverOf(t), tc.harm)
			findings, err := g.CheckLedger(t.Context())
			if err != nil || len(findings) == 0 || findings[0].Error.Detail != tc.detail {
				t.Errorf("%v, %v; want %s", findings, err, tc.detail)
			}
		})
	}
}
