package statistic_test

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tablee/governance/statistic"
)

// values draws what groups have: hours in quarters, many of them zero or
// equal, some not known.
func values(t *rapid.T) []float64 {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) float64 {
		switch rapid.IntRange(0, 9).Draw(t, "kind") {
		case 0:
			return math.NaN()
		case 1, 2:
			return 0
		case 3:
			return rapid.Float64Range(0, 1e6).Draw(t, "any")
		}
		return float64(rapid.IntRange(1, 40).Draw(t, "quarters")) / 4
	}), 0, 60).Draw(t, "values")
}

// rounds repeats a property that draws, rapid's own hundred times each.
const rounds = 10

func checkOften(t *testing.T, property func(*rapid.T)) {
	t.Helper()
	for range rounds {
		rapid.Check(t, property)
	}
}

// giniOf is the coefficient as a distribution gives it.
func giniOf(values []float64) *float64 { return statistic.NewSample(values).Distribution().Gini }

// giniByPairs is the mean difference of all pairs ÷ twice the mean.
func giniByPairs(values []float64) (gini float64, ok bool) {
	known := slices.DeleteFunc(slices.Clone(values), math.IsNaN)
	differences, total := 0.0, 0.0
	for _, x := range known {
		total += x
		for _, y := range known {
			differences += math.Abs(x - y)
		}
	}
	return differences / (2 * float64(len(known)) * total), total > 0
}

func TestGiniIsThatOfAllPairs(t *testing.T) {
	checkOften(t, func(t *rapid.T) {
		x := values(t)
		want, ok := giniByPairs(x)
		got := giniOf(x)
		if (got != nil) != ok || ok && math.Abs(*got-want) > 1e-9 {
			t.Fatalf("%v, want %v (%t)", got, want, ok)
		}
	})
}

func TestGiniLaws(t *testing.T) {
	checkOften(t, func(t *rapid.T) {
		x := values(t)
		got := giniOf(x)
		shuffled, scaled := rapid.Permutation(x).Draw(t, "shuffled"), make([]float64, len(x))
		factor := rapid.Float64Range(1e-6, 1e6).Draw(t, "factor")
		for i := range x {
			scaled[i] = x[i] * factor
		}
		if got == nil {
			if giniOf(shuffled) != nil || giniOf(scaled) != nil {
				t.Fatal("known in another order, or by another scale")
			}
			return
		}
		if *got < 0 || *got >= 1 {
			t.Fatalf("%v is not in [0, 1)", *got)
		}
		if *giniOf(shuffled) != *got {
			t.Fatal("the order of the groups matters")
		}
		if math.Abs(*giniOf(scaled)-*got) > 1e-9 {
			t.Fatal("the scale matters")
		}
	})
}

func TestGini(t *testing.T) {
	unknown := math.NaN()
	for _, test := range []struct {
		name   string
		values []float64
		want   float64 // NaN: nil
	}{
		{"nobody", nil, unknown},
		{"nobody known", []float64{unknown, unknown}, unknown},
		{"nothing to share", []float64{0, 0, 0}, unknown},
		{"one group", []float64{3}, 0},
		{"all the same", []float64{0.1, 0.1, 0.1}, 0},
		{"one has everything", []float64{0, 0, 0, 8}, 0.75},
		{"the unknown are left out", []float64{unknown, 0, 8}, 0.5},
		{"one to four", []float64{4, 1, 3, 2}, 0.25},
	} {
		got := giniOf(test.values)
		if math.IsNaN(test.want) != (got == nil) || got != nil && *got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

// TestFewestForHalf: no smaller set of values carries half, by the obvious
// way: all sets of that size.
func TestFewestForHalf(t *testing.T) {
	checkOften(t, func(t *rapid.T) {
		x := rapid.SliceOfN(rapid.IntRange(0, 9), 0, 10).Draw(t, "values")
		total, asFloats := 0, make([]float64, len(x))
		for i := range x {
			total += x[i]
			asFloats[i] = float64(x[i])
		}
		got := statistic.FewestForHalf(asFloats)
		if total == 0 {
			if got != nil {
				t.Fatalf("%d carry half of nothing", *got)
			}
			return
		}
		want := len(x)
		for set := range 1 << len(x) {
			carried, size := 0, 0
			for i := range x {
				if set>>i&1 == 1 {
					carried, size = carried+x[i], size+1
				}
			}
			if 2*carried >= total {
				want = min(want, size)
			}
		}
		if got == nil || *got != want {
			t.Fatalf("%v, want %d", got, want)
		}
	})
}
