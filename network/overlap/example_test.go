package overlap_test

import (
	"fmt"

	"tablee/governance"
	"tablee/network/internal/snapshot"
	"tablee/network/overlap"
)

// Groups 1, 2 and 3 sit at one table, 2, 3 and 4 at another: two of the four that
// sit at either sit at both.
func ExamplePresence_Ranked() {
	const first, second = 10, 20
	f := governance.Facts{Groups: []governance.Group{
		{Record: governance.Record{ID: first}, Kind: governance.Roundtable}, {Record: governance.Record{ID: second}, Kind: governance.Roundtable},
	}}
	for id := governance.ID(1); id <= 4; id++ {
		f.Groups = append(f.Groups, governance.Group{Record: governance.Record{ID: id}, Kind: governance.Organization})
	}
	sit := func(body governance.ID, holders ...governance.ID) {
		for _, holder := range holders {
			seat := 10*body + holder
			f.Seats = append(f.Seats, governance.Seat{Record: governance.Record{ID: seat}, Body: body})
			f.Tenures = append(f.Tenures, governance.Tenure{Record: governance.Record{ID: 1000 + seat}, Seat: seat, Holder: holder})
		}
	}
	sit(first, 1, 2, 3)
	sit(second, 2, 3, 4)

	pairs, err := overlap.Over(snapshot.Build(1, f), governance.YearPeriod(2025)).Ranked(governance.Seated)
	if err != nil {
		panic(err)
	}
	fmt.Printf("%d at both, Jaccard %.2f\n", pairs[0].Shared, pairs[0].Jaccard)
	// Output:
	// 2 at both, Jaccard 0.50
}
