package governance

import (
	"maps"
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var exactly = cmp.AllowUnexported(PartialDate{})

// drawFacts draws a few records of a few kinds, sorted, with identities from
// a small range so that two draws meet.
func drawFacts(t *rapid.T, label string) Facts {
	records := func(kind string) []Record {
		ids := rapid.SliceOfNDistinct(rapid.Uint64Range(1, 12), 0, 6, rapid.ID[uint64]).Draw(t, label+" "+kind)
		slices.Sort(ids)
		out := make([]Record, len(ids))
		for i, id := range ids {
			out[i] = Record{ID: ID(id), Version: rapid.Int32Range(1, 3).Draw(t, "version")}
		}
		return out
	}
	word := rapid.SampledFrom([]string{"a", "b"})
	var f Facts
	for _, r := range records("groups") {
		f.Groups = append(f.Groups, Group{Record: r, Name: LocalizedText{Fr: word.Draw(t, "name")}, Topics: []ID{1, ID(rapid.Uint64Range(1, 2).Draw(t, "topic"))}})
	}
	for _, r := range records("tenures") {
		hours := rapid.SampledFrom([]float64{1, 2}).Draw(t, "hours")
		f.Tenures = append(f.Tenures, Tenure{Record: r, TravelHours: &hours, RequiredBy: word.Draw(t, "agreement")})
	}
	for _, r := range records("successions") {
		f.Successions = append(f.Successions, Succession{Record: r, Predecessor: ID(rapid.Uint64Range(1, 2).Draw(t, "predecessor"))})
	}
	return f
}

// clone copies the facts so deeply that nothing is shared.
func clone(f Facts) Facts {
	c := f.Stamped(0)
	for i := range c.Groups {
		c.Groups[i].Version, c.Groups[i].Topics = f.Groups[i].Version, slices.Clone(f.Groups[i].Topics)
	}
	for i := range c.Tenures {
		hours := *f.Tenures[i].TravelHours
		c.Tenures[i].Version, c.Tenures[i].TravelHours = f.Tenures[i].Version, &hours
	}
	for i := range c.Successions {
		c.Successions[i].Version = f.Successions[i].Version
	}
	return c
}

// byID is the slow and obvious way to hold one kind of record.
func byID[T any, P RecordPointer[T]](records []T) map[ID]T {
	out := map[ID]T{}
	for i := range records {
		out[P(&records[i]).Base().ID] = records[i]
	}
	return out
}

func TestWithPutsRecordsOverOthers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, changed := drawFacts(t, "old"), drawFacts(t, "changed")
		oldBefore, changedBefore := clone(old), clone(changed)
		got := old.With(changed)

		want := byID(old.Groups)
		maps.Copy(want, byID(changed.Groups))
		if diff := cmp.Diff(want, byID(got.Groups), exactly); diff != "" || len(want) != len(got.Groups) {
			t.Fatalf("groups (-want +got):\n%s", diff)
		}
		tenures := byID(old.Tenures)
		maps.Copy(tenures, byID(changed.Tenures))
		if diff := cmp.Diff(tenures, byID(got.Tenures), exactly); diff != "" || len(tenures) != len(got.Tenures) {
			t.Fatalf("tenures (-want +got):\n%s", diff)
		}
		if !slices.IsSortedFunc(got.Groups, func(a, b Group) int { return int(a.ID) - int(b.ID) }) {
			t.Fatal("the result is not sorted")
		}
		unchanged(t, "old", oldBefore, old)
		unchanged(t, "changed", changedBefore, changed)
	})
}

func unchanged(t *rapid.T, what string, before, after Facts) {
	t.Helper()
	if diff := cmp.Diff(before, after, exactly); diff != "" {
		t.Fatalf("%s was changed (-before +after):\n%s", what, diff)
	}
}

func TestChangedFromIsWhatWithChanged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, changed := drawFacts(t, "old"), drawFacts(t, "changed")
		oldBefore, changedBefore := clone(old), clone(changed)
		diff := changed.ChangedFrom(old)
		unchanged(t, "old", oldBefore, old)
		unchanged(t, "changed", changedBefore, changed)

		was := byID(old.Groups)
		for _, g := range changed.Groups {
			before, known := was[g.ID]
			before.Version = g.Version
			_, kept := byID(diff.Groups)[g.ID]
			if want := !known || !reflect.DeepEqual(before, g); kept != want {
				t.Fatalf("group %d kept: %t, want %t", g.ID, kept, want)
			}
		}
		if got, want := old.With(diff).Stamped(1), old.With(changed).Stamped(1); !cmp.Equal(want, got, exactly) {
			t.Fatalf("what changed does not lead to the same facts:\n%s", cmp.Diff(want, got, exactly))
		}
		if again := old.With(changed).ChangedFrom(old.With(changed)); again.Len() != 0 {
			t.Fatalf("%d records differ from themselves", again.Len())
		}
		if again := changed.Stamped(9).ChangedFrom(changed); again.Len() != 0 {
			t.Fatalf("%d records differ by their version alone", again.Len())
		}
	})
}

func TestStampedCopies(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := drawFacts(t, "facts")
		before := clone(f)
		stamped := f.Stamped(7)
		unchanged(t, "the original", before, f)
		if stamped.Len() != f.Len() || !slices.Equal(stamped.IDs(), f.IDs()) {
			t.Fatalf("%d records stamped of %d", stamped.Len(), f.Len())
		}
		for r := range stamped.Records() {
			if r.Version != 7 {
				t.Fatalf("%d is at version %d", r.ID, r.Version)
			}
		}
	})
}

func TestSortMakesTheSameFactsEqual(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawFacts(t, "facts")
		want.Sort()
		shuffled := clone(want)
		shuffled.Groups = shuffle(t, shuffled.Groups)
		shuffled.Tenures = shuffle(t, shuffled.Tenures)
		for i := range shuffled.Groups {
			slices.Reverse(shuffled.Groups[i].Topics)
		}
		shuffled.Sort()
		unchanged(t, "the order", want, shuffled)
	})
}

func shuffle[T any](t *rapid.T, records []T) []T {
	if len(records) == 0 {
		return records
	}
	return rapid.Permutation(records).Draw(t, "order")
}

func TestSortOrdersWhatRecordsSpeakOf(t *testing.T) {
	early := Interval{Since: PartialDateOf(day(t, "2001-01-01"))}
	late := Interval{Since: PartialDateOf(day(t, "2021-07-08"))}
	f := Facts{
		Topics:      []Topic{{Record: Record{ID: 1}, Broader: []ID{3, 2}}},
		Memberships: []Membership{{Record: Record{ID: 1}, Mandate: Mandate{Topics: []ID{9, 4}}}},
		Territories: []Territory{{Record: Record{ID: 1}, Nestings: []Nesting{{5, late}, {16, early}}}},
		Groups: []Group{{
			Record: Record{ID: 1}, Serves: []Service{{2, early}, {1, late}, {1, early}},
			Identifiers: []Identifier{{"z", "first"}, {"a", "second"}},
		}},
	}
	f.Sort()
	want := Facts{
		Topics:      []Topic{{Record: Record{ID: 1}, Broader: []ID{2, 3}}},
		Memberships: []Membership{{Record: Record{ID: 1}, Mandate: Mandate{Topics: []ID{4, 9}}}},
		Territories: []Territory{{Record: Record{ID: 1}, Nestings: []Nesting{{16, early}, {5, late}}}},
		Groups: []Group{{
			Record: Record{ID: 1}, Serves: []Service{{1, early}, {1, late}, {2, early}},
			Identifiers: []Identifier{{"z", "first"}, {"a", "second"}}, // the first one is the key
		}},
	}
	if diff := cmp.Diff(want, f, exactly); diff != "" {
		t.Errorf("sorted (-want +got):\n%s", diff)
	}
}

// slicesOfRecords are the fields of Facts without the last, which holds no
// records.
type slicesOfRecords struct{ reflect.Value }

func (s slicesOfRecords) NumField() int { return s.Value.NumField() - 1 }

// TestEveryKindIsVisited puts one record into each slice of Facts. A forgotten
// kind is neither counted, nor merged, nor stamped.
func TestEveryKindIsVisited(t *testing.T) {
	var f Facts
	kinds := slicesOfRecords{reflect.ValueOf(&f).Elem()}
	for i := range kinds.NumField() {
		one := reflect.New(kinds.Field(i).Type().Elem()).Elem()
		one.FieldByName("Record").Set(reflect.ValueOf(Record{ID: ID(i + 1)}))
		kinds.Field(i).Set(reflect.Append(kinds.Field(i), one))
	}
	if f.Len() != kinds.NumField() || len(f.IDs()) != kinds.NumField() {
		t.Errorf("%d records counted of %d kinds", f.Len(), kinds.NumField())
	}
	if with := (Facts{}).With(f); !cmp.Equal(with, f, exactly) {
		t.Errorf("with nothing before:\n%s", cmp.Diff(f, with, exactly))
	}
	if changed := f.ChangedFrom(Facts{}); !cmp.Equal(changed, f, exactly) {
		t.Errorf("changed from nothing:\n%s", cmp.Diff(f, changed, exactly))
	}
	stamped := f.Stamped(3)
	versions := 0
	for r := range stamped.Records() {
		versions += int(r.Version)
	}
	if versions != 3*kinds.NumField() || !cmp.Equal(f, f.Stamped(0), exactly) {
		t.Errorf("stamped %d in all, of %d kinds", versions, kinds.NumField())
	}
}

// TestSortOfLikes: two services or nestings of the same territory have one
// order, wherever they were read.
func TestSortOfLikes(t *testing.T) {
	until, err := ParsePartialDate("2024-09")
	if err != nil {
		t.Fatal(err)
	}
	for name, over := range map[string]Interval{
		"until": {Until: until}, "last seen": {LastSeen: until}, "ended": {Ended: true}, "the same day": {Since: until},
	} {
		one, other := over, Interval{}
		if name == "the same day" {
			if other.Since, err = ParsePartialDate("2024-09-01"); err != nil {
				t.Fatal(err)
			}
		}
		sorted := func(a, b Interval) Facts {
			f := Facts{
				Groups:      []Group{{Serves: []Service{{Territory: 1, Interval: a}, {Territory: 1, Interval: b}}}},
				Territories: []Territory{{Nestings: []Nesting{{Within: 1, Interval: a}, {Within: 1, Interval: b}}}},
			}
			f.Sort()
			return f
		}
		if diff := cmp.Diff(sorted(one, other), sorted(other, one), exactly); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}
