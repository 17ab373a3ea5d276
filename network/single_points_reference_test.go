package network_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

func sortedIdentities(groups []network.Group) []governance.ID {
	out := identitiesOf(groups)
	slices.Sort(out)
	return out
}

// TestSinglePointsAreThoseOfTheReference compares articulation with removing
// each group in turn, sole voices with the exhaustive search, and bodies of
// one delegate with a count of all the people.
func TestSinglePointsAreThoseOfTheReference(t *testing.T) {
	networktest.CheckThousand(t, func(t *rapid.T) {
		f, on := networktest.DrawVoices(t), networktest.DrawDay(t)
		v, r := network.NewView(network.Build(1, f), access.Deployment(), governance.French, on), networktest.NewVoiceReference(f, on)
		for _, edges := range [][]governance.EdgeKind{nil, {governance.TenureEdge, governance.MembershipEdge}} {
			points, err := v.SinglePoints(nil, nil, edges)
			if err != nil {
				t.Fatal(err)
			}
			want := r.Articulation(len(edges) == 2)
			slices.Sort(want)
			if diff := cmp.Diff(want, sortedIdentities(points.Articulation())); diff != "" {
				t.Fatalf("articulation by %v on %s (-reference +network):\n%s", edges, on, diff)
			}
			if diff := cmp.Diff(r.OneDelegate(), sortedIdentities(points.OneDelegate())); diff != "" {
				t.Fatalf("one delegate on %s (-reference +network):\n%s", on, diff)
			}
			sole := []string{}
			for _, s := range points.SoleVoices() {
				sole = append(sole, fmt.Sprint(s.Organization().ID(), s.Body().ID(), s.Carrier().ID()))
			}
			slices.Sort(sole)
			if diff := cmp.Diff(r.SoleVoices(), sole); diff != "" || points.SoleVoiceCount() != len(sole) {
				t.Fatalf("sole voices on %s (-reference +network):\n%s", on, diff)
			}
		}
	})
}
