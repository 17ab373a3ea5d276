package statistic_test

import (
	"testing"

	"tablee/governance/statistic"
)

// answers are those of some groups over their limit, some within it, and some
// for which it is not known.
func answers(over, within, unknown int) []*bool {
	var out []*bool
	for range over {
		out = append(out, new(true))
	}
	for range within {
		out = append(out, new(false))
	}
	return append(out, make([]*bool, unknown)...)
}

func TestTallyLimits(t *testing.T) {
	got := statistic.TallyLimits(answers(1, 2, 3))
	if *got.Over != 1 || *got.Unknown != 3 || got.Suppressed {
		t.Errorf("%+v", got)
	}
}

func TestSuppressedLimits(t *testing.T) {
	for _, test := range []struct {
		over, within, unknown   int
		showsOver, showsUnknown bool
	}{
		{4, 20, 20, false, true},
		{5, 20, 20, true, true},
		{5, 4, 20, true, false}, // together they would disclose the four within
		{20, 2, 2, false, false},
		{0, 0, 0, false, false},
		{6, 0, 6, true, false},
	} {
		got := statistic.SuppressedLimits(answers(test.over, test.within, test.unknown))
		if (got.Over != nil) != test.showsOver || (got.Unknown != nil) != test.showsUnknown || !got.Suppressed {
			t.Errorf("%+v: %+v", test, got)
		}
	}
}
