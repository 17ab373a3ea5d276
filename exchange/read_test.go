package exchange

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tablee/governance"
)

// counts is how many records of each kind there are.
type counts struct {
	Sources, Territories, Topics, Groups, Memberships, Seats, Tenures, Supports, Persons, Delegations int
	Capacities, Limits, Fundings, Cadences, Calendars, Meetings, Attendances, Successions             int
}

func count(f governance.Facts) counts {
	return counts{
		len(f.Sources), len(f.Territories), len(f.Topics), len(f.Groups), len(f.Memberships), len(f.Seats), len(f.Tenures),
		len(f.Supports), len(f.Persons), len(f.Delegations), len(f.Capacities), len(f.Limits), len(f.Fundings),
		len(f.Cadences), len(f.Calendars), len(f.Meetings), len(f.Attendances), len(f.Successions),
	}
}

func mustRead(t *testing.T, path string, existing governance.Facts, o Options) *Set {
	t.Helper()
	s, err := Read(path, existing, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range s.Refusals {
		t.Errorf("refused: %s", r.Text(governance.English))
	}
	return s
}

func TestWorkedExamples(t *testing.T) {
	for _, test := range []struct {
		folder string
		rows   int
		want   counts
	}{
		{"three-tables", 26, counts{Sources: 1, Groups: 8, Memberships: 3, Seats: 6, Tenures: 6, Capacities: 3, Cadences: 4}},
		{"four-tables", 110, counts{
			Sources: 1, Territories: 2, Topics: 5, Groups: 15, Memberships: 13, Seats: 18, Tenures: 17, Supports: 6, Persons: 5,
			Delegations: 5, Capacities: 8, Limits: 8, Cadences: 7, Calendars: 2, Meetings: 8, Attendances: 13,
		}},
	} {
		t.Run(test.folder, func(t *testing.T) {
			s := mustRead(t, "../testdata/"+test.folder, governance.Facts{}, Options{})
			if s.Rows != test.rows || len(s.Notices) != 0 {
				t.Errorf("%d rows, notices %v", s.Rows, s.Notices)
			}
			if diff := cmp.Diff(test.want, count(s.Facts)); diff != "" {
				t.Error(diff)
			}
			changed, refusals := s.Judge(true)
			if len(refusals) != 0 || changed.Len() != s.Facts.Len() {
				t.Errorf("%d of %d records to write, refusals %v", changed.Len(), s.Facts.Len(), refusals)
			}
		})
	}
}

// fourTables finds records of the four-tables example by what files call them.
type fourTables struct {
	governance.Facts
}

func (f fourTables) group(id string) governance.ID { return governance.IDOf("group", "import", id) }

func TestFieldsOfFourTables(t *testing.T) {
	f := fourTables{mustRead(t, "../testdata/four-tables", governance.Facts{}, Options{}).Facts}
	region := governance.IDOf("territory", "reg", "10")
	town := governance.IDOf("territory", "reg", "10-1")
	date := func(s string) governance.PartialDate {
		d, err := governance.ParsePartialDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, test := range []struct {
		name      string
		got, want any
	}{
		{"a group with its places and topics", find(f.Groups, f.group("P")), governance.Group{
			Record: governance.Record{ID: f.group("P"), Source: governance.IDOf("source", "worked example")},
			Kind:   governance.Organization, Nature: governance.Community, Level: governance.Local,
			Name:        governance.LocalizedText{Fr: "Maison du Pont", En: "Bridge House"},
			Identifiers: []governance.Identifier{{Scheme: "import", Value: "P"}},
			Topics:      sorted(governance.IDOf("topic", "import", "housing"), governance.IDOf("topic", "import", "youth")),
			Home:        town, Serves: []governance.Service{{Territory: town}},
		}},
		{"an organ is within its group", find(f.Groups, f.group("MB")).Within, f.group("M")},
		{"a year of foundation keeps its precision", find(f.Groups, f.group("T4")).Interval, governance.Interval{Since: date("2015")}},
		{"a nested territory", find(f.Territories, town).Nestings, []governance.Nesting{{Within: region}}},
		{"an outer territory", find(f.Territories, region).Nestings, []governance.Nesting{{}}},
		{"a mandate by topic", find(f.Memberships, governance.IDOf("membership", f.group("L").String(), f.group("M").String(), "2021-01-01")).Mandate,
			governance.Mandate{Scope: governance.MandateTopics, Topics: []governance.ID{governance.IDOf("topic", "import", "housing")}}},
		{"an undeclared mandate", find(f.Memberships, governance.IDOf("membership", f.group("V").String(), f.group("M").String(), "2021-01-01")).Mandate,
			governance.Mandate{Scope: governance.MandateUndeclared}},
		{"ended at an unknown date", find(f.Memberships, governance.IDOf("membership", f.group("X").String(), f.group("L").String(), "2022-01-01")).Interval,
			governance.Interval{Since: date("2022-01-01"), LastSeen: date("2025-02-28"), Ended: true}},
		{"hours of an FTE unless declared", find(f.Capacities, governance.IDOf("capacity", f.group("S").String(), "2025-01-01")).HoursPerFTE, 1820.0},
		{"a limit as a share", find(f.Limits, governance.IDOf("limit", f.group("Q").String(), "2025-07-01")), governance.Limit{
			Record: governance.Record{ID: governance.IDOf("limit", f.group("Q").String(), "2025-07-01"), Source: governance.IDOf("source", "worked example")},
			Group:  f.group("Q"), Interval: governance.Interval{Since: date("2025-07-01")}, Rate: new(0.02), Beyond: governance.DoNotAsk,
		}},
		{"a member at an assembly", len(f.ofMember(f.group("Q"))), 1},
		{"the general cadence has no dates", find(f.Cadences, governance.IDOf("cadence", f.group("T1").String(), "general")).Interval, governance.Interval{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, test.got, cmpopts.EquateComparable(governance.PartialDate{})); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func (f fourTables) ofMember(member governance.ID) (out []governance.Attendance) {
	for _, a := range f.Attendances {
		if a.Member == member {
			out = append(out, a)
		}
	}
	return out
}

// find gives the record of an identity, or one without identity.
func find[T any, P record[T]](all []T, id governance.ID) T {
	r := existingOr[T, P](all, id, *new(T))
	return r
}

func sorted(ids ...governance.ID) []governance.ID {
	if ids[0] > ids[1] {
		ids[0], ids[1] = ids[1], ids[0]
	}
	return ids
}

func TestReadingTwiceChangesNothing(t *testing.T) {
	for _, test := range []struct {
		path string
		o    Options
	}{
		{"three-tables", Options{}},
		{"four-tables", Options{Scheme: "exemple", PersonID: byLabel}},
		{"nl-opengr", Options{Layout: LayoutOpengr}},
		{"nl-opengr", Options{Layout: LayoutOpengr, BodiesAs: governance.Coalition}},
	} {
		t.Run(test.path, func(t *testing.T) {
			first := mustRead(t, "../testdata/"+test.path, governance.Facts{}, test.o)
			again := mustRead(t, "../testdata/"+test.path, governance.Facts{}, test.o)
			if diff := cmp.Diff(first.Facts, again.Facts, cmpopts.EquateComparable(governance.PartialDate{})); diff != "" {
				t.Errorf("two readings differ: %s", diff)
			}
			stored := first.Facts
			for i := range stored.Groups {
				stored.Groups[i].Version = 7 // as the store stamps what it keeps
			}
			second := mustRead(t, "../testdata/"+test.path, stored, test.o)
			if changed, refusals := second.Judge(false); changed.Len() != 0 || len(refusals) != 0 {
				t.Errorf("the second import changes %d records, refuses %v", changed.Len(), refusals)
			}
		})
	}
}

func TestProgressIsToldPerFile(t *testing.T) {
	told := map[string]int{}
	mustRead(t, "../testdata/three-tables", governance.Facts{}, Options{Progress: func(f string, rows int, whole bool) {
		if _, twice := told[f]; !whole || twice {
			t.Errorf("%s is short, and read whole once", f)
		}
		told[f] = rows
	}})
	want := map[string]int{"groups.csv": 8, "memberships.csv": 3, "seats.csv": 6, "tenures.csv": 6, "capacities.csv": 3}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Error(diff)
	}
}
