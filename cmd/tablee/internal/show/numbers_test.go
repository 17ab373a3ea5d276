package show

import (
	"slices"
	"strings"
	"testing"
)

func TestNumbers(t *testing.T) {
	en, fr := englishWords(), frenchWords()
	for _, tc := range []struct {
		hours  float64
		en, fr string
	}{
		{0, "0 hours", "0 heure"},
		{1, "1 hour", "1 heure"},
		{1.5, "1.5 hours", "1,5 heure"},
		{2, "2 hours", "2 heures"},
		{82.66438356, "82.66 hours", "82,66 heures"},
		{4.999, "5 hours", "5 heures"},
		{1234567.5, "1,234,567.5 hours", "1 234 567,5 heures"},
	} {
		gotEn, gotFr := en.hours(&tc.hours), fr.hours(&tc.hours)
		if strings.ReplaceAll(gotEn, nbsp, " ") != tc.en || strings.ReplaceAll(gotFr, nbsp, " ") != tc.fr {
			t.Errorf("%v: %q, %q", tc.hours, gotEn, gotFr)
		}
		if strings.Contains(gotFr, " ") {
			t.Errorf("%q may be broken over two lines", gotFr)
		}
	}
	if got := en.hours(nil); got != "unknown" {
		t.Errorf("what nobody knows is written %q", got)
	}
	if got := en.decimal(-1234.5, 1); got != "-1,234.5" {
		t.Errorf("%q", got)
	}
}

func TestColumnHasOnePrecision(t *testing.T) {
	one, more := 8.0, 1234.25
	got := englishWords().column([]*float64{&one, nil, &more}, "—")
	if want := []string{"8.00", "—", "1,234.25"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
