package singlepoint_test

import (
	"fmt"

	"tablee/governance"
	"tablee/network/internal/snapshot"
	"tablee/network/singlepoint"
	"tablee/network/voice"
)

// Group 1 sits at two tables; group 2 sits with it at the first, group 3 at the
// second: 2 – table 10 – 1 – table 20 – 3. All but the two ends hold others
// together.
func ExampleArticulation() {
	f := governance.Facts{}
	for _, id := range []governance.ID{1, 2, 3, 10, 20} {
		f.Groups = append(f.Groups, governance.Group{Record: governance.Record{ID: id}})
	}
	for i, sits := range [][2]governance.ID{{1, 10}, {2, 10}, {1, 20}, {3, 20}} {
		seat := governance.ID(100 + i)
		f.Seats = append(f.Seats, governance.Seat{Record: governance.Record{ID: seat}, Body: sits[1]})
		f.Tenures = append(f.Tenures, governance.Tenure{Record: governance.Record{ID: 200 + seat}, Seat: seat, Holder: sits[0]})
	}
	n := snapshot.Build(1, f)
	day := voice.On(n, governance.NewDate(2025, 10, 1))
	for _, g := range n.InKeyOrder(singlepoint.Articulation(day, []governance.EdgeKind{governance.TenureEdge})) {
		fmt.Println(uint64(n.Records.Groups.At(g).ID))
	}
	// Output:
	// 1
	// 10
	// 20
}
