package load_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/snapshot"
	"tablee/network/load"
	"tablee/seeds/synthetic"
)

// BenchmarkLoadOfEveryGroup works out the load of all groups over a year, with
// the hours that others carry for them: on a network of which nobody asked
// anything yet, and on one whose evaluator of that year is kept.
func BenchmarkLoadOfEveryGroup(b *testing.B) {
	n := snapshot.Build(1, synthetic.World(10_000, 1))
	for _, measure := range []hours.LoadMeasure{hours.Committed, hours.Attended} {
		b.Run(string(measure)+"/first", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				everyLoad(b, n.With(1, governance.Facts{}), measure)
			}
		})
		b.Run(string(measure)+"/again", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				everyLoad(b, n, measure)
			}
		})
	}
}

func everyLoad(b *testing.B, n *snapshot.Network, measure hours.LoadMeasure) {
	b.Helper()
	hours, a := 0.0, load.Whole(n, governance.YearPeriod(2025), measure)
	for g := range n.Records.Groups.Len() {
		t := a.Totals(g)
		if h := t.DirectHours(); h != nil {
			hours += *h
		}
	}
	if hours == 0 {
		b.Fatal("nobody gives an hour")
	}
}
