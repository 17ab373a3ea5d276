package decimal_test

import (
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tablee/decimal"
)

// TestFormat: what the texts of plans, those of reliefs, the command line and
// the pages show of a number, in this order.
func TestFormat(t *testing.T) {
	ways := []decimal.Decimals{decimal.UpTo(2).Ungrouped(), decimal.Exactly(1).Ungrouped(), decimal.Exactly(2), decimal.UpTo(1)}
	for _, c := range []struct {
		v      float64
		fr, en string
	}{
		{0, "0 | 0,0 | 0,00 | 0", "0 | 0.0 | 0.00 | 0"},
		{1, "1 | 1,0 | 1,00 | 1", "1 | 1.0 | 1.00 | 1"},
		{1.5, "1,5 | 1,5 | 1,50 | 1,5", "1.5 | 1.5 | 1.50 | 1.5"},
		{-1.5, "-1,5 | -1,5 | -1,50 | -1,5", "-1.5 | -1.5 | -1.50 | -1.5"},
		{82.66438356, "82,66 | 82,7 | 82,66 | 82,7", "82.66 | 82.7 | 82.66 | 82.7"},
		{4.999, "5 | 5,0 | 5,00 | 5", "5 | 5.0 | 5.00 | 5"},
		{100, "100 | 100,0 | 100,00 | 100", "100 | 100.0 | 100.00 | 100"},
		{1234.25, "1234,25 | 1234,2 | 1_234,25 | 1_234,2", "1234.25 | 1234.2 | 1,234.25 | 1,234.2"},
		{999.999, "1000 | 1000,0 | 1_000,00 | 1_000", "1000 | 1000.0 | 1,000.00 | 1,000"},
		{1234567.5, "1234567,5 | 1234567,5 | 1_234_567,50 | 1_234_567,5", "1234567.5 | 1234567.5 | 1,234,567.50 | 1,234,567.5"},
		{-1234567.5, "-1234567,5 | -1234567,5 | -1_234_567,50 | -1_234_567,5", "-1234567.5 | -1234567.5 | -1,234,567.50 | -1,234,567.5"},
		{0.125, "0,12 | 0,1 | 0,12 | 0,1", "0.12 | 0.1 | 0.12 | 0.1"}, // exactly between two: the even one
		{0.375, "0,38 | 0,4 | 0,38 | 0,4", "0.38 | 0.4 | 0.38 | 0.4"},
		{1.015, "1,01 | 1,0 | 1,01 | 1", "1.01 | 1.0 | 1.01 | 1"}, // the number is less than its shortest text
		{-0.001, "-0 | -0,0 | -0,00 | -0", "-0 | -0.0 | -0.00 | -0"},
	} {
		for reader, want := range map[string]string{"fr": c.fr, "en": c.en, "FR": c.fr, "EN": c.en} {
			var got []string
			for _, way := range ways {
				got = append(got, decimal.Format(reader, c.v, way))
			}
			if got := strings.ReplaceAll(strings.Join(got, " | "), "\u00a0", "_"); got != want {
				t.Errorf("%v in %s: %s, want %s", c.v, reader, got, want)
			}
		}
	}
}

// TestFormatRoundsAsGoDoes: without separators, English numbers are those of
// strconv, whose rounding is exact; zeros at the end are left out or kept.
func TestFormatRoundsAsGoDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.Float64Range(-1e12, 1e12).Draw(t, "v") + 0 // no negative zero: it has no sign here
		if rapid.Bool().Draw(t, "eighths") {
			v = float64(rapid.IntRange(-100_000, 100_000).Draw(t, "n")) / 8 // many lie between two
		}
		digits := rapid.IntRange(0, 3).Draw(t, "digits")
		want := strconv.FormatFloat(v, 'f', digits, 64)
		if got := decimal.Format("en", v, decimal.Exactly(digits).Ungrouped()); got != want {
			t.Errorf("%v: exactly %s, want %s", v, got, want)
		}
		if strings.Contains(want, ".") {
			want = strings.TrimSuffix(strings.TrimRight(want, "0"), ".")
		}
		if got := decimal.Format("en", v, decimal.UpTo(digits).Ungrouped()); got != want {
			t.Errorf("%v: up to %s, want %s", v, got, want)
		}
	})
}
