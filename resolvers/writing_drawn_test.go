package resolvers_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/command/drawn"
	"tablee/schema/generated"
)

// TestEveryMutationIsDrawnAndTold: a mutation that is added is asked in any
// order by the tests that draw commands, and the history has words for it.
func TestEveryMutationIsDrawnAndTold(t *testing.T) {
	known := map[string]bool{}
	for _, c := range drawn.Kinds {
		known[c.Verb()] = true
	}
	mutations := generated.NewExecutableSchema(generated.Config{}).Schema().Mutation.Fields
	for _, m := range mutations {
		if !known[m.Name] {
			t.Errorf("%s is not drawn: add its command to Kinds of governance/command/drawn", m.Name)
		}
		for _, l := range []governance.Language{governance.French, governance.English} {
			told := governance.Entry{Verb: m.Name, Told: []string{"a", "b", "c", "d", "e"}}
			if told.Words(l, func(text string) string { return text }) == m.Name {
				t.Errorf("%s has no words: add them to governance/words.go", m.Name)
			}
		}
	}
	if len(mutations) != len(drawn.Kinds) {
		t.Errorf("%d mutations, %d commands", len(mutations), len(drawn.Kinds))
	}
}
