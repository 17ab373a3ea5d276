package network_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/network"
	"tablee/network/networktest"
)

func (k keyed) singlePoints(filter *governance.GroupFilter, edges ...governance.EdgeKind) network.SinglePoints {
	k.Helper()
	points, err := k.SinglePoints(filter, nil, edges)
	if err != nil {
		k.Fatal(err)
	}
	return points
}

func TestSinglePointsFourTables(t *testing.T) {
	var want struct {
		Articulation map[string][]string
		OneDelegate  []string
		SoleVoice    map[string]map[string][]string
	}
	networktest.Expected(t, "four-tables", &want)
	k := seenOn(t, example(t, "four-tables"), "four-tables", today)
	for name, edges := range map[string][]governance.EdgeKind{
		"TENURE": {governance.TenureEdge}, "TENURE+MEMBERSHIP": {governance.TenureEdge, governance.MembershipEdge},
	} {
		if diff := cmp.Diff(want.Articulation[name], keysOf(k.singlePoints(nil, edges...).Articulation())); diff != "" {
			t.Errorf("articulation by %s (-want +got):\n%s", name, diff)
		}
	}
	points := k.singlePoints(nil)
	if diff := cmp.Diff(want.OneDelegate, keysOf(points.OneDelegate())); diff != "" {
		t.Errorf("one delegate (-want +got):\n%s", diff)
	}
	sole := map[string]map[string][]string{}
	for _, s := range points.SoleVoices() {
		keys := keysOf([]network.Group{s.Body(), s.Carrier(), s.Organization()})
		if sole[keys[0]] == nil {
			sole[keys[0]] = map[string][]string{}
		}
		sole[keys[0]][keys[1]] = append(sole[keys[0]][keys[1]], keys[2])
	}
	if diff := cmp.Diff(carriedByOthers(want.SoleVoice), sole); diff != "" {
		t.Errorf("sole voices (-want +got):\n%s", diff)
	}
}

// carriedByOthers leaves out the organizations that carry themselves, by body
// and carrier.
func carriedByOthers(sole map[string]map[string][]string) map[string]map[string][]string {
	out := map[string]map[string][]string{}
	for body, carriers := range sole {
		for carrier, organizations := range carriers {
			if others := slices.DeleteFunc(slices.Clone(organizations), func(o string) bool { return o == carrier }); len(others) > 0 {
				if out[body] == nil {
					out[body] = map[string][]string{}
				}
				out[body][carrier] = others
			}
		}
	}
	return out
}
