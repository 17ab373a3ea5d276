package network_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
)

// TestLoadThreeTablesPeriod2: the holding of T2-1 starts on 1 July 2025; the
// cadence counts for its days only.
func TestLoadThreeTablesPeriod2(t *testing.T) {
	var want struct {
		Period2     struct{ T2hours float64 }
		DirectHours map[string]float64
	}
	expected(t, "three-tables", &want)
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

// table is a body with a seat, held by a group all the time.
func table(f *governance.Facts, body, seat, tenure, holder governance.ID, key string) {
	f.Groups = append(f.Groups, governance.Group{
		Record: is(body), Kind: governance.Roundtable, Name: governance.LocalizedText{Fr: key},
		Identifiers: []governance.Identifier{{Scheme: "scheme " + body.String(), Value: key}},
	})
	f.Seats = append(f.Seats, governance.Seat{Record: is(seat), Body: body, Standing: governance.SeatMember})
	f.Tenures = append(f.Tenures, governance.Tenure{Record: is(tenure), Seat: seat, Holder: holder, Delegates: 2})
	f.Cadences = append(f.Cadences, governance.Cadence{Record: is(tenure + 500), Body: body, MeetingsPerYear: new(10.0), Hours: new(2.0), PrepHours: new(1.0), TravelHours: new(1.0)})
}

// TestTablesOfOneKeyCountOnce: two tables have the same identifier in two
// schemes, and one group supplies two people to each. Each tenure is one
// line, whatever the order in which the four people were named.
func TestTablesOfOneKeyCountOnce(t *testing.T) {
	f := named("Titulaire", "Prêteur")
	table(&f, 11, 21, 31, 1, "T1")
	table(&f, 12, 22, 32, 1, "T1")
	for i, seat := range []governance.ID{21, 22, 21, 22} {
		person := governance.ID(41 + i)
		f.Persons = append(f.Persons, governance.Person{Record: is(person)})
		f.Delegations = append(f.Delegations, governance.Delegation{Record: is(person + 100), Seat: seat, Holder: 1, Person: person, Kind: governance.Titular, SuppliedBy: 2})
	}
	f.Sort()
	g, err := viewOf(f).Group(new(governance.ID(2)), nil)
	if err != nil {
		t.Fatal(err)
	}
	load, err := g.RepresentationLoad(year2025, hours.Committed)
	if err != nil || len(load.Lines()) != 2 || !near(load.DirectHours(), new(160.0)) {
		t.Errorf("%d lines, %v hours, %v; want 2 tables × 2 people × 10 meetings × 4 hours", len(load.Lines()), show(load.DirectHours()), err)
	}
}

// TestAlternateWhereNobodyCounts: one person sits on both seats of a group
// and counts at the first. At the second nobody is there to be replaced, so
// an alternate who came is one more, whoever supplies it.
func TestAlternateWhereNobodyCounts(t *testing.T) {
	for _, supplier := range []governance.ID{0, 2} {
		f := named("Titulaire", "Prêteur")
		table(&f, 11, 21, 31, 1, "T1")
		f.Tenures[0].Delegates = 1
		f.Seats = append(f.Seats, governance.Seat{Record: is(22), Body: 11, Standing: governance.SeatMember})
		f.Tenures = append(f.Tenures, governance.Tenure{Record: is(32), Seat: 22, Holder: 1, Delegates: 1})
		f.Persons = []governance.Person{{Record: is(41)}, {Record: is(42)}}
		f.Delegations = []governance.Delegation{
			{Record: is(51), Seat: 21, Holder: 1, Person: 41, Kind: governance.Titular},
			{Record: is(52), Seat: 22, Holder: 1, Person: 41, Kind: governance.Titular},
			{Record: is(53), Seat: 22, Holder: 1, Person: 42, Kind: governance.Alternate, SuppliedBy: supplier},
		}
		f.Meetings = []governance.Meeting{{Record: is(61), Body: 11, Date: governance.NewDate(2025, 3, 1), Status: governance.Held}}
		f.Attendances = []governance.Attendance{
			{Record: is(71), Meeting: 61, Seat: 21, Status: governance.Present}, {Record: is(72), Meeting: 61, Seat: 22, Status: governance.AlternatePresent},
		}
		f.Sort()
		total := 0.0
		for _, id := range []governance.ID{1, 2} {
			g, err := viewOf(f).Group(&id, nil)
			if err != nil {
				t.Fatal(err)
			}
			load, err := g.RepresentationLoad(year2025, hours.Attended)
			if err != nil || load.DirectHours() == nil {
				t.Fatalf("%d: %v, %v", id, show(load.DirectHours()), err)
			}
			total += *load.DirectHours()
		}
		if !near(&total, new(8.0)) {
			t.Errorf("alternate of %d: %v hours, want two people of 4", supplier, total)
		}
	}
}

// TestMeetingThatGoesToAnotherBody: of two bodies, the one that the meeting
// left does not keep it.
func TestMeetingThatGoesToAnotherBody(t *testing.T) {
	f := named("Titulaire")
	table(&f, 11, 21, 31, 1, "T1")
	table(&f, 12, 22, 32, 1, "T2")
	f.Cadences = nil
	f.Meetings = []governance.Meeting{{Record: is(61), Body: 11, Date: governance.NewDate(2025, 3, 1), Status: governance.Held, Hours: new(2.0), PrepHours: new(1.0)}}
	f.Sort()
	n := network.Build(1, f)
	moved := f.Meetings[0]
	moved.Body = 12
	g, err := network.NewView(n.With(2, governance.Facts{Meetings: []governance.Meeting{moved}}), access.Deployment(), governance.French, today).Group(new(governance.ID(1)), nil)
	if err != nil {
		t.Fatal(err)
	}
	load, err := g.RepresentationLoad(year2025, hours.Committed)
	if err != nil || load.UnknownLines() != 1 || !near(load.DirectHours(), new(6.0)) {
		t.Errorf("%d unknown, %v hours, %v; want one table with a meeting of two people, one without", load.UnknownLines(), show(load.DirectHours()), err)
	}
}

// TestAttendanceIsPrivate: who may not see attendance learns nothing from it,
// at seats or at assemblies: whatever the rolls say, the answer is the same.
func TestAttendanceIsPrivate(t *testing.T) {
	answer := func(status governance.AttendanceStatus) []string {
		f := named("Membre")
		table(&f, 11, 21, 31, 1, "T1")
		table(&f, 12, 22, 32, 11, "T2") // a group of which the member only attends the assembly
		f.Memberships = []governance.Membership{{Record: is(50), Member: 1, Group: 12, Standing: governance.Full}}
		for i, body := range []governance.ID{11, 12} {
			f.Meetings = append(f.Meetings, governance.Meeting{Record: is(governance.ID(61 + i)), Body: body, Date: governance.NewDate(2025, 3, 1), Status: governance.Held})
		}
		f.Attendances = []governance.Attendance{
			{Record: is(71), Meeting: 61, Seat: 21, Status: status}, {Record: is(72), Meeting: 62, Member: 1, Status: status},
		}
		f.Sort()
		g, err := seenBy(access.Anyone(), f).Group(new(governance.ID(1)), nil)
		if err != nil {
			t.Fatal(err)
		}
		load, err := g.RepresentationLoad(year2025, hours.Attended)
		if err != nil || load.DirectHours() != nil || load.UnknownLines() != 2 {
			t.Errorf("%s: the public sees %v hours, %d unknown, %v", status, show(load.DirectHours()), load.UnknownLines(), err)
		}
		return textOf(load)
	}
	if diff := cmp.Diff(answer(governance.Present), answer(governance.Absent)); diff != "" {
		t.Errorf("the public sees who came (-present +absent):\n%s", diff)
	}
}

func TestPrivateFactsAreNull(t *testing.T) {
	f := example(t, "four-tables").FactsForImport()
	for _, c := range []struct {
		actor access.Actor
		sees  bool
	}{{access.Deployment(), true}, {access.Anyone(), false}} {
		v := seenBy(c.actor, f)
		p, err := v.Group(nil, &governance.Identifier{Scheme: "four-tables", Value: "Q"})
		if err != nil {
			t.Fatal(err)
		}
		tenures, err := p.Tenures(nil, 100, nil)
		if err != nil || len(tenures.Nodes()) == 0 {
			t.Fatalf("Q sits nowhere: %v", err)
		}
		seen := map[string]bool{"capacities": p.Capacities() != nil, "limits": p.Limits() != nil, "fundings": p.Fundings() != nil}
		for _, x := range tenures.Nodes() {
			seen["delegates"] = seen["delegates"] || x.DelegateCount() != nil
			seen["delegations"] = seen["delegations"] || x.Delegations(nil) != nil
			seen["own travel"] = seen["own travel"] || x.TravelHours() != nil
		}
		for _, m := range f.Meetings {
			node, err := v.Node(m.ID)
			if err != nil {
				t.Fatal(err)
			}
			seen["attendance"] = seen["attendance"] || node.(network.Meeting).Attendance() != nil
		}
		for fact, sees := range seen {
			if sees != c.sees {
				t.Errorf("%s sees %s: %t", c.actor.Name, fact, sees)
			}
		}
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
