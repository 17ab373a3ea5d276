package statistic_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance/statistic"
)

// spread are n groups of 100 to 400 hours: none stands out, and they are far
// from equal.
func spread(n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = 100 + 300*float64(i)/float64(n-1)
	}
	return out
}

func TestSuppressionBounds(t *testing.T) {
	for _, test := range []struct {
		name                     string
		values                   []float64
		gini, quartiles, deciles bool
	}{
		{"four groups", spread(4), false, false, false},
		{"five", spread(5), true, false, false},
		{"nineteen", spread(19), true, false, false},
		{"twenty", spread(20), true, true, false},
		{"forty-nine", spread(49), true, true, false},
		{"fifty", spread(50), true, true, true},
		{"four known of fifty", append(spread(4), unknowns(46)...), false, false, false},
		{"one is more than half", append(spread(60), 1e6), false, false, false},
		{"one is half", []float64{4, 1, 1, 1, 1}, true, false, false},
		{"one is more than half of its quarter", append(spread(20), 2500), true, false, false},
		{"one is more than half of its tenth", append(spread(51), 2500), true, true, false},
	} {
		d := statistic.NewSample(test.values).Suppressed()
		if (d.Gini != nil) != test.gini || (d.Mean != nil) != test.gini || (d.Quartiles != nil) != test.quartiles ||
			(d.Deciles != nil) != test.deciles || (d.Lorenz != nil) != test.deciles {
			t.Errorf("%s: %+v", test.name, d)
		}
		if !d.Suppressed || d.Maximum != nil || d.Total != nil {
			t.Errorf("%s: largest %v, total %v, suppressed %t", test.name, d.Maximum, d.Total, d.Suppressed)
		}
	}
}

// TestSuppressedOfAlike: figures are withheld when they would show that all
// groups are alike, and with the mean the value of each; and when they would
// show that all have nothing.
func TestSuppressedOfAlike(t *testing.T) {
	for _, test := range []struct {
		name       string
		values     []float64
		mean, gini bool
	}{
		{"five of one size", []float64{50, 50, 50, 50, 50}, true, false},
		{"five from 1 to less than 3", []float64{1, 1.5, 2, 2.5, 2.9}, true, false},
		{"five from 1 to 3", []float64{1, 1.5, 2, 2.5, 3}, true, true},
		{"five that share alike, one that has nothing", []float64{0, 50, 50, 50, 50, 50}, true, true},
		{"all have nothing", []float64{0, 0, 0, 0, 0, 0}, false, false},
	} {
		d := statistic.NewSample(test.values).Suppressed()
		if (d.Mean != nil) != test.mean || (d.Gini != nil) != test.gini || (d.Withheld == nil) != test.mean {
			t.Errorf("%s: %+v", test.name, d)
		}
		if !test.gini && (d.HalfCarriedBy != nil || d.Quartiles != nil) {
			t.Errorf("%s: %+v", test.name, d)
		}
	}
}

func unknowns(n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = math.NaN()
	}
	return out
}

func TestSuppressedCounts(t *testing.T) {
	for _, test := range []struct {
		k, of int
		want  *int
	}{
		{0, 100, nil}, {4, 100, nil}, {5, 100, new(5)}, {95, 100, new(95)}, {96, 100, nil}, {100, 100, nil},
		{5, 9, nil}, {5, 10, new(5)}, {0, 0, nil}, {333, 1000, new(330)}, {996, 1001, new(1001)},
	} {
		if got := statistic.ShownCount(test.k, test.of); !cmp.Equal(got, test.want) {
			t.Errorf("%d of %d: %v, want %v", test.k, test.of, got, test.want)
		}
	}
}

// TestSuppressedFiguresAreRounded: a published figure is the exact one to a
// hundredth, never finer, and a small change of one group changes nothing that
// another could not change.
func TestSuppressedFiguresAreRounded(t *testing.T) {
	checkOften(t, func(t *rapid.T) {
		x := values(t)
		sample := statistic.NewSample(x)
		exact, shown := sample.Distribution(), sample.Suppressed()
		if shown.Gini != nil && (math.Abs(*shown.Gini-*exact.Gini) > 0.005+1e-9 || !isWhole(*shown.Gini*100)) {
			t.Fatalf("Gini %v of %v", *shown.Gini, *exact.Gini)
		}
		if shown.Mean != nil && math.Abs(*shown.Mean-*exact.Mean) > 0.05**exact.Mean {
			t.Fatalf("mean %v of %v", *shown.Mean, *exact.Mean)
		}
		for i, q := range shown.Quartiles {
			if math.Abs(q-exact.Quartiles[i]) > 0.05*exact.Quartiles[i] {
				t.Fatalf("quartile %v of %v", q, exact.Quartiles[i])
			}
		}
		for _, p := range shown.Lorenz {
			if !isWhole(p.Carried * 100) {
				t.Fatalf("Lorenz %v", p)
			}
		}
	})
}

func isWhole(x float64) bool { return math.Abs(x-math.Round(x)) < 1e-6 }

func TestRoundingKeepsTwoDigits(t *testing.T) {
	for value, want := range map[float64]float64{0.012345: 0.012, 1.26: 1.3, 99.4: 99, 123: 120, 98765: 99000} {
		five := []float64{value, value, value, value, value}
		if d := statistic.NewSample(five).Suppressed(); *d.Mean != want {
			t.Errorf("%v: %v, want %v", value, *d.Mean, want)
		}
	}
}
