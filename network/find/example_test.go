package find_test

import (
	"fmt"

	"tablee/governance"
	"tablee/network/find"
	"tablee/network/internal/snapshot"
)

// Who works on housing? One group says housing, one says tenants, which is
// narrower, and one says food.
func ExampleCount() {
	about := func(id governance.ID, topic governance.ID) governance.Group {
		return governance.Group{Record: governance.Record{ID: id}, Kind: governance.Organization, Topics: []governance.ID{topic}}
	}
	const housing, tenants, food = 11, 12, 13
	n := snapshot.Build(1, governance.Facts{
		Topics: []governance.Topic{
			{Record: governance.Record{ID: housing}},
			{Record: governance.Record{ID: tenants}, Broader: []governance.ID{housing}},
			{Record: governance.Record{ID: food}},
		},
		Groups: []governance.Group{about(1, housing), about(2, tenants), about(3, food)},
	})
	on := governance.NewDate(2025, 10, 1)
	fmt.Println(find.Count(n, governance.GroupFilter{Topics: []governance.ID{housing}}, on), "groups")
	// Output:
	// 2 groups
}
