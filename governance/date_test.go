package governance

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// day reads a complete date of a test.
func day(t testing.TB, s string) Date {
	t.Helper()
	d, err := ParseDate(s)
	if err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	return d
}

func TestParsePartialDate(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		precision    Precision
		first, after string
	}{
		{"a year is all of its days", "2024", PrecisionYear, "2024-01-01", "2025-01-01"},
		{"a month is all of its days", "2024-03", PrecisionMonth, "2024-03-01", "2024-04-01"},
		{"December runs into the next year", "2024-12", PrecisionMonth, "2024-12-01", "2025-01-01"},
		{"February has 29 days in a leap year", "2024-02", PrecisionMonth, "2024-02-01", "2024-03-01"},
		{"a day is itself", "2024-03-31", PrecisionDay, "2024-03-31", "2024-04-01"},
		{"29 February exists in a leap year", "2024-02-29", PrecisionDay, "2024-02-29", "2024-03-01"},
		{"2000 was a leap year", "2000-02-29", PrecisionDay, "2000-02-29", "2000-03-01"},
		{"dates before 1970 are dates", "1608-07-03", PrecisionDay, "1608-07-03", "1608-07-04"},
	} {
		p, err := ParsePartialDate(c.text)
		if err != nil {
			t.Errorf("%s: %q refused: %v", c.reason, c.text, err)
			continue
		}
		if p.Precision() != c.precision || p.First() != day(t, c.first) || p.After() != day(t, c.after) || p.String() != c.text || p.IsZero() {
			t.Errorf("%s: %q is %s, %s to %s, written %q", c.reason, c.text, p.Precision(), p.First(), p.After(), p)
		}
	}
	if p, err := ParsePartialDate(""); err != nil || !p.IsZero() || p.String() != "" {
		t.Errorf("empty text is no date: %v, %v", p, err)
	}
}

func TestParsePartialDateRefuses(t *testing.T) {
	for text, reason := range map[string]string{
		"2026-02-31":           "31 February is refused, never carried over to March",
		"2023-02-29":           "29 February exists in leap years only",
		"1900-02-29":           "1900 was no leap year",
		"2024-04-31":           "April has 30 days",
		"2024-13":              "there is no thirteenth month",
		"2024-00":              "there is no month 0",
		"2024-01-00":           "there is no day 0",
		"0000":                 "there is no year 0",
		"0000-01-01":           "there is no year 0",
		"24":                   "a year has four digits",
		"20240301":             "the parts are separated",
		"2024-3":               "a month has two digits",
		"2024-3-01":            "a month has two digits",
		"2024/03/01":           "the separator is a hyphen",
		"01-03-2024":           "the year comes first",
		"2024-03-01T00:00":     "no time of day",
		" 2024":                "no space around",
		"2024 ":                "no space around",
		"-2024":                "no sign",
		"+202":                 "no sign",
		"2e03":                 "no exponent",
		"２０２４":                 "ASCII digits only",
		"unknown":              "unknown is no date: it is an end",
		"2024-03-01\n":         "one line",
		"12024-01-01":          "four digits, not five",
		"demain":               "words are no date",
		strings.Repeat("9", 9): "a number is no date",
	} {
		if p, err := ParsePartialDate(text); CodeOf(err) != CodeBadUserInput || !p.IsZero() {
			t.Errorf("%s: %q gave %q, %v", reason, text, p, err)
		}
	}
}

func TestParseDateWantsTheDay(t *testing.T) {
	for _, text := range []string{"", "2024", "2024-03", "2026-02-31"} {
		if d, err := ParseDate(text); CodeOf(err) != CodeBadUserInput || d != 0 {
			t.Errorf("%q is no complete date: %v, %v", text, d, err)
		}
	}
}

func TestDatesRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Date(rapid.Int32Range(-700_000, 2_900_000).Draw(t, "day"))
		read, err := ParseDate(d.String())
		if err != nil || read != d {
			t.Fatalf("%s is read as %s, %v", d, read, err)
		}
		if p := PartialDateOf(d); p.First() != d || p.After() != d+1 || p.String() != d.String() {
			t.Fatalf("%s as a partial date: %s to %s, %q", d, p.First(), p.After(), p)
		}
		if d.Year() != d.Time().Year() || DateOf(d.Time()) != d {
			t.Fatalf("%s: year %d, time %s", d, d.Year(), d.Time())
		}
		if (d + 1).Time().Sub(d.Time()) != 24*time.Hour {
			t.Fatalf("the day after %s is %s", d, d+1)
		}
	})
}

func TestDateOfIsWhatTheClockShows(t *testing.T) {
	montreal := time.FixedZone("Montreal", -5*3600)
	late := time.Date(2025, 12, 31, 23, 30, 0, 0, montreal)
	if got := DateOf(late); got != day(t, "2025-12-31") {
		t.Errorf("half past eleven in the evening is still %s, not %s", "2025-12-31", got)
	}
	if got := DateOf(late.UTC()); got != day(t, "2026-01-01") {
		t.Errorf("in Greenwich the year has turned, not %s", got)
	}
}

func TestDateAsGraphQL(t *testing.T) {
	var b strings.Builder
	d := day(t, "2024-02-29")
	d.MarshalGQL(&b)
	text, err := d.MarshalText()
	if b.String() != `"2024-02-29"` || string(text) != "2024-02-29" || err != nil {
		t.Errorf("written %s and %s, %v", b.String(), text, err)
	}
	var read Date
	if err := read.UnmarshalGQL("2024-02-29"); err != nil || read != d {
		t.Errorf("read %s, %v", read, err)
	}
	for _, v := range []any{"2024", "2026-02-31", "", 20240229, nil, true} {
		if err := read.UnmarshalGQL(v); CodeOf(err) != CodeBadUserInput {
			t.Errorf("%v is no Date: %v", v, err)
		}
	}
}

// TestDatesAreThoseOfTheStandardLibrary: every day of nine centuries, and days
// and months that carry over.
func TestDatesAreThoseOfTheStandardLibrary(t *testing.T) {
	for d := NewDate(1590, 12, 25); d < NewDate(2500, 1, 10); d++ {
		at := time.Unix(int64(d)*86400, 0).UTC()
		if got := NewDate(at.Year(), int(at.Month()), at.Day()); got != d || d.Year() != at.Year() {
			t.Fatalf("%s: day %d of year %d, want %d of %d", at, got, d.Year(), d, at.Year())
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		year, month, day := rapid.IntRange(-9999, 9999).Draw(t, "year"), rapid.IntRange(-30, 40).Draw(t, "month"), rapid.IntRange(-400, 800).Draw(t, "day")
		want := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
		if got := NewDate(year, month, day); int64(got)*86400 != want.Unix() || got.Year() != want.Year() {
			t.Fatalf("%d-%d-%d: %d of year %d, want %s", year, month, day, got, got.Year(), want)
		}
	})
}
