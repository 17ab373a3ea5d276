package network_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/network"
	"tablee/network/networktest"
)

func TestTerritoriesWithin(t *testing.T) {
	v := viewOf(networktest.Estrie(t))
	node, err := v.Node(46)
	if err != nil {
		t.Fatal(err)
	}
	for on, want := range map[string]governance.ID{"1980-01-01": 16, "2021-07-07": 16, "2021-07-08": 5, "2030-01-01": 5} {
		if got := idsOf(node.(network.Territory).Within(new(day(t, on)))); !slices.Equal(got, []governance.ID{want}) {
			t.Errorf("on %s in %v, want %d", on, got, want)
		}
	}
	served, _ := v.Group(new(governance.ID(102)), nil)
	for on, want := range map[string]int{"2018-12-31": 0, "2019-01-01": 1} {
		if got := served.TerritoriesServed(new(day(t, on))); len(got) != want {
			t.Errorf("on %s %d territories served, want %d", on, len(got), want)
		}
	}
	mrc, err := v.Territories(new("mrc"), 10, nil)
	if err != nil || !slices.Equal(idsOf(mrc.Nodes()), []governance.ID{46}) {
		t.Errorf("territories of a scheme: %v, %v", idsOf(mrc.Nodes()), err)
	}
	every, err := v.Territories(nil, 10, nil)
	if err != nil || !slices.Equal(idsOf(every.Nodes()), []governance.ID{47, 46, 5, 16}) {
		t.Errorf("territories by scheme and code: %v, %v", idsOf(every.Nodes()), err)
	}
	topics, err := v.Topics([]governance.TopicKind{governance.PopulationTopic, governance.FieldTopic}, 10, nil)
	if err != nil || !slices.Equal(idsOf(topics.Nodes()), []governance.ID{32, 31, 30}) {
		t.Errorf("topics by label, accents aside: %v, %v", idsOf(topics.Nodes()), err)
	}
}
