package graph_test

import (
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
	"tablee/graph/graphtest"
)

func TestMigrate(t *testing.T) {
	g := graphtest.Empty(t) // migrates once
	if run, err := g.Migrate(t.Context()); err != nil || run != 0 {
		t.Errorf("a second time: %d run, %v; want none", run, err)
	}
	driver := driverOf(t)
	for _, tc := range []struct{ reason, harm, refusal string }{
		{"cut short between two statements: it is run again", "MATCH (m:Migration) DELETE m", ""},
		{"cut short before the ledger: it is made", "MATCH (m:Migration), (l:Ledger) DELETE m, l", ""},
		{"an index is gone with its note: both come back", "MATCH (m:Migration) DELETE m", ""},
		{"a graph of a newer program is refused", "CREATE (:Migration {name: '9999_later.cypher', number: 9999, checksum: 'x'})", "newer version"},
	} {
		t.Run(tc.reason, func(t *testing.T) {
			explain(t, driver, tc.harm)
			_, err := g.Migrate(t.Context())
			if tc.refusal == "" && err != nil || tc.refusal != "" && (err == nil || !strings.Contains(err.Error(), tc.refusal)) {
				t.Fatalf("%v, want %q", err, tc.refusal)
			}
			if tc.refusal != "" {
				return
			}
			if version, err := g.Version(t.Context()); err != nil || version != 0 {
				t.Errorf("version %d, %v", version, err)
			}
		})
	}
	explain(t, driver, "MATCH (m:Migration {number: 9999}) DELETE m")
	explain(t, driver, "MATCH (m:Migration) SET m.checksum = 'other'")
	if _, err := g.Migrate(t.Context()); err == nil || !strings.Contains(err.Error(), "another wording") {
		t.Errorf("a migration in another wording: %v", err)
	}
}

// TestIdentitiesAreUnique: the constraint holds across kinds, so that a
// mistake in the program cannot make two records one.
func TestIdentitiesAreUnique(t *testing.T) {
	g := graphtest.Empty(t)
	if _, err := g.Write(t.Context(), governance.Change{Key: "a"}, always(groupNamed("A"))); err != nil {
		t.Fatal(err)
	}
	driver := driverOf(t)
	session := driver.NewSession(t.Context(), neo4j.SessionConfig{})
	defer session.Close(t.Context())
	result, err := session.Run(t.Context(), "MATCH (r:Record) CREATE (:Record {id: r.id})", nil)
	if err == nil {
		_, err = result.Consume(t.Context())
	}
	if err == nil || !strings.Contains(err.Error(), "ConstraintValidationFailed") {
		t.Errorf("a second record of the same identity: %v", err)
	}
}
