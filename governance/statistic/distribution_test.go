package statistic_test

import (
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance/statistic"
)

func TestDistribution(t *testing.T) {
	got := statistic.NewSample([]float64{4, 1, math.NaN(), 3, 2, 0}).Distribution()
	want := statistic.Distribution{
		Counted: new(5), LeftOut: new(1), Total: new(10.0), Mean: new(2.0), Maximum: new(4.0), Gini: new(0.4),
		HalfCarriedBy: new(2),
		Quartiles:     []float64{1, 2, 3},
		Deciles:       []float64{0.4, 0.8, 1.2, 1.6, 2, 2.4, 2.8, 3.2, 3.6},
		Lorenz: []statistic.LorenzPoint{
			{0, 0}, {0.1, 0}, {0.2, 0}, {0.3, 0.05}, {0.4, 0.1}, {0.5, 0.2}, {0.6, 0.3}, {0.7, 0.45}, {0.8, 0.6}, {0.9, 0.8}, {1, 1},
		},
	}
	if diff := cmp.Diff(want, got, roughly); diff != "" {
		t.Error(diff)
	}
}

var roughly = cmp.Comparer(func(x, y float64) bool { return math.Abs(x-y) <= 1e-12 })

func TestDistributionOfNothing(t *testing.T) {
	for _, values := range [][]float64{nil, {math.NaN()}} {
		if diff := cmp.Diff(statistic.Distribution{Counted: new(0), LeftOut: new(len(values))}, statistic.NewSample(values).Distribution()); diff != "" {
			t.Error(diff)
		}
	}
	zeros := statistic.NewSample([]float64{0, 0}).Distribution()
	if zeros.Gini != nil || zeros.HalfCarriedBy != nil || zeros.Lorenz != nil || *zeros.Total != 0 || *zeros.Maximum != 0 {
		t.Errorf("of zeros: %+v", zeros)
	}
}

// TestDistributionLaws: cut points rise and stay among the values. The Lorenz
// curve is convex, below the diagonal, and has the area of the Gini where every
// group is one of its points.
func TestDistributionLaws(t *testing.T) {
	checkOften(t, func(t *rapid.T) {
		d := statistic.NewSample(values(t)).Distribution()
		for _, cuts := range [][]float64{d.Quartiles, d.Deciles} {
			if !slices.IsSorted(cuts) || len(cuts) > 0 && (cuts[0] < 0 || cuts[len(cuts)-1] > *d.Maximum) {
				t.Fatalf("cut points %v", cuts)
			}
		}
		if d.Quartiles != nil && math.Abs(d.Quartiles[1]-d.Deciles[4]) > 1e-9 {
			t.Fatalf("two medians: %v, %v", d.Quartiles[1], d.Deciles[4])
		}
		step := 0.0
		for i := 1; i < len(d.Lorenz); i++ {
			rise := d.Lorenz[i].Carried - d.Lorenz[i-1].Carried
			if rise < step-1e-9 || d.Lorenz[i].Carried > d.Lorenz[i].Groups+1e-9 {
				t.Fatalf("Lorenz %v", d.Lorenz)
			}
			step = rise
		}
		if d.Lorenz != nil && math.Abs(d.Lorenz[10].Carried-1) > 1e-9 {
			t.Fatalf("Lorenz ends at %v", d.Lorenz[10])
		}
	})
}

func TestLorenzAreaIsTheGini(t *testing.T) {
	checkOften(t, func(t *rapid.T) {
		x := rapid.SliceOfN(rapid.Float64Range(0.25, 100), 10, 10).Draw(t, "ten groups")
		d := statistic.NewSample(x).Distribution()
		area := 0.0
		for i := 1; i < len(d.Lorenz); i++ {
			area += (d.Lorenz[i].Carried + d.Lorenz[i-1].Carried) / 20
		}
		if math.Abs(1-2*area-*d.Gini) > 1e-9 {
			t.Fatalf("area gives %v, Gini is %v", 1-2*area, *d.Gini)
		}
	})
}
