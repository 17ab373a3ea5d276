package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/network"
)

// BenchmarkSharing shares representation among all organizations and
// coalitions, with all three figures: on a network of which nobody asked
// anything yet, and again.
func BenchmarkSharing(b *testing.B) {
	n := network.Build(1, bigWorld())
	for name, fresh := range map[string]func() *network.Network{
		"first": func() *network.Network { return n.With(1, governance.Facts{}) },
		"again": func() *network.Network { return n },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				s := sharingOf(b, seen(fresh()), nil, year2025)
				if s.GiniSeats() == nil || s.GiniHours() == nil || s.GiniRate() == nil {
					b.Fatal("a figure is missing")
				}
			}
		})
	}
}

// BenchmarkBodyCost works out what every body of the world asks.
func BenchmarkBodyCost(b *testing.B) {
	facts := bigWorld()
	v := seen(network.Build(1, facts))
	b.ReportAllocs()
	for b.Loop() {
		for i := range facts.Groups {
			if facts.Groups[i].Kind != governance.Roundtable {
				continue
			}
			g, err := v.Group(&facts.Groups[i].ID, nil)
			if err == nil {
				_, err = g.Cost(year2025)
			}
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}
