package governance

import (
	"errors"
	"testing"

	"pgregory.net/rapid"
)

func TestIntervalDays(t *testing.T) {
	for _, c := range []struct {
		reason, since, until, lastSeen string
		yes, no, uncertain             []string
	}{
		{
			"half-open: in force on since, not on until", "2024-03-01", "2024-06-01", "",
			[]string{"2024-03-01", "2024-05-31"}, []string{"2024-02-29", "2024-06-01"}, nil,
		},
		{
			"a reduced since starts on its first day, a reduced until ends after its last", "2024-02", "2024", "",
			[]string{"2024-02-01", "2024-12-31"}, []string{"2024-01-31", "2025-01-01"}, nil,
		},
		{
			"one reduced date may be both ends", "2024", "2024", "",
			[]string{"2024-01-01", "2024-12-31"}, []string{"2023-12-31", "2025-01-01"}, nil,
		},
		{"an absent since is before every date", "", "2024-06-01", "", []string{"1608-07-03", "2024-05-31"}, []string{"2024-06-01"}, nil},
		{"an absent until is in force", "2024-03-01", "", "", []string{"2024-03-01", "9999-12-31"}, []string{"2024-02-29"}, nil},
		{
			"an unknown end is certain through lastSeen, uncertain after", "2024-03-01", "unknown", "2024-03-31",
			[]string{"2024-03-01", "2024-03-31"}, []string{"2024-02-29"}, []string{"2024-04-01", "9999-12-31"},
		},
		{
			"a reduced lastSeen holds through its last day", "2023", "unknown", "2024-03",
			[]string{"2023-01-01", "2024-03-31"}, []string{"2022-12-31"}, []string{"2024-04-01"},
		},
		{
			"an unknown end never seen is certain on no day", "2024-03-01", "unknown", "",
			nil, []string{"2024-02-29"}, []string{"2024-03-01", "2030-01-01"},
		},
		{
			"neither start nor end are known", "", "unknown", "2024-03-31",
			[]string{"1608-07-03", "2024-03-31"}, nil, []string{"2024-04-01"},
		},
		{"lastSeen says nothing of a fact in force", "2024-03-01", "", "2024-05-01", []string{"2024-05-02"}, nil, nil},
	} {
		i, err := ParseInterval(c.since, c.until, c.lastSeen)
		if err != nil {
			t.Errorf("%s: %v", c.reason, err)
			continue
		}
		for want, days := range map[InForce][]string{InForceYes: c.yes, InForceNo: c.no, InForceUncertain: c.uncertain} {
			for _, d := range days {
				if got := i.On(day(t, d)); got != want {
					t.Errorf("%s: %s is %s on %s, want %s", c.reason, i, got, d, want)
				}
			}
		}
	}
}

func TestParseIntervalRefuses(t *testing.T) {
	for _, c := range []struct {
		reason, since, until, lastSeen, field, detail string
	}{
		{"until before since", "2024-06-01", "2024-03-01", "", "until", "intervalOrder"},
		{"an interval without a day", "2024-06-01", "2024-06-01", "", "until", "intervalOrder"},
		{"a reduced until wholly before since", "2025-01-01", "2024", "", "until", "intervalOrder"},
		{"last seen before the start", "2024-06-01", "unknown", "2024-05-31", "lastSeen", "lastSeenOrder"},
		{"a reduced lastSeen wholly before the start", "2024-06-01", "unknown", "2024-05", "lastSeen", "lastSeenOrder"},
		{"since is no date", "2026-02-31", "", "", "since", "date"},
		{"an unknown start is written by leaving it empty", "unknown", "", "", "since", "date"},
		{"until is no date", "", "2026-02-31", "", "until", "dateOrUnknown"},
		{"lastSeen is no date", "", "unknown", "x", "lastSeen", "date"},
	} {
		_, err := ParseInterval(c.since, c.until, c.lastSeen)
		refused, ok := errors.AsType[*Error](err)
		if !ok || refused.Code != CodeBadUserInput || refused.Field != c.field || refused.Detail != c.detail {
			t.Errorf("%s: %v, want %s at %s", c.reason, err, c.detail, c.field)
		}
	}
	for _, c := range [][4]string{
		{"last seen on the first day", "2024-06-01", "unknown", "2024-06-01"},
		{"a reduced lastSeen that holds the start", "2024-06-15", "unknown", "2024"},
		{"a reduced until that holds since", "2024-06-15", "2024-06", ""},
	} {
		if _, err := ParseInterval(c[1], c[2], c[3]); err != nil {
			t.Errorf("%s is in order: %v", c[0], err)
		}
	}
}

func TestIntervalIsWrittenAsGiven(t *testing.T) {
	for _, c := range []struct{ since, until, written string }{
		{"2024", "2024-06", "2024 → 2024-06"},
		{"", "", "… → …"},
		{"2024-03-01", "unknown", "2024-03-01 → unknown"},
	} {
		i, err := ParseInterval(c.since, c.until, "")
		if err != nil || i.String() != c.written || i.UntilText() != c.until || i.Since.String() != c.since {
			t.Errorf("%q, %q is written %q, %v", c.since, c.until, i, err)
		}
		if always := c.since+c.until == ""; i.Always() != always {
			t.Errorf("%s: always %t", i, i.Always())
		}
	}
}

// drawPartial draws a date of any precision in a few years.
func drawPartial(t *rapid.T, label string) PartialDate {
	d := NewDate(2023, 1, 1) + Date(rapid.IntRange(0, 1200).Draw(t, label))
	text := d.String()
	p, err := ParsePartialDate(text[:rapid.SampledFrom([]int{4, 7, 10}).Draw(t, label+" precision")])
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestCertainDaysArePossibleDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := func(label string) string {
			if rapid.Bool().Draw(t, label+" known") {
				return drawPartial(t, label).String()
			}
			return ""
		}
		until := text("until")
		if rapid.Bool().Draw(t, "ended") {
			until = Unknown
		}
		i, err := ParseInterval(text("since"), until, text("last seen"))
		if err != nil {
			return
		}
		for d := NewDate(2022, 12, 1); d < NewDate(2027, 6, 1); d += 7 {
			certain, possible := i.Certain().Has(d), i.Possible().Has(d)
			if certain && !possible {
				t.Fatalf("%s is certain on %s and not possible", i, d)
			}
			if certain != possible && !i.Ended {
				t.Fatalf("%s: only an unknown end is uncertain (%s)", i, d)
			}
			if want := map[[2]bool]InForce{{true, true}: InForceYes, {false, true}: InForceUncertain, {false, false}: InForceNo}[[2]bool{certain, possible}]; i.On(d) != want {
				t.Fatalf("%s on %s: %s, want %s", i, d, i.On(d), want)
			}
		}
	})
}
