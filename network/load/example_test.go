package load_test

import (
	"fmt"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/network/load"
)

// A table meets 10 times a year for 2 hours, with 1 of preparation and 1 of
// travel. Two people of a group sit there: 10 × 2 × (2 + 1 + 1). How many sit is
// the group's own: to the public it is one, at the group.
func ExampleOf() {
	n := snapshot.Build(1, governance.Facts{
		Groups:   []governance.Group{{Record: governance.Record{ID: 1}, Kind: governance.Organization}, {Record: governance.Record{ID: 2}, Kind: governance.Roundtable}},
		Seats:    []governance.Seat{{Record: governance.Record{ID: 3}, Body: 2, Standing: governance.SeatMember}},
		Tenures:  []governance.Tenure{{Record: governance.Record{ID: 4}, Seat: 3, Holder: 1, Delegates: 2}},
		Cadences: []governance.Cadence{{Record: governance.Record{ID: 5}, Body: 2, MeetingsPerYear: new(10.0), Hours: new(2.0), PrepHours: new(1.0), TravelHours: new(1.0)}},
	})
	for _, actor := range []access.Actor{access.Deployment(), access.Anyone()} {
		totals, _ := load.Of(sight.New(n, actor), n.GroupOf(1), governance.YearPeriod(2025), hours.Committed)
		fmt.Printf("%.0f hours, estimate of the public: %t\n", *totals.DirectHours(), totals.PublicEstimate)
	}
	// Output:
	// 80 hours, estimate of the public: false
	// 40 hours, estimate of the public: true
}
