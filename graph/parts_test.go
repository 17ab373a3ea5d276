package graph_test

import (
	"fmt"
	"testing"

	"tablee/governance"
	"tablee/graph/graphtest"
)

// TestPartsAreTold: whoever waits for a large change hears of each part of it,
// in turn, before it is written.
func TestPartsAreTold(t *testing.T) {
	facts := governance.Facts{}
	for i := range 10_001 {
		facts.Persons = append(facts.Persons, governance.Person{Record: governance.Record{ID: governance.ID(i + 1)}, Name: "N"})
	}
	told := ""
	change := governance.Change{Key: "large", All: true, Progress: func(part, parts int) { told += fmt.Sprintf("%d/%d ", part, parts) }}
	if _, err := graphtest.Empty(t).Write(t.Context(), change, always(facts)); err != nil {
		t.Fatal(err)
	}
	if told != "1/3 2/3 3/3 " {
		t.Errorf("told %s", told)
	}
}
