package network_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
	"tablee/network/networktest"
)

// TestLoadThreeTablesPeriod2: the holding of T2-1 starts on 1 July 2025; the
// cadence counts for its days only.
func TestLoadThreeTablesPeriod2(t *testing.T) {
	var want struct {
		Period2     struct{ T2hours float64 }
		DirectHours map[string]float64
	}
	networktest.Expected(t, "three-tables", &want)
	n := example(t, "three-tables")
	facts := n.FactsForImport()
	seat := governance.ID(0)
	for _, s := range facts.Seats {
		if s.Key() == "T2-1" {
			seat = s.ID
		}
	}
	var changed governance.Facts
	for _, x := range facts.Tenures {
		if x.Seat == seat {
			x.Since = governance.PartialDateOf(governance.NewDate(2025, 7, 1))
			changed.Tenures = append(changed.Tenures, x)
		}
	}
	load := loadOf(t, n.With(2, changed), access.Deployment(), "three-tables", "A", hours.Committed)
	found := 0
	for _, l := range load.Lines() {
		if l.SeatID == seat {
			found++
			if !near(l.Hours(), &want.Period2.T2hours) {
				t.Errorf("T2: %v hours, want %v", show(l.Hours()), want.Period2.T2hours)
			}
		}
	}
	if found != 1 {
		t.Errorf("%d lines at T2-1", found)
	}
	if before := loadOf(t, n, access.Deployment(), "three-tables", "A", hours.Committed); !near(before.DirectHours(), new(want.DirectHours["A"])) {
		t.Errorf("the network before the change answers %v", show(before.DirectHours()))
	}
}

func TestLoadRefusesAPeriodWithoutADay(t *testing.T) {
	g, err := viewOf(named("g")).Group(new(governance.ID(1)), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []governance.Period{{From: today, Until: today}, {From: today, Until: today - 1}} {
		_, err := g.RepresentationLoad(p, hours.Committed)
		refused(t, p.From.String()+" to "+p.Until.String(), err, governance.CodeBadUserInput, "period")
	}
}

// TestReadingChangesNoFact asks everything of a network and compares its
// facts with what they were.
func TestReadingChangesNoFact(t *testing.T) {
	f, before := example(t, "four-tables").FactsForImport(), example(t, "four-tables").FactsForImport()
	n := network.Build(1, f)
	for _, actor := range []access.Actor{access.Deployment(), access.Anyone()} {
		v := network.NewView(n, actor, governance.English, today)
		for i := range f.Groups {
			g, err := v.Group(&f.Groups[i].ID, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, measure := range []hours.LoadMeasure{hours.Committed, hours.Attended} {
				if _, err := g.RepresentationLoad(year2025, measure); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	partial := cmp.AllowUnexported(governance.PartialDate{})
	if diff := cmp.Diff(before, f, partial); diff != "" {
		t.Errorf("the facts that were given changed:\n%s", diff)
	}
	if diff := cmp.Diff(before, n.FactsForImport(), partial); diff != "" {
		t.Errorf("the facts of the network are others:\n%s", diff)
	}
}

func loadOf(t *testing.T, n *network.Network, actor access.Actor, scheme, group string, m hours.LoadMeasure) network.RepresentationLoad {
	t.Helper()
	v := network.NewView(n, actor, governance.French, governance.NewDate(2025, 10, 1))
	g, err := v.Group(nil, &governance.Identifier{Scheme: scheme, Value: group})
	if err != nil {
		t.Fatalf("%s: %v", group, err)
	}
	load, err := g.RepresentationLoad(year2025, m)
	if err != nil {
		t.Fatal(err)
	}
	return load
}

type figures struct {
	DirectHours, CapacityHours, Rate, LimitHours, ConfirmedShare           *float64
	CarriedHours, SupportedHours, UnsupportedHours, SupportUndeclaredHours float64
	ObserverHours                                                          float64
	Complete                                                               bool
	UnknownLines, UncertainLines                                           int
	OverLimit                                                              *bool
	Lines                                                                  []lineFigures
}

type lineFigures struct {
	Kind                                          hours.LoadLineKind
	Body, OnBehalfOf                              string
	Seat, Support, RequiredBy                     *string
	Basis                                         hours.LoadBasis
	Meetings, Hours, RecordedHours, ExpectedHours *float64
	Delegates                                     int
	Floor, Uncertain                              bool
}

func TestLoadFourTables(t *testing.T) {
	var want struct {
		LoadCommitted, LoadAttended map[string]figures
		PublicEstimate              map[string]*float64
		WithLines                   []string
	}
	networktest.Expected(t, "four-tables", &want)
	n := example(t, "four-tables")
	for measure, all := range map[hours.LoadMeasure]map[string]figures{
		hours.Committed: want.LoadCommitted, hours.Attended: want.LoadAttended,
	} {
		if len(all) != 15 {
			t.Fatalf("%s: %d groups in the expected figures", measure, len(all))
		}
		for group, f := range all {
			t.Run(string(measure)+"/"+group, func(t *testing.T) {
				load := loadOf(t, n, access.Deployment(), "four-tables", group, measure)
				compareLoad(t, load, f)
				if f.Lines != nil {
					compareLines(t, load, f.Lines)
				}
			})
		}
	}
	for group, value := range want.PublicEstimate {
		load := loadOf(t, n, access.Anyone(), "four-tables", group, hours.Committed)
		if !near(load.DirectHours(), value) || !load.PublicEstimate {
			t.Errorf("public estimate of %s: %v, want %v", group, show(load.DirectHours()), show(value))
		}
	}
}

func compareLoad(t *testing.T, got network.RepresentationLoad, want figures) {
	t.Helper()
	for name, pair := range map[string][2]*float64{
		"directHours":            {got.DirectHours(), want.DirectHours},
		"capacityHours":          {got.CapacityHours(), want.CapacityHours},
		"rate":                   {got.Rate(), want.Rate},
		"limitHours":             {got.LimitHours(), want.LimitHours},
		"confirmedShare":         {got.ConfirmedShare(), want.ConfirmedShare},
		"carriedHours":           {&got.CarriedHours, &want.CarriedHours},
		"supportedHours":         {new(got.SupportedHours()), &want.SupportedHours},
		"unsupportedHours":       {new(got.UnsupportedHours()), &want.UnsupportedHours},
		"supportUndeclaredHours": {new(got.SupportUndeclaredHours()), &want.SupportUndeclaredHours},
		"observerHours":          {new(got.ObserverHours()), &want.ObserverHours},
	} {
		if !near(pair[0], pair[1]) {
			t.Errorf("%s: %v, want %v", name, show(pair[0]), show(pair[1]))
		}
	}
	if got.Complete() != want.Complete || got.UnknownLines() != want.UnknownLines || got.UncertainLines() != want.UncertainLines {
		t.Errorf("complete %t, unknown %d, uncertain %d; want %t, %d, %d", got.Complete(), got.UnknownLines(), got.UncertainLines(),
			want.Complete, want.UnknownLines, want.UncertainLines)
	}
	if over := got.OverLimit(); (over == nil) != (want.OverLimit == nil) || over != nil && *over != *want.OverLimit {
		t.Errorf("overLimit: %v, want %v", over, want.OverLimit)
	}
}

func compareLines(t *testing.T, load network.RepresentationLoad, want []lineFigures) {
	t.Helper()
	got := load.Lines()
	if len(got) != len(want) {
		t.Fatalf("%d lines, want %d", len(got), len(want))
	}
	for _, w := range want {
		found := false
		for _, l := range got {
			if l.Kind != w.Kind || l.Body().Identifiers()[0].Value != w.Body || seatOf(l) != deref(w.Seat) {
				continue
			}
			found = true
			compareLine(t, l, w)
		}
		if !found {
			t.Errorf("no line %s at %s %s", w.Kind, w.Body, deref(w.Seat))
		}
	}
}

func seatOf(l network.LoadLine) string {
	if s := l.Seat(); s != nil {
		return s.Identifiers()[0].Value
	}
	return ""
}

func compareLine(t *testing.T, l network.LoadLine, w lineFigures) {
	t.Helper()
	at := string(l.Kind) + " " + w.Body + " " + deref(w.Seat)
	for name, pair := range map[string][2]*float64{
		"meetings": {l.Meetings(), w.Meetings}, "hours": {l.Hours(), w.Hours},
		"recordedHours": {l.RecordedHours(), w.RecordedHours}, "expectedHours": {l.ExpectedHours(), w.ExpectedHours},
	} {
		if !near(pair[0], pair[1]) {
			t.Errorf("%s: %s %v, want %v", at, name, show(pair[0]), show(pair[1]))
		}
	}
	support := ""
	if s := l.Support(); s != nil {
		support = string(*s)
	}
	if l.Basis != w.Basis || l.Delegates != w.Delegates || l.Floor != w.Floor || l.Uncertain != w.Uncertain ||
		support != deref(w.Support) || deref(l.RequiredBy()) != deref(w.RequiredBy) ||
		l.OnBehalfOf().Identifiers()[0].Value != w.OnBehalfOf {
		t.Errorf("%s: %+v, want %+v", at, l.LoadLine, w)
	}
}

func TestLoadThreeTables(t *testing.T) {
	var want struct {
		DirectHours map[string]*float64
		Rate        map[string]*float64
		CarriedFor  map[string]*float64
	}
	networktest.Expected(t, "three-tables", &want)
	n := example(t, "three-tables")
	for group, value := range want.DirectHours {
		load := loadOf(t, n, access.Deployment(), "three-tables", group, hours.Committed)
		if !near(load.DirectHours(), value) {
			t.Errorf("%s: %v hours, want %v", group, show(load.DirectHours()), *value)
		}
	}
	for group, rate := range want.Rate {
		load := loadOf(t, n, access.Deployment(), "three-tables", group, hours.Committed)
		if !near(load.Rate(), rate) {
			t.Errorf("%s: rate %v, want %v", group, show(load.Rate()), show(rate))
		}
	}
	for group, value := range want.CarriedFor {
		load := loadOf(t, n, access.Deployment(), "three-tables", group, hours.Committed)
		if !near(&load.CarriedHours, value) {
			t.Errorf("%s: %v hours carried, want %v", group, load.CarriedHours, *value)
		}
	}
}
