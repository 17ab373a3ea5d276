package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/cmd/tablee/internal/show"
	"tablee/graph"
	"tablee/graph/graphtest"
)

// asProgram makes the test binary the program itself, for tests that need it
// as a process.
const asProgram = "TABLEE_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		return
	}
	graphtest.Main(m)
}

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares a whole text with the one that was looked at and kept.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

// session runs commands against one graph.
type session struct {
	*testing.T
	graph   *graph.Graph
	address []string
}

// result is what a command left.
type result struct {
	status   int
	out, err string
}

// plainEnvironment takes away what the machine would say by itself.
func plainEnvironment(t *testing.T) {
	t.Helper()
	t.Setenv("COLUMNS", "80")
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		t.Setenv(name, "")
	}
	for _, entry := range os.Environ() {
		if name, value, _ := strings.Cut(entry, "="); strings.HasPrefix(name, "TABLEE_") {
			t.Setenv(name, value) // so that it is there again after the test
			if err := os.Unsetenv(name); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// emptyGraph starts a session on a graph without any record.
func emptyGraph(t *testing.T) session {
	t.Helper()
	plainEnvironment(t)
	g, a := graphtest.Empty(t), graphtest.Address(t)
	secret := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(secret, []byte(a.Password+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return session{t, g, []string{"--neo4j-uri", a.URI, "--neo4j-user", a.User, "--neo4j-password-file", secret}}
}

// run runs a command with the settings of the session.
func (s session) run(args ...string) result {
	s.Helper()
	return runPlain(s.T, append(args, s.address...)...)
}

// runPlain runs a command line as it is.
func runPlain(t *testing.T, args ...string) result {
	t.Helper()
	var out, err bytes.Buffer
	status := run(t.Context(), args, show.Terminal{Out: &out, Err: &err})
	return result{status, out.String(), err.String()}
}

// must runs a command that is to succeed, and returns what it printed.
func (s session) must(args ...string) string {
	s.Helper()
	r := s.run(args...)
	if r.status != statusDone {
		s.Fatalf("tablee %s: status %d\n%s%s", strings.Join(args, " "), r.status, r.out, r.err)
	}
	return r.out
}

// ask runs a command that is to succeed, and reads what it printed as JSON.
func ask[T any](s session, args ...string) T {
	s.Helper()
	return parse[T](s.T, s.must(append(args, "--json")...))
}

func parse[T any](t *testing.T, text string) T {
	t.Helper()
	var answer T
	if err := json.Unmarshal([]byte(text), &answer); err != nil {
		t.Fatalf("%v in:\n%s", err, text)
	}
	return answer
}

// version is the ledger's.
func (s session) version() int32 {
	s.Helper()
	v, err := s.graph.Version(s.Context())
	if err != nil {
		s.Fatal(err)
	}
	return v
}

const (
	threeTables = "../../testdata/three-tables"
	fourTables  = "../../testdata/four-tables"
	opengr      = "../../testdata/nl-opengr"
)
