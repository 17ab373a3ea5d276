package load_test

import (
	"runtime"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/network/networktest"
	"tablee/network/singlepoint"
	"tablee/network/voice"
)

// BenchmarkLargeWorld builds the network of a country and works out the load
// of every group, and says how much memory the network holds.
func BenchmarkLargeWorld(b *testing.B) {
	facts := networktest.LargeWorld()
	facts.Sort()
	b.Run("build", func(b *testing.B) {
		for b.Loop() {
			b.ReportMetric(megabytesHeld(func() any { return snapshot.Build(1, facts) }), "MB-beside-facts")
		}
	})
	n := snapshot.Build(1, facts)
	facts = governance.Facts{}
	runtime.GC()
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	b.Run("load/first", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			everyLoad(b, n.With(1, governance.Facts{}), hours.Committed)
		}
		b.ReportMetric(float64(memory.HeapAlloc)/1e6, "MB-network")
	})
	b.Run("load/again", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			everyLoad(b, n, hours.Committed)
		}
	})
	b.Run("single points", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			everySinglePoint(b, n.With(1, governance.Facts{}))
		}
	})
}

// everySinglePoint finds all groups, and persons, on which the map hangs.
func everySinglePoint(b *testing.B, n *snapshot.Network) {
	b.Helper()
	day, anybody := voice.On(n, governance.NewDate(2025, 10, 1)), func(int32) bool { return true }
	cut := singlepoint.Articulation(day, []governance.EdgeKind{governance.TenureEdge, governance.MembershipEdge})
	b.ReportMetric(float64(len(cut)), "articulations")
	b.ReportMetric(float64(day.SoleVoices(anybody, 1000).Count), "sole-voices")
	b.ReportMetric(float64(len(singlepoint.OneDelegate(sight.New(n, access.Deployment()), day, anybody).Bodies)), "one-delegate")
}

// megabytesHeld is how much more memory is held with what is made than before.
func megabytesHeld(build func() any) float64 {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	made := build()
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(made)
	return (float64(after.HeapAlloc) - float64(before.HeapAlloc)) / 1e6
}
