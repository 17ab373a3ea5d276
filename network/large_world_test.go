package network_test

import (
	"runtime"
	"testing"

	"tablee/governance"
	"tablee/network"
	"tablee/network/networktest"
)

// BenchmarkLargeWorld builds the network of a country and works out the load
// of every group, and says how much memory the network holds.
func BenchmarkLargeWorld(b *testing.B) {
	facts := networktest.LargeWorld()
	facts.Sort()
	b.Run("build", func(b *testing.B) {
		for b.Loop() {
			b.ReportMetric(megabytesHeld(func() any { return network.Build(1, facts) }), "MB-beside-facts")
		}
	})
	n := network.Build(1, facts)
	facts = governance.Facts{}
	runtime.GC()
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	b.Run("load/first", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			everyLoad(b, n.With(1, governance.Facts{}), governance.Committed)
		}
		b.ReportMetric(float64(memory.HeapAlloc)/1e6, "MB-network")
	})
	b.Run("load/again", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			everyLoad(b, n, governance.Committed)
		}
	})
	b.Run("single points", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			everySinglePoint(b, n.With(1, governance.Facts{}))
		}
	})
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
