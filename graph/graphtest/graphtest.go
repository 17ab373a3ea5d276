// Package graphtest gives tests a real Neo4j. There is no double of it: what
// is tested is what runs. A machine that cannot run Neo4j fails the tests.
package graphtest

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/graph"
	"tablee/graph/server"
)

//go:embed empty.cypher
var empty string

// Main runs the tests of a package beside a managed Neo4j. Packages that run
// one after another under Hold share one; else each starts its own.
func Main(m *testing.M) {
	code, err := hold(m.Run, os.Getenv(held) == "")
	if err != nil {
		fmt.Fprintln(os.Stderr, "the tests need a real Neo4j:", err)
		code = 1
	}
	os.Exit(code)
}

// held says to the packages of one run that they share its Neo4j.
const held = "TABLEE_TEST_HELD"

// Hold keeps the tests' Neo4j running while run does. Tests empty it: a second
// run on the same machine is refused until the first has ended.
func Hold(run func() int) (int, error) {
	if err := os.Setenv(held, "1"); err != nil {
		return 1, err
	}
	return hold(run, true)
}

func hold(run func() int, alone bool) (code int, err error) {
	ctx := context.Background()
	s, err := open(ctx, alone)
	if err != nil {
		return 1, err
	}
	code = run()
	return code, s.Close(ctx)
}

func open(ctx context.Context, alone bool) (*server.Server, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, err
	}
	assembly, err := server.DefaultAssemblyDir()
	if err != nil {
		return nil, err
	}
	return server.Open(ctx, server.Options{
		DataDir:     filepath.Join(cache, "tablee", "test"),
		AssemblyDir: assembly,
		Exclusive:   alone,
		Log:         slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})),
	})
}

// Address is where the tests' Neo4j is. It joins the one that Main holds.
func Address(t testing.TB) graph.Address {
	t.Helper()
	s, err := open(t.Context(), false)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return graph.Address{URI: s.URI(), User: s.User(), Password: s.Password()}
}

// Empty is a graph without any record, ready to be written. The tests of a
// machine use one database: a test that calls Empty must not run in parallel.
func Empty(t testing.TB) *graph.Graph {
	t.Helper()
	address := Address(t)
	if err := wipe(t.Context(), address); err != nil {
		t.Fatal(err)
	}
	g, err := graph.Open(address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := g.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	if _, err := g.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	return g
}

func wipe(ctx context.Context, a graph.Address) (err error) {
	driver, err := neo4j.NewDriverWithContext(a.URI, neo4j.BasicAuth(a.User, a.Password, ""))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, driver.Close(ctx)) }()
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer func() { err = errors.Join(err, session.Close(ctx)) }()
	result, err := session.Run(ctx, empty, nil)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	return err
}
