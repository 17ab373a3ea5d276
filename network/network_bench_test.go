package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
	"tablee/seeds/synthetic"
)

// bigWorld is what benchmarks measure: 10,000 organizations and all that
// hangs on them.
func bigWorld() governance.Facts { return synthetic.World(10_000, 1) }

func BenchmarkBuild(b *testing.B) {
	facts := bigWorld()
	b.ReportAllocs()
	for b.Loop() {
		network.Build(1, facts)
	}
}

// BenchmarkWith puts one changed record over a network.
func BenchmarkWith(b *testing.B) {
	facts := bigWorld()
	n := network.Build(1, facts)
	tenure, group, meeting := facts.Tenures[100], facts.Groups[100], facts.Meetings[100]
	tenure.Delegates, group.Name.Fr, meeting.Status = 5, "Renommé", governance.Cancelled
	for name, changed := range map[string]governance.Facts{
		"tenure": {Tenures: []governance.Tenure{tenure}}, "group": {Groups: []governance.Group{group}}, "meeting": {Meetings: []governance.Meeting{meeting}},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				n.With(2, changed)
			}
		})
	}
}

func seen(n *network.Network) *network.View {
	return network.NewView(n, access.Deployment(), governance.French, governance.NewDate(2026, 1, 1))
}

// BenchmarkLoadOfEveryGroup works out the load of all groups over a year, with
// the hours that others carry for them: on a network of which nobody asked
// anything yet, and on one whose account of that year is kept.
func BenchmarkLoadOfEveryGroup(b *testing.B) {
	n := network.Build(1, bigWorld())
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

func everyLoad(b *testing.B, n *network.Network, measure hours.LoadMeasure) {
	b.Helper()
	whole := 0.0
	network.EveryLoad(n, year2025, measure, func(t hours.LoadTotals) {
		if h := t.DirectHours(); h != nil {
			whole += *h
		}
	})
	if whole == 0 {
		b.Fatal("nobody gives an hour")
	}
}

// BenchmarkSearch types a name ahead.
func BenchmarkSearch(b *testing.B) {
	v := seen(network.Build(1, bigWorld()))
	for _, text := range []string{"m", "ma", "mais", "maison pop", "zzz"} {
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := v.Search(text, 10); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkPage reads the first and the last page of all groups.
func BenchmarkPage(b *testing.B) {
	v := seen(network.Build(1, bigWorld()))
	var last *string
	for {
		p, err := v.Groups(nil, network.ByName, nil, 100, last)
		if err != nil {
			b.Fatal(err)
		}
		if !p.PageInfo().HasNextPage {
			break
		}
		last = p.PageInfo().EndCursor
	}
	for name, after := range map[string]*string{"first": nil, "last": last} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := v.Groups(nil, network.ByName, nil, 100, after); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
