package access_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/access"
)

// TestMayKnow: those who may change a group's roles, incidents and disclosures
// know of them, and its auditors; everybody who acts for the group knows of its
// disclosures.
func TestMayKnow(t *testing.T) {
	as := func(role governance.Role, group governance.ID) access.Actor {
		return access.Of(access.Person{Account: 9, Grants: []governance.RoleGrant{{Account: 9, Role: role, Group: group}}}, today)
	}
	roles, incidents, shares := governance.PrivacyRoles, governance.PrivacyIncidents, governance.PrivacySharing
	for name, c := range map[string]struct {
		actor access.Actor
		knows map[governance.Privacy]bool
	}{
		"the deployment":       {access.Deployment(), map[governance.Privacy]bool{roles: true, incidents: true, shares: true}},
		"an auditor":           {as(governance.RoleAuditor, 0), map[governance.Privacy]bool{roles: true, incidents: true, shares: true}},
		"the coordinator":      {as(governance.RoleCoordinator, holder), map[governance.Privacy]bool{roles: true, incidents: true, shares: true}},
		"a viewer":             {as(governance.RoleViewer, holder), map[governance.Privacy]bool{shares: true}},
		"another's":            {as(governance.RoleCoordinator, other), nil},
		"whoever is not known": {access.Anyone(), nil},
	} {
		for _, p := range []governance.Privacy{roles, incidents, shares} {
			if got := access.MayKnow(c.actor, p, holder); got != c.knows[p] {
				t.Errorf("%s, privacy %d: %t", name, p, got)
			}
		}
	}
}
