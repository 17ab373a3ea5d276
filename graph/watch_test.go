package graph_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"tablee/governance"
	"tablee/graph"
	"tablee/graph/graphtest"
)

// seen collects the statements that a graph tells of.
type seen struct {
	mu     sync.Mutex
	names  []string
	failed []string
}

func (s *seen) watch(_ context.Context, statement string) func(error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.names = append(s.names, statement)
	return func(err error) {
		s.mu.Lock()
		defer s.mu.Unlock()
		if err != nil {
			s.failed = append(s.failed, statement)
		}
	}
}

// TestStatementsAreTold: every statement is told by its name, as many as are
// counted, and nothing of what they carry.
func TestStatementsAreTold(t *testing.T) {
	graphtest.Empty(t)
	g, err := graph.Open(graphtest.Address(t))
	if err != nil {
		t.Fatal(err)
	}
	defer g.Close(context.Background())
	var s seen
	if err := g.OnStatement(s.watch); err != nil {
		t.Fatal(err)
	}
	if _, err := g.Write(t.Context(), governance.Change{Key: "secret"}, always(groupNamed("A"))); err != nil {
		t.Fatal(err)
	}
	if _, _, err := g.Facts(t.Context()); err != nil {
		t.Fatal(err)
	}
	if int64(len(s.names)) != g.Statements() || len(s.failed) > 0 {
		t.Errorf("%d told, %d counted, failed: %v", len(s.names), g.Statements(), s.failed)
	}
	want := []string{"raise_ledger", "write_change", "hold_ledger", "ledger_version"}
	if !slices.Equal(s.names[:len(want)], want) {
		t.Errorf("told %v, want %v first", s.names, want)
	}
	for _, name := range s.names {
		if strings.ContainsAny(name, " \n") || name == "migration" {
			t.Errorf("a statement is told as %q", name)
		}
	}
	left, leave := context.WithCancel(t.Context())
	leave()
	if _, err := g.Version(left); err == nil || !slices.Equal(s.failed, []string{"ledger_version"}) {
		t.Errorf("%v; failed: %v", err, s.failed)
	}
	if n := g.SessionsInUse(); n != 0 {
		t.Errorf("%d sessions are in use", n)
	}
}

// TestWhoGivesUpLeavesTheQueue: while one writes, another waits and is
// counted; one whose time is over is told so, and has written nothing.
func TestWhoGivesUpLeavesTheQueue(t *testing.T) {
	g := graphtest.Empty(t)
	writing, goOn := make(chan struct{}), make(chan struct{})
	first := make(chan error, 1)
	go func() {
		_, err := g.Write(t.Context(), governance.Change{Key: "first"}, func(context.Context, int32) (governance.Facts, error) {
			close(writing)
			<-goOn
			return groupNamed("A"), nil
		})
		first <- err
	}()
	<-writing
	ctx, leave := context.WithCancelCause(t.Context())
	second := make(chan error, 1)
	go func() {
		_, err := g.Write(ctx, governance.Change{Key: "second"}, always(groupNamed("B")))
		second <- err
	}()
	waitFor(t, "a writer that waits", func() bool { return g.WritersWaiting() == 1 })
	if n := g.SessionsInUse(); n != 1 {
		t.Errorf("%d sessions in use, want that of the writer", n)
	}
	leave(nil)
	if err := <-second; !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	close(goOn)
	if err := <-first; err != nil {
		t.Error(err)
	}
	if version, err := g.Version(t.Context()); err != nil || version != 1 || g.WritersWaiting() != 0 {
		t.Errorf("version %d, %v; %d wait", version, err, g.WritersWaiting())
	}
}

// TestFinishWrites waits for the write under way, and lets no other begin.
func TestFinishWrites(t *testing.T) {
	g := graphtest.Empty(t)
	writing, goOn := make(chan struct{}), make(chan struct{})
	first := make(chan error, 1)
	go func() {
		_, err := g.Write(t.Context(), governance.Change{Key: "first"}, func(context.Context, int32) (governance.Facts, error) {
			close(writing)
			<-goOn
			return groupNamed("A"), nil
		})
		first <- err
	}()
	<-writing
	hurried, hurry := context.WithTimeout(t.Context(), 1)
	defer hurry()
	if err := g.FinishWrites(hurried); governance.CodeOf(err) != governance.CodeTimeout {
		t.Errorf("%v, want TIMEOUT", err)
	}
	close(goOn)
	if err := g.FinishWrites(t.Context()); err != nil {
		t.Error(err)
	}
	if err := <-first; err != nil {
		t.Error(err)
	}
	late, cancel := context.WithTimeout(t.Context(), 1)
	defer cancel()
	if _, err := g.Write(late, governance.Change{Key: "late"}, always(groupNamed("B"))); err == nil {
		t.Error("a write began after the end")
	}
	if version, err := g.Version(t.Context()); err != nil || version != 1 {
		t.Errorf("version %d, %v; want 1", version, err)
	}
}
