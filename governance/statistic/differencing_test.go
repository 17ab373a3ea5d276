package statistic_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tablee/governance/statistic"
)

func TestDifferencingReveals(t *testing.T) {
	many := []float64{20, 40, 60, 80, 100, 120, 140, 160}
	for _, test := range []struct {
		name              string
		here, there, both []float64
		want              bool
	}{
		{"the same groups", nil, nil, many, false},
		{"no group in common", []float64{10}, []float64{10}, nil, false},
		{"one more", nil, []float64{70}, many, true},
		{"four more", nil, []float64{10, 20, 30, 40}, many, true},
		{"five more", nil, []float64{10, 20, 30, 40, 50}, many, false},
		{"five more, one of them more than half", nil, []float64{10, 10, 10, 10, 50}, many, true},
		{"one less", []float64{70}, nil, many, true},
		{"five less", []float64{10, 20, 30, 40, 50}, nil, many, false},
		{"one against one of many sizes", []float64{100}, []float64{90}, many, false},
		{"a large one against one of a kind", []float64{400}, []float64{60}, []float64{58, 59, 60, 60, 61, 62, 60}, true},
		{"the same, the other way round", []float64{60}, []float64{400}, []float64{58, 59, 60, 60, 61, 62, 60}, true},
		{"four of one size against four of a kind", []float64{60, 60, 60, 60}, []float64{60, 61, 61, 62}, []float64{58, 59, 60}, true},
		{"five against one of a kind", []float64{60, 70, 80, 90, 100}, []float64{60}, []float64{58, 59, 60, 60, 61, 62, 60}, false},
		{"nothing against something", []float64{0}, []float64{60}, many, false},
		{"rounding hides a small one among many", []float64{60}, []float64{60}, slices.Repeat([]float64{60}, 30), false},
		{"what is nearly half cannot be more", []float64{560}, []float64{40}, []float64{20, 40, 60, 80, 100, 120, 140, 10}, true},
	} {
		slices.Sort(test.both)
		if got := (statistic.Differencing{Here: test.here, There: test.there, Both: test.both}).Reveals(); got != test.want {
			t.Errorf("%s: %t", test.name, got)
		}
	}
}

// TestDifferencingRevealsEitherWay: the order of the subtraction makes no
// difference.
func TestDifferencingRevealsEitherWay(t *testing.T) {
	checkOften(t, func(t *rapid.T) {
		draw := func(what string, least int) []float64 {
			x := rapid.SliceOfN(rapid.Float64Range(0, 100), least, 8).Draw(t, what)
			slices.Sort(x)
			return x
		}
		here, there, both := draw("here", 0), draw("there", 0), draw("both", 1)
		one := statistic.Differencing{Here: here, There: there, Both: both}.Reveals()
		if other := (statistic.Differencing{Here: there, There: here, Both: both}).Reveals(); one != other {
			t.Fatalf("%t, the other way round %t", one, other)
		}
	})
}

func TestFrequenciesReveal(t *testing.T) {
	for _, test := range []struct {
		name        string
		here, there statistic.Frequency
		want        bool
	}{
		{"the same groups", statistic.Frequency{}, statistic.Frequency{}, false},
		{"one more", statistic.Frequency{}, statistic.Frequency{With: 1, Of: 1}, true},
		{"ten more, five of which have it", statistic.Frequency{}, statistic.Frequency{With: 5, Of: 10}, false},
		{"ten more that have it", statistic.Frequency{}, statistic.Frequency{With: 10, Of: 10}, true},
		{"ten less that do not", statistic.Frequency{Of: 10}, statistic.Frequency{}, true},
		{"one that has it against one that does not", statistic.Frequency{With: 1, Of: 1}, statistic.Frequency{Of: 1}, true},
		{"one that does not against three that do", statistic.Frequency{Of: 1}, statistic.Frequency{With: 3, Of: 3}, true},
		{"five that have it against five that do not", statistic.Frequency{With: 5, Of: 5}, statistic.Frequency{Of: 5}, false},
		{"one that has it against one that has it", statistic.Frequency{With: 1, Of: 1}, statistic.Frequency{With: 1, Of: 1}, false},
	} {
		if got := statistic.FrequenciesReveal(test.here, test.there); got != test.want {
			t.Errorf("%s: %t", test.name, got)
		}
	}
}
