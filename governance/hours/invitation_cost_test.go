package hours

import (
	"math/big"
	"testing"

	"tablee/governance"
)

func TestInvitationCost(t *testing.T) {
	for _, c := range []struct {
		reason                          string
		lambda, committed, limit, asked float64
		want                            Millionths
		exceeded                        bool
	}{
		{"M of the worked example", 1, 100 - 25.237, 120, 3, 1_648_025, false},
		{"within the limit", 1, 10, 100, 0, 1_100_000, false},
		{"at the limit", 1, 97, 100, 3, 2_000_000, false},
		{"beyond the limit", 1, 98, 100, 3, 2_000_000, true},
		{"a limit of 0", 1, 0, 0, 0, 2_000_000, false},
		{"a limit of 0, something asked", 1, 0, 0, 1, 2_000_000, true},
		{"pressure does not count", 0, 98, 100, 3, 1_000_000, true},
		{"half up", 1, 0.5, 1_000_000, 0, 1_000_001, false},
		{"below half", 1, 0.4999, 1_000_000, 0, 1_000_000, false},
		{"the last digit of a sum", 1, 0.1 + 0.2, 0.3, 0, 2_000_000, false},
	} {
		p := PlanningHours{c.committed, c.limit}
		if got := InvitationCost(MillionthsOf(c.lambda), p.Pressure(c.asked)); got != c.want {
			t.Errorf("%s: %d, want %d", c.reason, got, c.want)
		}
		if got := p.Exceeded(c.asked); got != c.exceeded || (p.Excess(c.asked) > 0) != c.exceeded {
			t.Errorf("%s: exceeded %t by %v", c.reason, got, p.Excess(c.asked))
		}
	}
	if got := InvitationCost(MillionthsOf(0.5), big.NewRat(1, 2)); got != 1_250_000 {
		t.Errorf("assumed: %d", got)
	}
}

func TestCoverage(t *testing.T) {
	for text, want := range map[string]governance.CoverageShare{"1": 10000, "1.0000": 10000, "0.5": 5000, "0.6667": 6667, "0.0001": 1} {
		if got, err := governance.ParseCoverage(text); err != nil || got != want {
			t.Errorf("%q: %d, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "0", "0.0", "1.0001", "2", "-1", "-0.5", "+1", "0.50000", ".5", "1.", "0,5", "50 %", "1e0", "0x1", "10", "0.+5", " 1", "1/2"} {
		if got, err := governance.ParseCoverage(text); governance.CodeOf(err) != governance.CodeBadUserInput {
			t.Errorf("%q is taken for %d", text, got)
		}
	}
	for _, c := range []struct {
		share governance.CoverageShare
		n     int
		want  int
	}{{5000, 6, 3}, {5000, 5, 3}, {10000, 7, 7}, {6667, 3, 3}, {6666, 3, 2}, {1, 6, 1}, {3333, 3, 1}} {
		if got := c.share.Of(c.n); got != c.want {
			t.Errorf("%d of %d: %d, want %d", c.share, c.n, got, c.want)
		}
	}
}
