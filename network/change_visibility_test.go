package network_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// TestWhatTheHistoryTells: who may know of a private fact reads that it
// changed; others only that something did, by nobody, about nothing.
func TestWhatTheHistoryTells(t *testing.T) {
	f := crowd(4)
	f.Persons = []governance.Person{{Record: is(6000), Name: "Quelqu’un"}}
	f.Sort()
	n, today := network.Build(1, f), governance.NewDate(2025, 10, 1)
	text := func(id governance.ID) string { return id.String() }
	entry := func(verb string, ids []governance.ID, told ...string) governance.Entry {
		return governance.Entry{Version: 1, Actor: "account:X for " + text(1000), Verb: verb, Fill: told, About: []governance.ID{1000}, IDs: ids}
	}
	own := acting(governance.RoleGrant{Role: governance.RoleCoordinator, Group: 1000})
	viewer := acting(governance.RoleGrant{Role: governance.RoleViewer, Group: 1000})
	stranger := acting(governance.RoleGrant{Role: governance.RoleCoordinator, Group: 1001})
	facilitator := acting(governance.RoleGrant{Role: governance.RoleFacilitator, Group: 1})
	auditor := acting(governance.RoleGrant{Role: governance.RoleAuditor})
	everybody := []access.Actor{own, viewer, stranger, facilitator, auditor, access.Anyone(), access.Deployment()}
	for _, c := range []struct {
		entry governance.Entry
		told  []access.Actor
	}{
		{entry("declareCapacity", []governance.ID{5000}, text(1000), "2025"), []access.Actor{own, viewer}},
		{entry("appointDelegate", []governance.ID{6000}, text(1000), text(1), "2025"), []access.Actor{own, viewer, facilitator}},
		{entry("recordAttendance", nil, text(1), "2025-01-01"), []access.Actor{facilitator}},
		{entry("grantRole", nil, text(1000)), []access.Actor{own}},
		{entry("grantRole", nil, ""), nil},
		{entry("inviteToRole", nil, text(1000)), []access.Actor{own}},
		{entry("recordIncident", nil, text(1000)), []access.Actor{own}},
		{entry("recordIncident", nil, ""), nil},
		{entry("withdrawConsent", nil), nil},
		{entry("shareWith", nil, text(1000), text(1001)), []access.Actor{own, viewer, stranger}},
		{entry("voidRecord", []governance.ID{5000}, "Capacity", text(5000), "erreur"), nil},
		{entry("voidRecord", nil, "Seat", text(5000), "erreur"), everybody},
		{entry("joinGroup", nil, text(1000), text(1), "2025"), everybody},
	} {
		for i, actor := range everybody {
			may := slices.ContainsFunc(append(c.told, auditor, access.Deployment()), func(a access.Actor) bool { return a.Person == actor.Person && a.Role == actor.Role })
			got := network.NewView(n, actor, governance.English, today).Changes([]governance.Entry{c.entry})[0]
			if told := got.Verb() == c.entry.Verb; told != may {
				t.Errorf("%s %v to reader %d: %t, want %t", c.entry.Verb, c.entry.Fill, i, told, may)
			}
			if !may && (len(got.IDs()) > 0 || len(got.Groups()) > 0 || got.Actor() != "somebody" || got.Summary().Text(nil) != "a change that is not public") {
				t.Errorf("%s to reader %d: %v %v %q %q", c.entry.Verb, i, got.IDs(), got.Groups(), got.Actor(), got.Summary().Text(nil))
			}
			if named := got.Actor() == c.entry.Actor; named && !slices.Contains([]int{0, 4, 6}, i) {
				t.Errorf("%s names the account to reader %d", c.entry.Verb, i)
			}
		}
	}
	merged := entry("mergeDuplicateGroups", []governance.ID{1000, 5000, 6000}, text(1000), "x")
	if ids := network.NewView(n, stranger, governance.English, today).Changes([]governance.Entry{merged})[0].IDs(); !slices.Equal(ids, []governance.ID{1000}) {
		t.Errorf("a stranger is told of %v", ids)
	}
}
