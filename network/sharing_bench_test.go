package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/access"
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

// BenchmarkSharingForThePublic is what it takes to weigh questions beside all
// others, once the loads are known: about all groups, about those of a topic,
// about a handful.
func BenchmarkSharingForThePublic(b *testing.B) {
	facts := bigWorld()
	v := shownTo(network.Build(1, facts), access.Anyone())
	region := facts.Territories[0].ID
	for name, filter := range map[string]governance.GroupFilter{
		"all": {}, "level": {Levels: []governance.Level{governance.Local}}, "topic": {Topics: []governance.ID{facts.Topics[0].ID}},
		"facets": {
			Kinds: []governance.GroupKind{governance.Organization}, Natures: []governance.Nature{governance.Community}, Levels: []governance.Level{governance.Local},
			Topics: []governance.ID{facts.Topics[0].ID}, Territories: []governance.ID{region},
		},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if s := sharingOf(b, v, &filter, year2025); !s.Suppressed() {
					b.Fatal("the public sees everything")
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
