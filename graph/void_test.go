package graph_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/graph/graphtest"
)

// TestAVoidRoleNamesNobody: what is taken out stays in the graph, and what a
// person is called does not.
func TestAVoidRoleNamesNobody(t *testing.T) {
	g := graphtest.Empty(t)
	role := governance.RoleGrant{Record: governance.Record{ID: governance.IDOf("void", "role")}, Account: 5, Role: governance.RoleAuditor, Name: "Camille Roy"}
	source := governance.Source{Record: governance.Record{ID: governance.IDOf("void", "source")}, Name: "lettre"}
	there := governance.Facts{Grants: []governance.RoleGrant{role}, Sources: []governance.Source{source}}
	if _, err := g.Write(t.Context(), governance.Change{Key: "1"}, always(there)); err != nil {
		t.Fatal(err)
	}
	kept := func(id governance.ID) []string {
		texts, err := g.TextsOf(t.Context(), id.String())
		if err != nil {
			t.Fatal(err)
		}
		return texts
	}
	if !slices.Contains(kept(role.ID), "Camille Roy") {
		t.Fatal("the role has no name to begin with")
	}
	voided := governance.Facts{Voided: []governance.ID{role.ID, source.ID}}
	voided.Sort()
	if _, err := g.Write(t.Context(), governance.Change{Key: "2"}, always(voided)); err != nil {
		t.Fatal(err)
	}
	if got := kept(role.ID); slices.Contains(got, "Camille Roy") || !slices.Contains(got, "RoleGrant") {
		t.Errorf("of the role: %q", got)
	}
	if got := kept(source.ID); !slices.Contains(got, "lettre") {
		t.Errorf("of the source: %q", got)
	}
}
