package relief_test

import (
	"fmt"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/network/relief"
)

// A group holds two seats at one table and one at another. Each table meets 10
// times a year for 2 hours, with 2 of preparation. It may leave one of the two,
// 10 × (2 + 2) hours, and still sits there; at the other table it would not be
// heard any more.
func ExampleQuestion_Answer() {
	f := governance.Facts{Groups: []governance.Group{{Record: governance.Record{ID: 1}, Kind: governance.Organization}}}
	for _, table := range []governance.ID{10, 20} {
		f.Groups = append(f.Groups, governance.Group{Record: governance.Record{ID: table}, Kind: governance.Roundtable})
		f.Cadences = append(f.Cadences, governance.Cadence{Record: governance.Record{ID: table + 5}, Body: table, MeetingsPerYear: new(10.0), Hours: new(2.0), PrepHours: new(2.0)})
	}
	for i, table := range []governance.ID{10, 10, 20} {
		seat := governance.ID(100 + i)
		f.Seats = append(f.Seats, governance.Seat{Record: governance.Record{ID: seat}, Body: table})
		f.Tenures = append(f.Tenures, governance.Tenure{Record: governance.Record{ID: 200 + seat}, Seat: seat, Holder: 1, Delegates: 1})
	}
	f.Sort()
	n := snapshot.Build(1, f)
	reader := sight.New(n, access.Deployment())
	best, _ := relief.New(reader, n.GroupOf(1), governance.YearPeriod(2025), governance.NewDate(2025, 10, 1), governance.KeepEveryVoice).Answer()
	fmt.Printf("%.0f hours by %d seat\n", best.Saved, len(best.Gives()))
	// Output:
	// 40 hours by 1 seat
}
