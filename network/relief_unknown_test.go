package network_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// partlyKnown is a table at which group 2 holds the seat S until July, with
// a preparation of its own if it declares one, and until September, with none;
// then its assembly counts, if it is a member. Only the meeting of autumn says
// how long one prepares for it. Group 3 speaks for group 2 there.
func partlyKnown(own *float64, member bool) governance.Facts {
	var f governance.Facts
	table(&f, 1, 10, 100, 3, "T")
	f.Cadences = nil
	july, september := governance.PartialDateOf(governance.NewDate(2025, 7, 1)), governance.PartialDateOf(governance.NewDate(2025, 9, 1))
	full := governance.Mandate{Scope: governance.MandateAll}
	for _, g := range []governance.ID{2, 3} {
		f.Groups = append(f.Groups, governance.Group{Record: is(g), Kind: governance.Organization, Nature: governance.Community})
	}
	f.Seats = append(f.Seats, governance.Seat{Record: is(20), Body: 1, Standing: governance.SeatMember, Identifiers: []governance.Identifier{{Scheme: "seat", Value: "S"}}})
	f.Tenures = append(f.Tenures,
		governance.Tenure{Record: is(200), Seat: 20, Holder: 2, Delegates: 1, PrepHours: own, Interval: governance.Interval{Until: july}},
		governance.Tenure{Record: is(201), Seat: 20, Holder: 2, Delegates: 1, Interval: governance.Interval{Since: july, Until: september}})
	f.Memberships = append(f.Memberships, governance.Membership{Record: is(300), Member: 2, Group: 3, Standing: governance.Full, Mandate: full})
	if member {
		f.Memberships = append(f.Memberships, governance.Membership{Record: is(301), Member: 2, Group: 1, Standing: governance.Full, Mandate: full})
	}
	f.Meetings = []governance.Meeting{
		{Record: is(400), Body: 1, Date: governance.NewDate(2025, 3, 1), Status: governance.Held, Hours: new(2.0)},
		{Record: is(401), Body: 1, Date: governance.NewDate(2025, 8, 1), Status: governance.Held, Hours: new(2.0)},
		{Record: is(402), Body: 1, Date: governance.NewDate(2025, 10, 1), Status: governance.Held, Hours: new(2.0), PrepHours: new(0.5)},
	}
	f.Sort()
	return f
}

// TestReliefSavesNothingThatBecomesUnknown: once the seat is left, the assembly
// counts all year, and nobody knows its hours, which were known for autumn.
// They are not saved by that, whether the hours of the seat were known or not.
func TestReliefSavesNothingThatBecomesUnknown(t *testing.T) {
	for _, c := range []struct {
		name   string
		own    *float64
		member bool
		saved  float64
		seats  []string
	}{
		{"of the seat, nothing is known", nil, true, 0, nil},
		{"of the seat, something is known", new(1.0), true, 0, nil},
		{"no assembly", new(1.0), false, 3, []string{"S"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := exhaustive{TB: t, group: 2, period: year2025, on: year2025.From, keep: governance.KeepEveryVoice, receivers: []governance.ID{}}
			x.view = network.NewView(network.Build(1, partlyKnown(c.own, c.member)), access.Deployment(), governance.French, x.on)
			x.check()
			if x.best.saved != c.saved || !slices.Equal(x.best.seats, c.seats) {
				t.Errorf("%v hours by %v, want %v by %v", x.best.saved, x.best.seats, c.saved, c.seats)
			}
		})
	}
}
