package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// TestWhatIfSharingForThePublic: a change picks groups, so that its effect on
// hours and rates is told to who may see those of all the groups; its effect on
// seats to everybody.
func TestWhatIfSharingForThePublic(t *testing.T) {
	n := network.Build(1, crowd(24))
	changes := []governance.ChangeInput{{LeaveSeat: &governance.LeaveSeatChange{Seat: 2}}}
	mine := &governance.GroupFilter{Groups: []governance.ID{1000, 1001}}
	member := access.Of(access.Person{Account: 900, Grants: []governance.RoleGrant{
		{Account: 900, Role: governance.RoleViewer, Group: 1000}, {Account: 900, Role: governance.RoleViewer, Group: 1001},
	}}, today)
	for _, test := range []struct {
		name   string
		actor  access.Actor
		filter *governance.GroupFilter
		told   bool
	}{
		{"the deployment", access.Deployment(), nil, true},
		{"the public", access.Anyone(), nil, false},
		{"the public, of organizations", access.Anyone(), &governance.GroupFilter{Kinds: []governance.GroupKind{governance.Organization}}, false},
		{"who acts for two, of all", member, nil, false},
		{"who acts for two, of these", member, mine, true},
	} {
		w, err := shownTo(n, test.actor).WhatIf(changes, year2025, nil)
		if err != nil {
			t.Fatal(err)
		}
		for name, figure := range map[string]struct {
			of   func(*governance.GroupFilter) (network.FigureComparison, error)
			told bool
		}{"seats": {w.GiniSeats, true}, "hours": {w.GiniHours, test.told}, "rates": {w.GiniRate, test.told}} {
			got, err := figure.of(test.filter)
			if err != nil || (got.Before != nil) != figure.told || (got.After != nil) != figure.told {
				t.Errorf("%s, %s: %v to %v, %v", test.name, name, show(got.Before), show(got.After), err)
			}
		}
	}
}
