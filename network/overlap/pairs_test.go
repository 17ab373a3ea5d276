package overlap

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/network/internal/snapshot"
	"tablee/network/networktest"
)

// TestRankedPairs: the pairs found from who is present are those found by
// comparing every body with every other, in the same order.
func TestRankedPairs(t *testing.T) {
	networktest.CheckThousand(t, func(t *rapid.T) {
		n := snapshot.Build(1, networktest.DrawVoices(t))
		p := Over(n, networktest.DrawPeriod(t))
		for _, basis := range []governance.OverlapBasis{governance.Seated, governance.Expanded} {
			ranked, err := p.Ranked(basis)
			if err != nil {
				t.Fatal(err)
			}
			every := slices.DeleteFunc(p.Every(n.Names.Keys.Order, basis), func(x Pair) bool { return x.Shared == 0 })
			if len(every) == 0 {
				every = nil
			}
			if diff := cmp.Diff(every, ranked); diff != "" {
				t.Fatalf("%s (-every pair +ranked):\n%s", basis, diff)
			}
		}
	})
}
