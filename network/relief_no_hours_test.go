package network_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// twoSeats are seats A and B that group 2 holds at tables 1 and body. Groups 3
// and 4 may speak for it; group 4 sits at the table of B.
func twoSeats(body governance.ID, tenures ...governance.Tenure) governance.Facts {
	var f governance.Facts
	full := governance.Mandate{Scope: governance.MandateAll}
	for _, g := range []governance.ID{2, 3, 4} {
		f.Groups = append(f.Groups, governance.Group{Record: is(g), Kind: governance.Organization, Nature: governance.Community})
		if g != 2 {
			f.Memberships = append(f.Memberships, governance.Membership{Record: is(300 + g), Member: 2, Group: g, Standing: governance.Full, Mandate: full})
		}
	}
	table(&f, 1, 20, 200, 2, "T")
	if body != 1 {
		table(&f, body, 22, 222, 4, "U")
	} else {
		f.Seats = append(f.Seats, governance.Seat{Record: is(22), Body: 1, Standing: governance.SeatMember})
		f.Tenures = append(f.Tenures, governance.Tenure{Record: is(222), Seat: 22, Holder: 4, Delegates: 1})
	}
	f.Seats[0].Identifiers = []governance.Identifier{{Scheme: "seat", Value: "A"}}
	f.Seats = append(f.Seats, governance.Seat{Record: is(21), Body: body, Standing: governance.SeatMember, Identifiers: []governance.Identifier{{Scheme: "seat", Value: "B"}}})
	f.Tenures[0].Delegates = 1
	f.Tenures = append(f.Tenures, tenures...)
	f.Persons = append(f.Persons, governance.Person{Record: is(400), Name: "personne"})
	return f
}

// easing is a world in which group 3 would pass its limit if it took A over,
// unless it gave nobody for B any more: 40 hours each, of 60.
func easing() governance.Facts {
	f := twoSeats(5, governance.Tenure{Record: is(201), Seat: 21, Holder: 2, Delegates: 1})
	f.Delegations = []governance.Delegation{{Record: is(401), Seat: 21, Holder: 2, Person: 400, Kind: governance.Titular, SuppliedBy: 3}}
	f.Limits = []governance.Limit{{Record: is(500), Group: 3, Hours: new(60.0)}}
	f.Sort()
	return f
}

// filling is a world in which the person of A would count at B if A were left,
// in spring, of which nobody would know the hours; as nobody knows them of
// summer there.
func filling() governance.Facts {
	july := governance.PartialDateOf(governance.NewDate(2025, 7, 1))
	f := twoSeats(1, governance.Tenure{Record: is(201), Seat: 21, Holder: 2, Delegates: 1, Interval: governance.Interval{Until: july}},
		governance.Tenure{Record: is(202), Seat: 21, Holder: 2, Delegates: 2, Interval: governance.Interval{Since: july}})
	f.Tenures[0].PrepHours = new(1.0)
	f.Cadences[0].PrepHours = nil
	f.Delegations = []governance.Delegation{
		{Record: is(401), Seat: 20, Holder: 2, Person: 400, Kind: governance.Titular},
		{Record: is(402), Seat: 21, Holder: 2, Person: 400, Kind: governance.Titular},
	}
	f.Sort()
	return f
}

// TestReliefLeavesSeatsOfNoHours: a seat of which the group gives no hours, or
// none that are known, is left where another can only be left with it.
func TestReliefLeavesSeatsOfNoHours(t *testing.T) {
	for name, f := range map[string]governance.Facts{
		"it takes off a receiver what that may give elsewhere": easing(),
		"whoever sat on the other would count there":           filling(),
	} {
		t.Run(name, func(t *testing.T) {
			x := exhaustive{TB: t, group: 2, period: year2025, on: year2025.From, keep: governance.KeepEveryVoice, receivers: []governance.ID{3}}
			x.view = network.NewView(network.Build(1, f), access.Deployment(), governance.French, x.on)
			got := x.check()
			if want := []string{"A", "B"}; !near(&got.SavedHours, new(40.0)) || !slices.Equal(x.best.seats, want) {
				t.Errorf("%v hours by %v, want 40 by %v", got.SavedHours, x.best.seats, want)
			}
		})
	}
}
