package resolvers_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/governance/command/drawn"
	"tablee/schema/generated"
)

// ownTests are the mutations that cannot be drawn: their own tests ask them, on
// worlds of their own.
var ownTests = []string{
	"acceptRoleInvitation", // a secret is not drawn
}

// TestEveryMutationIsDrawnAndTold: a mutation of the map that is added is asked
// in any order by the tests that draw commands, and the history has words for
// all.
func TestEveryMutationIsDrawnAndTold(t *testing.T) {
	known := map[string]bool{}
	for _, c := range drawn.Kinds {
		known[c.Verb()] = true
	}
	mutations := generated.NewExecutableSchema(generated.Config{}).Schema().Mutation.Fields
	for _, m := range mutations {
		if !known[m.Name] && !slices.Contains(ownTests, m.Name) {
			t.Errorf("%s is not drawn: add its command to Kinds of governance/command/drawn", m.Name)
		}
		for _, l := range []governance.Language{governance.French, governance.English} {
			told := governance.Entry{Verb: m.Name, Fill: []string{"a", "b", "c", "d", "e"}}
			if told.Words(l, func(text string) string { return text }) == m.Name {
				t.Errorf("%s has no words: add them to governance/words.go", m.Name)
			}
		}
	}
	if len(mutations) != len(drawn.Kinds)+len(ownTests) {
		t.Errorf("%d mutations, %d commands drawn, %d of their own", len(mutations), len(drawn.Kinds), len(ownTests))
	}
}
