package synthetic_test

import (
	"fmt"
	"testing"

	"tablee/seeds/synthetic"
)

func BenchmarkWorld(b *testing.B) {
	for _, n := range []int{1000, 10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				synthetic.World(n, 1)
			}
		})
	}
}
