package access

import (
	"testing"

	"tablee/governance"
)

func TestNoted(t *testing.T) {
	const own, other governance.ID = 1, 2
	editor := Of(Person{Account: 9, Grants: []governance.RoleGrant{{Account: 9, Role: governance.RoleEditor, Group: own}}}, governance.NewDate(2025, 10, 1))
	for _, c := range []struct {
		reason string
		who    Actor
		what   Object
		people bool
		want   bool
	}{
		{"the public is shown nothing", Anyone(), Object{Owner: own, Fact: Limit}, true, false},
		{"the deployment holds the data", Deployment(), Object{Owner: own, Fact: Limit}, true, false},
		{"one's own group's numbers", editor, Object{Owner: own, Fact: Limit}, false, false},
		{"one's own group's people", editor, Object{Owner: own, Fact: Delegates}, true, true},
		{"another group's numbers", editor, Object{Owner: other, Fact: Limit}, false, true},
		{"what is no group's", editor, Object{Fact: Drafts}, false, true},
		{"a public fact", editor, Object{Owner: other}, false, false},
	} {
		if got := Noted(c.who, c.what, c.people); got != c.want {
			t.Errorf("%s: %t", c.reason, got)
		}
	}
}
