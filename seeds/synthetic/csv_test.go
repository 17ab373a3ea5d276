package synthetic_test

import (
	"bytes"
	"reflect"
	"slices"
	"testing"
	"testing/fstest"

	"tablee/exchange"
	"tablee/governance"
	"tablee/seeds/synthetic"
)

// What is exported and read again is the same world, but for what the layout
// has no column for.
func TestCSVIsReadBack(t *testing.T) {
	for _, n := range []int{0, 30, 1000} {
		f := synthetic.World(n, 5)
		set := read(t, f)
		want := asFilesSay(f)
		counts, wanted := reflect.ValueOf(set.Facts), reflect.ValueOf(want)
		for i := range counts.NumField() {
			if got := counts.Field(i).Len(); got != wanted.Field(i).Len() {
				t.Errorf("%d organizations: %d %s, want %d", n, got, counts.Type().Field(i).Name, wanted.Field(i).Len())
			}
		}
		if missing, other := want.ChangedFrom(set.Facts), set.Facts.ChangedFrom(want); missing.Len()+other.Len() != 0 {
			t.Errorf("%d organizations: %d records are read otherwise: %+v", n, missing.Len(), other)
		}
		if changed, refusals := set.Judge(false); len(refusals) != 0 || changed.Len() != f.Len() {
			t.Errorf("%d organizations: %d of %d records accepted, refusals %v", n, changed.Len(), f.Len(), refusals)
		}
	}
}

// The world that import is measured on fits into what one import takes.
func TestCSVOfTenThousandFitsAnImport(t *testing.T) {
	rows := 0
	for _, data := range synthetic.CSV(synthetic.World(10_000, 1)) {
		rows += bytes.Count(data, []byte{'\n'}) - 1
	}
	if rows > exchange.MaxRows {
		t.Errorf("%d rows, an import takes %d", rows, exchange.MaxRows)
	}
}

func read(t *testing.T, f governance.Facts) *exchange.Set {
	t.Helper()
	folder := fstest.MapFS{}
	for name, data := range synthetic.CSV(f) {
		folder[name] = &fstest.MapFile{Data: data}
	}
	set, err := exchange.ReadFS(folder, governance.Facts{}, exchange.Options{
		Scheme:   synthetic.Scheme,
		PersonID: func(label string) governance.ID { return governance.IDOf("person", synthetic.Scheme, label) },
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range set.Refusals {
		t.Errorf("refused: %s", r.Text(governance.English))
	}
	for _, n := range set.Notices {
		t.Errorf("notice: %s", n.Text(governance.English))
	}
	return set
}

// asFilesSay leaves out what the layout has no column for.
func asFilesSay(f governance.Facts) governance.Facts {
	f = f.Stamped(0) // a copy
	none, silence := governance.PartialDate{}, governance.Word{}
	for i := range f.Groups {
		f.Groups[i].Confirmed = none
		served := slices.Clone(f.Groups[i].Serves)
		for j := range served {
			served[j].Interval = governance.Interval{}
		}
		f.Groups[i].Serves = served
	}
	for i := range f.Memberships {
		f.Memberships[i].MemberWord, f.Memberships[i].GroupWord = silence, silence
	}
	for i := range f.Tenures {
		f.Tenures[i].HolderWord, f.Tenures[i].BodyWord = silence, silence
	}
	for i := range f.Cadences {
		f.Cadences[i].Confirmed = none
	}
	for i := range f.Persons {
		f.Persons[i].Source = 0
	}
	return f
}
