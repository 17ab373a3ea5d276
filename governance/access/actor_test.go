package access

import (
	"testing"

	"tablee/governance"
)

func TestOnlyTheDeploymentSeesPrivateFactsAndWrites(t *testing.T) {
	for _, c := range []struct {
		reason string
		actor  Actor
		want   bool
	}{
		{"who runs the program", Deployment(), true},
		{"the public", Anyone(), false},
		{"the zero actor is the public", Actor{}, false},
		{"a role that nobody knows", Actor{Name: "x", Role: "OWNER"}, false},
		{"a name gives no right", Actor{Name: "deployment", Role: Public}, false},
	} {
		if got := Writes(c.actor, "describeGroup"); got != c.want {
			t.Errorf("%s writes: %t, want %t", c.reason, got, c.want)
		}
		for _, fact := range []Private{Capacity, Limit, Delegates, Attendance, OwnOverrides} {
			if got := MaySee(c.actor, fact, 1); got != c.want {
				t.Errorf("%s sees %s: %t, want %t", c.reason, fact, got, c.want)
			}
		}
	}
}

func TestWhoTheChangeRecordNames(t *testing.T) {
	account := governance.AccountID("issuer", "someone")
	p := Person{Account: account, Name: "Camille Roy", Grants: []governance.RoleGrant{
		{Account: account, Role: governance.RoleEditor, Group: 7}, {Account: account, Role: governance.RoleDelegate, Group: 7},
		{Account: account, Role: governance.RoleAuditor},
	}}
	a := Of(p, governance.NewDate(2026, 1, 1))
	name := "account:" + account.String()
	for group, want := range map[governance.ID]string{
		7: name + " for " + governance.ID(7).String(),
		8: name, // the actor does not act for it
		0: name,
	} {
		if got := a.For(group); got != want {
			t.Errorf("for %s: %q, want %q", group, got, want)
		}
	}
	if got := Deployment().For(7); got != "deployment" {
		t.Errorf("the deployment acts for nobody: %q", got)
	}
	if got := a.Groups(); len(got) != 1 || got[0] != 7 {
		t.Errorf("acts for %v, want the group once", got)
	}
	if again := Anyone(); again != Anyone() || Deployment() == again {
		t.Error("actors without a person are compared by what they are")
	}
}
