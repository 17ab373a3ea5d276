package snapshot

import (
	"testing"

	"tablee/governance"
)

// days are so many days from one on.
func days(from governance.Date, count int) governance.Span {
	return governance.Span{From: from, Until: from + governance.Date(count)}
}

// validity is of what may hold on some days from one on, and certainly does on the
// first of them.
func validity(from governance.Date, possible, certain int) Validity {
	return Validity{days(from, possible), days(from, certain)}
}

func TestValidityOn(t *testing.T) {
	l := validity(100, 20, 10)
	for day, want := range map[governance.Date]governance.InForce{
		99: governance.InForceNo, 100: governance.InForceYes, 109: governance.InForceYes,
		110: governance.InForceUncertain, 119: governance.InForceUncertain, 120: governance.InForceNo,
	} {
		if got := l.On(day); got != want {
			t.Errorf("on %d: %s, want %s", day, got, want)
		}
	}
}

// TestInForce: a link holds only while all that it hangs on does; what is
// uncertain of one is uncertain of it, unless another ends it.
func TestInForce(t *testing.T) {
	certain, doubtful, later := validity(100, 20, 20), validity(100, 20, 5), validity(115, 5, 5)
	for _, c := range []struct {
		what  string
		lives []Validity
		day   governance.Date
		want  governance.InForce
	}{
		{"nothing that it hangs on", nil, 100, governance.InForceYes},
		{"all hold", []Validity{certain, doubtful}, 104, governance.InForceYes},
		{"one may", []Validity{certain, doubtful}, 105, governance.InForceUncertain},
		{"one does not yet, and one may", []Validity{doubtful, later}, 110, governance.InForceNo},
		{"one may, and one does", []Validity{later, doubtful}, 115, governance.InForceUncertain},
		{"none does any more", []Validity{certain, later}, 120, governance.InForceNo},
	} {
		if got := InForce(c.day, c.lives...); got != c.want {
			t.Errorf("%s: %s, want %s", c.what, got, c.want)
		}
	}
}

// TestDuring: within a period, a link may hold on the days on which all that it
// hangs on may, and certainly does on those on which all do.
func TestDuring(t *testing.T) {
	period := days(100, 30)
	for _, c := range []struct {
		what              string
		lives             []Validity
		possible, certain int
		none, uncertain   bool
	}{
		{"nothing that it hangs on", nil, 30, 30, false, false},
		{"longer than the period", []Validity{validity(0, 1000, 1000)}, 30, 30, false, false},
		{"certain for half of it", []Validity{validity(100, 30, 15)}, 30, 15, false, true},
		{"two that overlap", []Validity{validity(100, 20, 20), validity(110, 20, 20)}, 10, 10, false, false},
		{"two of which one may go on", []Validity{validity(100, 20, 12), validity(110, 20, 20)}, 10, 2, false, true},
		{"two that never meet", []Validity{validity(100, 5, 5), validity(120, 5, 5)}, 0, 0, true, false},
		{"outside of the period", []Validity{validity(0, 50, 50)}, 0, 0, true, false},
	} {
		got := During(period, c.lives...)
		if got.Possible.Count() != c.possible || got.Certain.Count() != c.certain || got.None() != c.none || got.Uncertain() != c.uncertain {
			t.Errorf("%s: %d days, %d of them certain, none %t, uncertain %t", c.what, got.Possible.Count(), got.Certain.Count(), got.None(), got.Uncertain())
		}
	}
}

// TestValidDaysWithout: days taken out are out of both.
func TestValidDaysWithout(t *testing.T) {
	h := During(days(100, 30), validity(100, 30, 20))
	h.Without(governance.Days{days(105, 5), days(115, 10)})
	if h.Possible.Count() != 15 || h.Certain.Count() != 10 || h.Certain.Has(105) || !h.Certain.Has(110) || h.Possible.Has(124) || !h.Possible.Has(125) {
		t.Errorf("left: may on %v, certainly on %v", h.Possible, h.Certain)
	}
	h.Without(governance.Days{days(100, 30)})
	if !h.None() {
		t.Errorf("left: %v", h.Possible)
	}
}
