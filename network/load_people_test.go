package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
)

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
