package network_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/network"
	"tablee/network/networktest"
)

// TestNamesAreKeptWhileNeeded: names go some days after the last mandate or
// role is over, and no sooner; addresses of invitations as soon as these are.
func TestNamesAreKeptWhileNeeded(t *testing.T) {
	const today, days = governance.Date(20_000), 30
	day := governance.PartialDateOf
	sitting := func(until governance.PartialDate) governance.Interval { return governance.Interval{Until: until} }
	for reason, c := range map[string]struct {
		tenure, delegation governance.Interval
		roll               governance.Date // on which somebody was there; 0: none
		forgotten          bool
	}{
		"sits":                         {forgotten: false},
		"left a month ago":             {delegation: sitting(day(today - days)), forgotten: true},
		"left yesterday":               {delegation: sitting(day(today - days + 1))},
		"the holder left long ago":     {tenure: sitting(day(today - 400)), forgotten: true},
		"there lately, though":         {delegation: sitting(day(today - 400)), roll: today - 5},
		"there long ago":               {delegation: sitting(day(today - 400)), roll: today - 50, forgotten: true},
		"ended, seen lately":           {delegation: governance.Interval{Ended: true, LastSeen: day(today - 3)}},
		"ended, seen long ago":         {delegation: governance.Interval{Ended: true, LastSeen: day(today - 90)}, forgotten: true},
		"ended, begun lately":          {delegation: governance.Interval{Since: day(today - 2), Ended: true}},
		"to sit from next year on":     {delegation: governance.Interval{Since: day(today + 300)}},
		"the tenure ended, not seen":   {tenure: governance.Interval{Ended: true}, forgotten: true},
		"the tenure ended, seen today": {tenure: governance.Interval{Ended: true, LastSeen: day(today)}},
	} {
		var f governance.Facts
		table(&f, 1, 2, 3, 1000, "Table")
		f.Groups = append(f.Groups, governance.Group{Record: is(1000), Kind: governance.Organization, Name: governance.LocalizedText{Fr: "O"}})
		f.Tenures[0].Interval = c.tenure
		f.Persons = []governance.Person{{Record: is(50), Name: "Camille Roy", Identifiers: []governance.Identifier{{Scheme: "x", Value: "camille"}}}}
		f.Delegations = []governance.Delegation{{Record: is(51), Seat: f.Seats[0].ID, Holder: 1000, Person: 50, Kind: governance.Titular, Interval: c.delegation}}
		if c.roll != 0 {
			f.Meetings = append(f.Meetings, governance.Meeting{Record: is(52), Body: 1, Date: c.roll, Status: governance.Held})
			f.Attendances = []governance.Attendance{{Record: is(53), Meeting: 52, Seat: f.Seats[0].ID, Person: 50, Status: governance.Present}}
		}
		f.Sort()
		got := network.Build(1, f).Overdue(today, days)
		if forgotten := len(got.Persons) == 1 && got.Persons[0].Nameless(); forgotten != c.forgotten || len(got.Persons) > 1 {
			t.Errorf("%s: %+v, forgotten: want %t", reason, got.Persons, c.forgotten)
		}
		if kept := network.Build(1, f).Overdue(today, 0); !kept.IsEmpty() {
			t.Errorf("%s: without a limit, %+v", reason, kept)
		}
	}
}

// TestRolesAndInvitationsThatAreOver name nobody any more.
func TestRolesAndInvitationsThatAreOver(t *testing.T) {
	const today = governance.Date(20_000)
	over := governance.Interval{Until: governance.PartialDateOf(today - 40)}
	f := governance.Facts{
		Grants: []governance.RoleGrant{
			{Record: is(1), Account: 5, Role: governance.RoleAuditor, Name: "Camille Roy", Interval: over},
			{Record: is(2), Account: 5, Role: governance.RoleAuditor, Name: "Camille Roy"},
		},
		RoleInvitations: []governance.RoleInvitation{
			{Record: is(3), Role: governance.RoleAuditor, Email: "a@example.org", Digest: "d", Expires: today},
			{Record: is(4), Role: governance.RoleAuditor, Email: "b@example.org", Digest: "d", Expires: today + 1},
		},
	}
	got := network.Build(1, f).Overdue(today, 30)
	if len(got.Grants) != 1 || got.Grants[0].ID != 1 || got.Grants[0].Name != "" || got.Grants[0].Role != governance.RoleAuditor {
		t.Errorf("grants: %+v", got.Grants)
	}
	if len(got.RoleInvitations) != 1 || got.RoleInvitations[0].ID != 3 || got.RoleInvitations[0].Email != "" || got.RoleInvitations[0].Opens("x") {
		t.Errorf("invitations: %+v", got.RoleInvitations)
	}
}

// TestForgettingChangesNoFigure: whatever is forgotten, every figure is what it
// was, nobody is forgotten who sits, and what is forgotten is not due again.
func TestForgettingChangesNoFigure(t *testing.T) {
	forgotten := 0
	rapid.Check(t, func(t *rapid.T) {
		f := networktest.Lawful(networktest.DrawWorld(t))
		n := network.Build(1, f)
		today := networktest.WorldStart + governance.Date(rapid.IntRange(0, 2*networktest.WorldDays).Draw(t, "today"))
		due := n.Overdue(today, rapid.IntRange(1, 300).Draw(t, "days"))
		after := network.Build(1, f.With(due))
		if diff := cmp.Diff(answers(t, n, networktest.WorldPeriod), answers(t, after, networktest.WorldPeriod)); diff != "" {
			t.Fatalf("figures change:\n%s", diff)
		}
		for _, p := range due.Persons {
			forgotten++
			for _, d := range f.Delegations {
				sits := func(x governance.Tenure) bool {
					return x.Seat == d.Seat && x.Holder == d.Holder && x.Certain().Has(today)
				}
				if d.Person == p.ID && d.Certain().Has(today) && slices.ContainsFunc(f.Tenures, sits) && livesOn(f, d, today) {
					t.Fatalf("somebody who sits is forgotten: %+v", d)
				}
			}
		}
		if again := after.Overdue(today, 300); slices.ContainsFunc(again.Persons, func(p governance.Person) bool {
			return slices.ContainsFunc(due.Persons, func(q governance.Person) bool { return p.ID == q.ID })
		}) {
			t.Fatal("forgotten twice")
		}
	})
	if forgotten < 50 {
		t.Errorf("%d people are forgotten: the worlds drawn show too little", forgotten)
	}
}

// livesOn reports whether the seat and both groups of a delegation certainly
// exist on a day.
func livesOn(f governance.Facts, d governance.Delegation, day governance.Date) bool {
	seat := governance.Find(f.Seats, d.Seat)
	body, holder := governance.Find(f.Groups, seat.Body), governance.Find(f.Groups, d.Holder)
	return seat.Certain().Has(day) && body.Certain().Has(day) && holder.Certain().Has(day)
}
