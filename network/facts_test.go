package network_test

import (
	"fmt"
	"testing"

	"tablee/governance"
)

func day(t testing.TB, s string) governance.Date {
	t.Helper()
	d, err := governance.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func is(id governance.ID) governance.Record { return governance.Record{ID: id} }

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

// The year that the worked examples speak of, and the day in it on which they
// are asked.
var (
	year2025 = governance.YearPeriod(2025)
	today    = governance.NewDate(2025, 10, 1)
)

// named is a world of groups with these French names, in this order of
// identities.
func named(names ...string) governance.Facts {
	var f governance.Facts
	for i, name := range names {
		f.Groups = append(f.Groups, governance.Group{
			Record: governance.Record{ID: governance.ID(i + 1)}, Kind: governance.Organization,
			Name: governance.LocalizedText{Fr: name}, Identifiers: []governance.Identifier{{Scheme: "test", Value: fmt.Sprint("k", i)}},
		})
	}
	return f
}

// crowd is a table at which n organizations sit, the i-th with i people more
// than the first; capacity is declared by the first five, the i-th a fifth less
// than by the one before; and three coalitions sit nowhere.
func crowd(n int) governance.Facts {
	var f governance.Facts
	for i := range governance.ID(n) {
		f.Groups = append(f.Groups, governance.Group{
			Record: is(1000 + i), Kind: governance.Organization, Nature: governance.Community, Level: governance.Local,
			Name: governance.LocalizedText{Fr: fmt.Sprint("Organisme ", i)},
		})
	}
	for i := range governance.ID(3) {
		f.Groups = append(f.Groups, governance.Group{Record: is(2000 + i), Kind: governance.Coalition, Name: governance.LocalizedText{Fr: fmt.Sprint("Regroupement ", i)}, Level: governance.Local})
	}
	table(&f, 1, 2, 3, 1000, "Table")
	f.Tenures[0].Delegates = 10
	for i := range governance.ID(n - 1) {
		f.Seats = append(f.Seats, governance.Seat{Record: is(3000 + i), Body: 1, Standing: governance.SeatMember})
		f.Tenures = append(f.Tenures, governance.Tenure{Record: is(4000 + i), Seat: 3000 + i, Holder: 1001 + i, Delegates: 11 + int(i)})
	}
	for i := range governance.ID(5) {
		f.Capacities = append(f.Capacities, governance.Capacity{Record: is(5000 + i), Group: 1000 + i, FTE: 1 - float64(i)/5, HoursPerFTE: 1820})
	}
	return f
}
