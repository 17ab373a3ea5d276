package snapshot_test

import (
	"fmt"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// A coalition holds a seat at a table. It leaves at the end of June: the version
// after that counts the days from January to June, 31 + 28 + 31 + 30 + 31 + 30,
// and the version before it answers as it did.
func ExampleNetwork_With() {
	held := governance.Tenure{Record: governance.Record{ID: 4}, Seat: 3, Holder: 1, Delegates: 1}
	before := snapshot.Build(1, governance.Facts{
		Groups:  []governance.Group{{Record: governance.Record{ID: 1}, Kind: governance.Coalition}, {Record: governance.Record{ID: 2}, Kind: governance.Roundtable}},
		Seats:   []governance.Seat{{Record: governance.Record{ID: 3}, Body: 2}},
		Tenures: []governance.Tenure{held},
	})
	held.Until = governance.PartialDateOf(governance.NewDate(2025, 7, 1))
	after := before.With(2, governance.Facts{Tenures: []governance.Tenure{held}})

	for _, n := range []*snapshot.Network{before, after} {
		days := n.TenureDays(0, governance.YearPeriod(2025))
		fmt.Printf("version %d: held on %d days of 2025\n", n.Version(), days.Certain.Count())
	}
	// Output:
	// version 1: held on 365 days of 2025
	// version 2: held on 181 days of 2025
}
