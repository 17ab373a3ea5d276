package hours

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"tablee/governance"
)

// day reads a complete date of a test.
func day(t testing.TB, s string) governance.Date {
	t.Helper()
	d, err := governance.ParseDate(s)
	if err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	return d
}

// interval reads an interval of a test: since and until, then lastSeen.
func interval(t testing.TB, since, until string, lastSeen ...string) governance.Interval {
	t.Helper()
	seen := ""
	if len(lastSeen) > 0 {
		seen = lastSeen[0]
	}
	i, err := governance.ParseInterval(since, until, seen)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func period(t testing.TB, from, until string) governance.Period {
	t.Helper()
	p, err := governance.NewPeriod(day(t, from), day(t, until))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// near compares two figures to 1e-9; nil is only equal to nil.
func near(got, want *float64) bool {
	if got == nil || want == nil {
		return got == want
	}
	return math.Abs(*got-*want) <= 1e-9
}

func show(x *float64) any {
	if x == nil {
		return "unknown"
	}
	return *x
}

// drawPartial draws a date of any precision in a few years.
func drawPartial(t *rapid.T, label string) governance.PartialDate {
	d := governance.NewDate(2023, 1, 1) + governance.Date(rapid.IntRange(0, 1200).Draw(t, label))
	text := d.String()
	p, err := governance.ParsePartialDate(text[:rapid.SampledFrom([]int{4, 7, 10}).Draw(t, label+" precision")])
	if err != nil {
		t.Fatal(err)
	}
	return p
}
