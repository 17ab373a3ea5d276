package governance

import "testing"

func TestLastCoordinator(t *testing.T) {
	on := NewDate(2026, 6, 15)
	day := func(s string) PartialDate {
		d, err := ParsePartialDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	grant := func(id ID, role Role, group ID, until string) RoleGrant {
		return RoleGrant{Record: Record{ID: id}, Account: 100 + id, Role: role, Group: group, Interval: Interval{Until: day(until)}}
	}
	for _, c := range []struct {
		reason string
		grants []RoleGrant
		want   bool
	}{
		{"alone", []RoleGrant{grant(1, RoleCoordinator, 7, "")}, true},
		{"another goes on", []RoleGrant{grant(1, RoleCoordinator, 7, ""), grant(2, RoleCoordinator, 7, "")}, false},
		{"the other has ended", []RoleGrant{grant(1, RoleCoordinator, 7, ""), grant(2, RoleCoordinator, 7, "2026-06-15")}, true},
		{"the other is of another group", []RoleGrant{grant(1, RoleCoordinator, 7, ""), grant(2, RoleCoordinator, 8, "")}, true},
		{"an editor gives no roles", []RoleGrant{grant(1, RoleCoordinator, 7, ""), grant(2, RoleEditor, 7, "")}, true},
		{"what ends is no coordinator", []RoleGrant{grant(1, RoleEditor, 7, "")}, false},
		{"what ends is not there", []RoleGrant{grant(2, RoleCoordinator, 7, "")}, false},
	} {
		if got := LastCoordinator(c.grants, 1, on); got != c.want {
			t.Errorf("%s: %t, want %t", c.reason, got, c.want)
		}
	}
}
