package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/network"
)

// BenchmarkOverlaps ranks all pairs of bodies and reads the first page, by who
// sits and by who is heard, on a date and over a year: on a network of which
// nobody asked anything yet.
func BenchmarkOverlaps(b *testing.B) {
	n := network.Build(1, bigWorld())
	for name, period := range map[string]*governance.Period{"date": nil, "year": &year2025} {
		for _, basis := range []governance.OverlapBasis{governance.Seated, governance.Expanded} {
			b.Run(name+"/"+string(basis), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					q := network.OverlapQuestion{On: &today, Period: period, Basis: basis, MinimumSize: 1, EveryNth: 2}
					p, err := seen(n.With(1, governance.Facts{})).Overlaps(q, network.MaxFirst, nil)
					if err != nil {
						b.Fatal(err)
					}
					b.ReportMetric(float64(p.TotalCount()), "pairs")
				}
			})
		}
	}
}
