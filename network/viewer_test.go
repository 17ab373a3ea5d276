package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/access"
)

func TestWhoIsAsking(t *testing.T) {
	for _, nobody := range []access.Actor{access.Anyone(), access.Deployment()} {
		if got := seenBy(nobody, governance.Facts{}).Viewer(); got != nil {
			t.Errorf("%s is somebody: %+v", nobody.Name, got)
		}
	}
	until, err := governance.ParsePartialDate("2027-03")
	if err != nil {
		t.Fatal(err)
	}
	facts := governance.Facts{Groups: []governance.Group{{Record: governance.Record{ID: 1}, Kind: governance.Organization}}}
	grant := func(role governance.Role, group governance.ID, i governance.Interval) governance.RoleGrant {
		return governance.RoleGrant{Account: 5, Role: role, Group: group, Interval: i}
	}
	actor := access.Of(access.Person{Account: 5, Name: "Camille Roy", Language: governance.French, Grants: []governance.RoleGrant{
		grant(governance.RoleEditor, 1, governance.Interval{Until: until}),
		grant(governance.RoleAuditor, 0, governance.Interval{}),
		grant(governance.RoleViewer, 99, governance.Interval{}), // of a group that is not there
	}}, today)
	v := seenBy(actor, facts).Viewer()
	if *v.Name() != "Camille Roy" || *v.Language() != governance.French {
		t.Errorf("%v, %v", *v.Name(), *v.Language())
	}
	roles := v.Roles()
	if len(roles) != 2 {
		t.Fatalf("%d roles, want the one at the group and that of the deployment", len(roles))
	}
	if r := roles[0]; r.Role() != governance.RoleEditor || r.Group().ID() != 1 || *r.Until() != governance.NewDate(2027, 4, 1) {
		t.Errorf("%s at %v until %v", r.Role(), r.Group(), r.Until())
	}
	if r := roles[1]; r.Role() != governance.RoleAuditor || r.Group() != nil || r.Until() != nil {
		t.Errorf("%s at %v until %v", r.Role(), r.Group(), r.Until())
	}
	nameless := seenBy(access.Of(access.Person{Account: 5}, today), facts).Viewer()
	if nameless.Name() != nil || nameless.Language() != nil || len(nameless.Roles()) != 0 {
		t.Errorf("what the provider did not say is said: %+v", nameless)
	}
}
