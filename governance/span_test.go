package governance

import (
	"errors"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// daySet is the slow and obvious set of days that Days must behave like.
type daySet map[Date]bool

func setOf(days Days) daySet {
	set := daySet{}
	for _, s := range days {
		for d := s.From; d < s.Until; d++ {
			set[d] = true
		}
	}
	return set
}

func drawSpan(t *rapid.T, label string) Span {
	from := Date(rapid.IntRange(0, 20).Draw(t, label+" from"))
	return Span{from, from + Date(rapid.IntRange(-1, 5).Draw(t, label+" days"))}
}

// checkShape fails unless the spans are in order, none empty, none touching
// the next: the form in which equal sets are equal.
func checkShape(t *rapid.T, what string, days Days) {
	for i, s := range days {
		if s.Empty() || (i > 0 && days[i-1].Until >= s.From) {
			t.Fatalf("%s: %v is out of shape", what, days)
		}
	}
}

func TestDaysAreASetOfDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		days, want := Days(nil), daySet{}
		for range rapid.IntRange(1, 20).Draw(t, "operations") {
			s := drawSpan(t, "span")
			before := append(Days(nil), days...)
			old := days
			switch rapid.SampledFrom([]string{"plus", "plus", "minus", "intersect"}).Draw(t, "operation") {
			case "plus":
				days = days.Plus(s)
				for d := range setOf(DaysOf(s)) {
					want[d] = true
				}
			case "minus":
				days = days.Minus(s)
				for d := s.From; d < s.Until; d++ {
					delete(want, d)
				}
			case "intersect":
				days = days.Intersect(s)
				for d := range want {
					if !s.Has(d) {
						delete(want, d)
					}
				}
			}
			checkShape(t, "result", days)
			if diff := cmp.Diff(want, setOf(days)); diff != "" {
				t.Fatalf("days (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(before, append(Days(nil), old...)); diff != "" {
				t.Fatalf("the set operated on changed:\n%s", diff)
			}
		}
		if days.Count() != len(want) {
			t.Fatalf("%d days counted, want %d", days.Count(), len(want))
		}
		for d := Date(-5); d < 60; d++ {
			if days.Has(d) != want[d] {
				t.Fatalf("has %s: %t", d, days.Has(d))
			}
		}
	})
}

func TestSpanIntersectIsWhatBothHave(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawSpan(t, "a"), drawSpan(t, "b")
		both := a.Intersect(b)
		n := 0
		for d := Date(-5); d < 60; d++ {
			if both.Has(d) != (a.Has(d) && b.Has(d)) {
				t.Fatalf("%v and %v have %s in common: %t", a, b, d, both.Has(d))
			}
			if both.Has(d) {
				n++
			}
		}
		if both.Days() != n || both.Empty() != (n == 0) {
			t.Fatalf("%v has %d days, counted %d", both, both.Days(), n)
		}
	})
}

func TestYears(t *testing.T) {
	for _, c := range []struct {
		reason, from, until string
		want                float64
	}{
		{"a full year is exactly 1", "2025-01-01", "2026-01-01", 1},
		{"a full leap year is exactly 1", "2024-01-01", "2025-01-01", 1},
		{"full years count each 1, leap or not", "2023-01-01", "2027-01-01", 4},
		{"a day of a common year is 1/365", "2025-02-28", "2025-03-01", 1.0 / 365},
		{"a day of a leap year is 1/366", "2024-02-29", "2024-03-01", 1.0 / 366},
		{"half of 2025, as the worked examples", "2025-07-01", "2026-01-01", 184.0 / 365},
		{"each day weighs as in its own year", "2023-12-31", "2024-01-02", 1.0/365 + 1.0/366},
		{"a year from mid-year to mid-year is not exactly 1", "2023-07-01", "2024-07-01", 184.0/365 + 182.0/366},
		{"no day", "2025-03-01", "2025-03-01", 0},
		{"upside down", "2025-03-01", "2025-02-01", 0},
	} {
		got := Span{day(t, c.from), day(t, c.until)}.Years()
		if exact := c.want == math.Trunc(c.want); (exact && got != c.want) || math.Abs(got-c.want) > 1e-15 {
			t.Errorf("%s: %v, want %v", c.reason, got, c.want)
		}
	}
}

func TestYearsAreAdditive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := NewDate(2022, 1, 1) + Date(rapid.IntRange(0, 1500).Draw(t, "from"))
		middle := from + Date(rapid.IntRange(0, 900).Draw(t, "to the middle"))
		until := middle + Date(rapid.IntRange(0, 900).Draw(t, "to the end"))
		slow := 0.0
		for d := from; d < until; d++ {
			slow += 1 / float64(NewDate(d.Year()+1, 1, 1)-NewDate(d.Year(), 1, 1))
		}
		whole := Span{from, until}.Years()
		if math.Abs(whole-slow) > 1e-9 {
			t.Fatalf("day by day %v, as a span %v", slow, whole)
		}
		if parts := (Span{from, middle}.Years() + Span{middle, until}.Years()); math.Abs(whole-parts) > 1e-12 {
			t.Fatalf("the parts make %v, the whole %v", parts, whole)
		}
	})
}

func TestNewPeriod(t *testing.T) {
	from, until := day(t, "2025-01-01"), day(t, "2026-01-01")
	if p, err := NewPeriod(from, until); err != nil || p != YearPeriod(2025) {
		t.Errorf("2025 is %v, %v", p, err)
	}
	for reason, p := range map[string]Span{"without a day": {from, from}, "upside down": {until, from}} {
		_, err := NewPeriod(p.From, p.Until)
		if refused, ok := errors.AsType[*Error](err); !ok || refused.Code != CodeBadUserInput || refused.Detail != "periodOrder" || refused.Field != "period" {
			t.Errorf("a period %s: %v", reason, err)
		}
	}
}
