package network_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
	"tablee/network/networktest"
)

// TestLoadIsThatOfTheReference compares each figure and each line of each
// group of many small worlds with the day-by-day reference, by both measures
// and as the public sees them.
func TestLoadIsThatOfTheReference(t *testing.T) {
	for round := range networktest.Rounds() {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				f, period := networktest.DrawWorld(t), networktest.DrawPeriod(t)
				n := network.Build(1, f)
				for _, measure := range []hours.LoadMeasure{hours.Committed, hours.Attended} {
					for _, actor := range []access.Actor{access.Deployment(), access.Anyone()} {
						r := networktest.NewLoadReference(f, period, measure, actor == access.Anyone())
						v := network.NewView(n, actor, governance.French, period.From)
						for i := range f.Groups {
							compareWithReference(t, v, r, f.Groups[i].ID)
						}
					}
				}
			})
		})
	}
}

func compareWithReference(t *rapid.T, v *network.View, r *networktest.LoadReference, id governance.ID) {
	t.Helper()
	g, err := v.Group(&id, nil)
	if err != nil {
		t.Fatal(err)
	}
	load, err := g.RepresentationLoad(r.Period, r.Measure)
	if err != nil {
		t.Fatal(err)
	}
	if load.PublicEstimate != r.Public || load.Measure != r.Measure || load.Period != r.Period {
		t.Fatalf("a load of %v by %s, public %t", load.Period, load.Measure, load.PublicEstimate)
	}
	if diff := cmp.Diff(r.Text(id), textOf(load)); diff != "" {
		t.Fatalf("group %d, %s, %s to %s, public %t (-reference +network):\n%s", id, r.Measure, r.Period.From, r.Period.Until, r.Public, diff)
	}
}
