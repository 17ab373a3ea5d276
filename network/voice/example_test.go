package voice_test

import (
	"fmt"

	"tablee/governance"
	"tablee/network/internal/snapshot"
	"tablee/network/voice"
)

// Three organizations are members of a coalition, with a mandate for all. The
// coalition sits at a table, and so does the first of the three, which it speaks
// for by half therefore: ½ + 1 + 1. Two are heard through it alone.
func ExampleBodyVoices_CarriedBy() {
	const coalition, table = 4, 5
	f := governance.Facts{
		Groups: []governance.Group{
			{Record: governance.Record{ID: 1}, Kind: governance.Organization},
			{Record: governance.Record{ID: 2}, Kind: governance.Organization},
			{Record: governance.Record{ID: 3}, Kind: governance.Organization},
			{Record: governance.Record{ID: coalition}, Kind: governance.Coalition},
			{Record: governance.Record{ID: table}, Kind: governance.Roundtable},
		},
		Seats:   []governance.Seat{{Record: governance.Record{ID: 11}, Body: table}, {Record: governance.Record{ID: 12}, Body: table}},
		Tenures: []governance.Tenure{{Record: governance.Record{ID: 21}, Seat: 11, Holder: coalition}, {Record: governance.Record{ID: 22}, Seat: 12, Holder: 1}},
	}
	for member := governance.ID(1); member <= 3; member++ {
		f.Memberships = append(f.Memberships, governance.Membership{
			Record: governance.Record{ID: 30 + member}, Member: member, Group: coalition,
			Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateAll},
		})
	}
	n := snapshot.Build(1, f)
	carried := voice.On(n, governance.NewDate(2025, 10, 1)).At(n.GroupOf(table)).CarriedBy(n.GroupOf(coalition))
	fmt.Println(carried.Voices, "voices,", len(carried.Sole), "of them by it alone")
	// Output:
	// 2.5 voices, 2 of them by it alone
}
