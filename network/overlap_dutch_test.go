package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/network"
	"tablee/network/networktest"
)

// TestOverlapOfDutchBodies: public data of 605 governments at 466 joint bodies,
// whose figures its publisher's readers worked out apart (testdata/nl-opengr):
// pairs of bodies of three or more with the same members, or one within the
// other; and the governments without which others would be parted.
func TestOverlapOfDutchBodies(t *testing.T) {
	k := seenOn(t, network.Build(1, networktest.DutchBodies(t)), "", today)
	identical, nested := 0, 0
	pairs := k.overlaps(network.OverlapQuestion{MinimumSize: 3, EveryNth: 2})
	for i, o := range pairs {
		if o.Identical() {
			identical++
		}
		if o.Nested() {
			nested++
		}
		if i > 0 && *o.Jaccard() > *pairs[i-1].Jaccard() {
			t.Fatalf("pair %d has a larger Jaccard index than the one before", i)
		}
	}
	if identical != 77 || nested != 954 {
		t.Errorf("%d identical and %d nested pairs of bodies of three or more, want 77 and 954", identical, nested)
	}
	participants := &governance.GroupFilter{Kinds: []governance.GroupKind{governance.Organization}}
	if found := len(k.singlePoints(participants).Articulation()); found != 10 {
		t.Errorf("%d participants without which others would be parted, want 10", found)
	}
}
