package sight_test

import (
	"fmt"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
)

// Group 1 declared its staff. Its own account sees that; an auditor does too, and
// what an auditor sees is noted; the account of group 2 sees nothing.
func ExampleReader_SeesFact() {
	n := snapshot.Build(1, governance.Facts{
		Groups:     []governance.Group{{Record: governance.Record{ID: 1}}, {Record: governance.Record{ID: 2}}},
		Capacities: []governance.Capacity{{Record: governance.Record{ID: 3}, Group: 1, FTE: 2.5, HoursPerFTE: 1820}},
	})
	for _, grant := range []governance.RoleGrant{
		{Account: 101, Role: governance.RoleViewer, Group: 1},
		{Account: 102, Role: governance.RoleAuditor},
		{Account: 103, Role: governance.RoleViewer, Group: 2},
	} {
		person := access.Person{Account: grant.Account, Grants: []governance.RoleGrant{grant}}
		reader := sight.New(n, access.Of(person, governance.NewDate(2025, 10, 1)))
		reader.Trail = sight.NewTrail()
		sees := reader.SeesFact(access.Capacity, 1)
		fmt.Printf("account %d: sees %t, noted %d\n", grant.Account, sees, len(reader.Trail.Entries("")))
	}
	// Output:
	// account 101: sees true, noted 0
	// account 102: sees true, noted 1
	// account 103: sees false, noted 0
}
