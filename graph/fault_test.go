package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"tablee/governance"
	"tablee/graph"
	"tablee/graph/server"
)

// ownServer is a database that only this test uses, and may harm; pid is the
// process that it is now.
func ownServer(t *testing.T) (g *graph.Graph, pid func() int) {
	t.Helper()
	assembly, err := server.DefaultAssemblyDir()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	s, err := server.Open(t.Context(), server.Options{DataDir: dir, AssemblyDir: assembly, HeapMB: 512})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	g, err = graph.Open(graph.Address{URI: s.URI(), User: s.User(), Password: s.Password()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { g.Close(context.Background()) })
	if _, err := g.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	return g, func() int {
		t.Helper()
		text, err := os.ReadFile(filepath.Join(dir, "run", "neo4j.json"))
		if err != nil {
			t.Fatal(err)
		}
		var record struct{ Process struct{ PID int } }
		if err := json.Unmarshal(text, &record); err != nil || record.Process.PID == 0 {
			t.Fatalf("%s: %v", text, err)
		}
		return record.Process.PID
	}
}

// TestTheDatabaseDiesUnderLoad: who asks meanwhile is told UNAVAILABLE, or that
// the outcome is unknown; what was acknowledged is there afterwards, what was
// refused is not; and all goes on by itself when the database is back.
func TestTheDatabaseDiesUnderLoad(t *testing.T) {
	g, pid := ownServer(t)
	for round := range rounds() {
		dieUnderLoad(t, g, pid(), fmt.Sprint("round ", round))
		if t.Failed() {
			t.Fatalf("in round %d", round)
		}
	}
}

// dieUnderLoad kills the database under eight writers, once.
func dieUnderLoad(t *testing.T, g *graph.Graph, pid int, round string) {
	t.Helper()
	acknowledged, refused := make(chan string, 10000), make(chan string, 10000)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var writers errgroup.Group
	for w := range 8 {
		writers.Go(func() error { return writeUntil(ctx, g, fmt.Sprint(round, "-", w), acknowledged, refused) })
	}
	waitFor(t, "twenty writes", func() bool { return len(acknowledged) >= 20 })
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "a refusal", func() bool { return len(refused) > 0 })
	before := len(acknowledged)
	waitFor(t, "writes after the return", func() bool { return len(acknowledged) > before+20 })
	stop()
	if err := writers.Wait(); err != nil {
		t.Fatal(err)
	}
	facts, version, err := g.Facts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]int{}
	for _, x := range facts.Groups {
		names[x.Name.Fr]++
	}
	close(acknowledged)
	close(refused)
	for name := range acknowledged {
		if names[name] != 1 {
			t.Errorf("%s was acknowledged and is there %d times", name, names[name])
		}
	}
	for name := range refused {
		if names[name] != 0 {
			t.Errorf("%s was refused and is there", name)
		}
	}
	if int(version) != len(facts.Groups) {
		t.Errorf("%d groups at version %d", len(facts.Groups), version)
	}
	expectSoundLedger(t, g)
}

// writeUntil writes one group after another; a refusal that is not of the
// kinds that a dead database gives ends it.
func writeUntil(ctx context.Context, g *graph.Graph, writer string, acknowledged, refused chan<- string) error {
	for i := 0; ctx.Err() == nil; i++ {
		name := fmt.Sprint(writer, "-", i)
		_, err := g.Write(ctx, governance.Change{Key: name}, always(groupNamed(name)))
		switch code := governance.CodeOf(err); {
		case err == nil:
			acknowledged <- name
		case ctx.Err() != nil || code == governance.CodeOutcomeUnknown:
		case code == governance.CodeUnavailable:
			refused <- name
			time.Sleep(20 * time.Millisecond)
		default:
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// waitFor waits for something that comes by itself; the test's own deadline
// is the only clock.
func waitFor(t *testing.T, what string, happened func() bool) {
	t.Helper()
	for !happened() {
		select {
		case <-t.Context().Done():
			t.Fatalf("waiting for %s", what)
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// TestAFrozenDatabaseIsUnavailable: a server that takes connections and never
// answers is found out by its silence.
func TestAFrozenDatabaseIsUnavailable(t *testing.T) {
	g, pid := ownServer(t)
	frozen := pid()
	if err := syscall.Kill(frozen, syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	begun := time.Now()
	_, err := g.Write(t.Context(), governance.Change{Key: "k"}, always(groupNamed("A")))
	t.Logf("told after %s", time.Since(begun))
	if thawErr := syscall.Kill(frozen, syscall.SIGCONT); thawErr != nil {
		t.Fatal(thawErr)
	}
	if governance.CodeOf(err) != governance.CodeUnavailable {
		t.Errorf("%v, want UNAVAILABLE", err)
	}
	waitFor(t, "its return", func() bool {
		_, err := g.Write(t.Context(), governance.Change{Key: "l"}, always(groupNamed("B")))
		return err == nil
	})
}
