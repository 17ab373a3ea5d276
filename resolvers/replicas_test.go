package resolvers_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"tablee/governance"
	"tablee/graph"
	"tablee/graph/graphtest"
	"tablee/network"
)

// replica is another process on the same graph, as far as a test can be one:
// with its own connections, its own network, and its own way of following.
func (s *service) replica() *service {
	s.t.Helper()
	g, err := graph.Open(graphtest.Address(s.t))
	if err != nil {
		s.t.Fatal(err)
	}
	if run, err := g.Migrate(s.t.Context()); err != nil || run != 0 {
		s.t.Errorf("the second replica ran %d migrations, %v; want none", run, err)
	}
	live, err := network.Open(s.t.Context(), g)
	if err != nil {
		s.t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	followed := make(chan struct{})
	go func() {
		live.Follow(ctx, 100*time.Millisecond, func(err error) {
			if err != nil {
				s.t.Error(err)
			}
		})
		close(followed)
	}()
	s.t.Cleanup(func() {
		stop()
		<-followed
		if err := g.Close(context.Background()); err != nil {
			s.t.Error(err)
		}
	})
	return &service{s.t, g, live, handlerOver(s.t, live, g)}
}

func named(name string) governance.Facts {
	return governance.Facts{Groups: []governance.Group{{
		Record: governance.Record{ID: governance.IDOf("replicated", name)}, Kind: governance.Organization,
		Name: governance.LocalizedText{Fr: name}, Identifiers: []governance.Identifier{{Scheme: "replicated", Value: name}},
	}}}
}

func (s *service) knows(name string, header ...string) bool {
	s.t.Helper()
	got := s.ask(`query ($value: String!) { group(identifier: {scheme: "replicated", value: $value}) { name { fr } } }`,
		map[string]any{"value": name}, header...)
	return in(s.t, got.Data, "group") != nil
}

// TestTwoReplicas: a change written by one is seen by the other, at once when
// it is asked with the version that the writer told, and by itself soon after.
func TestTwoReplicas(t *testing.T) {
	first := newService(t)
	second := first.replica()
	for i, writer := range []*service{first, second} {
		reader := []*service{second, first}[i]
		name := fmt.Sprint("written by ", i)
		_, outcome, err := writer.live.Write(t.Context(), governance.Change{Key: name}, always(named(name)))
		if err != nil {
			t.Fatal(err)
		}
		if !writer.knows(name) {
			t.Errorf("%s is not seen by its writer", name)
		}
		if !reader.knows(name, "Tablee-Version", fmt.Sprint(outcome.Version)) {
			t.Errorf("%s is not seen by the other with the version header", name)
		}
	}
	if _, _, err := first.live.Write(t.Context(), governance.Change{Key: "by itself"}, always(named("by itself"))); err != nil {
		t.Fatal(err)
	}
	for !second.knows("by itself") {
		select {
		case <-t.Context().Done():
			t.Fatal("a change was never seen by the other replica")
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// TestReplicasWriteInOneOrder: whoever writes judges what all others wrote
// before, and afterwards both know the same.
func TestReplicasWriteInOneOrder(t *testing.T) {
	first := newService(t)
	second := first.replica()
	base := first.live.Now().Version()
	const each = 15
	var group errgroup.Group
	for r, s := range []*service{first, second} {
		group.Go(func() error {
			for i := range each {
				name := fmt.Sprint(r, "-", i)
				_, outcome, err := s.live.Write(t.Context(), governance.Change{Key: name}, func(n *network.Network) (governance.Facts, error) {
					f := named(name)
					f.Groups[0].Acronym = fmt.Sprint("judged at ", n.Version())
					return f, nil
				})
				if err != nil {
					return err
				}
				if want := fmt.Sprint("judged at ", outcome.Version-1); outcome.Written.Groups[0].Acronym != want {
					return fmt.Errorf("%s: %s, want %s", name, outcome.Written.Groups[0].Acronym, want)
				}
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	for _, s := range []*service{first, second} {
		n, err := s.live.CatchUp(t.Context())
		if err != nil || n.Version() != base+2*each {
			t.Fatalf("version %d, %v; want %d", n.Version(), err, base+2*each)
		}
		facts := n.FactsForImport()
		stored, _, err := s.graph.Facts(t.Context())
		changed := facts.ChangedFrom(stored)
		if err != nil || changed.Len() != 0 || facts.Len() != stored.Len() {
			t.Errorf("the network is not what the graph says: %d records, %d in the graph, %v", facts.Len(), stored.Len(), err)
		}
	}
}
