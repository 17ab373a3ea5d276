package access

import "testing"

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
		if got := MayWrite(c.actor); got != c.want {
			t.Errorf("%s writes: %t, want %t", c.reason, got, c.want)
		}
		for _, fact := range []Private{Capacity, Limit, Delegates, Attendance, OwnOverrides} {
			if got := MaySee(c.actor, fact, 1); got != c.want {
				t.Errorf("%s sees %s: %t, want %t", c.reason, fact, got, c.want)
			}
		}
	}
}
