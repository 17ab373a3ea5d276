package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/network"
)

// BenchmarkSinglePoints finds articulation, sole voices and bodies of one
// delegate, by both kinds of ties: on a network of which nobody asked anything
// yet.
func BenchmarkSinglePoints(b *testing.B) {
	n := network.Build(1, bigWorld())
	b.ReportAllocs()
	for b.Loop() {
		everySinglePoint(b, n.With(1, governance.Facts{}))
	}
}

func everySinglePoint(b *testing.B, n *network.Network) {
	b.Helper()
	points, err := seen(n).SinglePoints(nil, &today, []governance.EdgeKind{governance.TenureEdge, governance.MembershipEdge})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(len(points.Articulation())), "articulations")
	b.ReportMetric(float64(points.SoleVoiceCount()), "sole-voices")
	b.ReportMetric(float64(len(points.OneDelegate())), "one-delegate")
}

// BenchmarkVoice asks how each organization is heard at one body, paths
// included.
func BenchmarkVoice(b *testing.B) {
	facts := bigWorld()
	v := seen(network.Build(1, facts))
	body := facts.Seats[0].Body
	b.ReportAllocs()
	for b.Loop() {
		for i := range facts.Groups {
			g, err := v.Group(&facts.Groups[i].ID, nil)
			if err != nil {
				b.Fatal(err)
			}
			voice, err := g.Voice(body, &today)
			if err != nil {
				b.Fatal(err)
			}
			voice.Paths()
		}
	}
}
