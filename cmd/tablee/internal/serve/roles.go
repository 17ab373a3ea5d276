package serve

import (
	"context"

	"tablee/governance"
	"tablee/network"
)

// recordedRoles are the roles that people gave, as the network has them now.
type recordedRoles struct{ live *network.Live }

// RolesOf gives every grant to an account, and what is shared with the groups
// that it acts for.
func (r recordedRoles) RolesOf(_ context.Context, account governance.ID) ([]governance.RoleGrant, []governance.Disclosure, error) {
	grants, received := r.live.Now().RolesOf(account)
	return grants, received, nil
}
