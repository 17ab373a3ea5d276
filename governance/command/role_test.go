package command_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/governance/command"
)

func TestGrantRole(t *testing.T) {
	c := command.GrantRole{Request: request(), Account: 504, Role: governance.RoleEditor, Group: holder, Interval: command.Interval{Until: date("2026-01-01")}}
	got := written(t, c).Grants
	if len(got) != 1 || got[0].ID != c.Object() || got[0].Account != 504 || got[0].Role != governance.RoleEditor || got[0].Group != holder || got[0].Until != date("2026-01-01") {
		t.Errorf("written: %+v", got)
	}
	if got := written(t, command.GrantRole{Request: request(), Account: 504, Role: governance.RoleAuditor}).Grants; got[0].Group != 0 {
		t.Errorf("for the whole deployment: %+v", got)
	}
	areRefused(t,
		refused{"a group that is not there", command.GrantRole{Request: request(), Account: 1, Role: governance.RoleViewer, Group: unknown}, "group", "unknownReference"},
		refused{"a role for a group, of none", command.GrantRole{Request: request(), Account: 1, Role: governance.RoleViewer}, "group", "roleScope"},
		refused{"an auditor of one group", command.GrantRole{Request: request(), Account: 1, Role: governance.RoleAuditor, Group: holder}, "group", "roleScope"},
		refused{"what is had already, for all", command.GrantRole{Request: request(), Account: 505, Role: governance.RoleAuditor}, "account", "alreadyDeclared"},
		refused{"what is had already", command.GrantRole{Request: request(), Account: 501, Role: governance.RoleCoordinator, Group: holder}, "account", "alreadyDeclared"},
	)
}

// TestRevokeRole: a role ends today, one that has not begun is voided, and a
// group keeps a coordinator.
func TestRevokeRole(t *testing.T) {
	at := moment()
	at.Grants[1].Group = holder // the group has two coordinators
	effect, err := command.RevokeRole{Edit: edit(7), RoleGrant: coordinator}.Apply(at)
	if err != nil || len(effect.Writes.Grants) != 1 || effect.Writes.Grants[0].Until != governance.PartialDateOf(today) || effect.Writes.Grants[0].Certain().Has(today) {
		t.Errorf("%+v, %v", effect.Writes, err)
	}
	if got := written(t, command.RevokeRole{Edit: edit(7), RoleGrant: viewerToCome}); !slices.Equal(got.Voided, []governance.ID{viewerToCome}) || len(got.Grants) > 0 {
		t.Errorf("to come: %+v", got)
	}
	areRefused(t,
		refused{"the last coordinator", command.RevokeRole{Edit: edit(7), RoleGrant: coordinator}, "roleGrant", "lastCoordinator"},
		refused{"a version that is past", command.RevokeRole{Edit: edit(6), RoleGrant: viewerToCome}, "expectedVersion", "conflict"},
		refused{"no such grant", command.RevokeRole{Edit: edit(7), RoleGrant: unknown}, "roleGrant", "unknownReference"},
		refused{"voided instead", command.VoidRecord{Edit: edit(7), Record: coordinator}, "record", "notVoidable"},
	)
	at = moment()
	at.Grants[0].Role, at.Grants[0].Until = governance.RoleViewer, date("2025-02-01")
	if _, err := (command.RevokeRole{Edit: edit(7), RoleGrant: coordinator}).Apply(at); err == nil {
		t.Error("what was over is ended again")
	}
}

func TestShareWith(t *testing.T) {
	c := command.ShareWith{Request: request(), Group: holder, With: body, Fact: governance.PrivateCapacity, Interval: command.Interval{Until: date("2026")}}
	got := written(t, c).Disclosures
	if len(got) != 1 || got[0].ID != c.Object() || got[0].Owner != holder || got[0].With != body || got[0].Fact != governance.PrivateCapacity || got[0].Until != date("2026") {
		t.Errorf("written: %+v", got)
	}
	areRefused(t,
		refused{"nobody's", command.ShareWith{Request: request(), Group: unknown, With: body}, "group", "unknownReference"},
		refused{"with nobody", command.ShareWith{Request: request(), Group: holder, With: unknown}, "with", "unknownReference"},
		refused{"with itself", command.ShareWith{Request: request(), Group: holder, With: holder}, "with", "sharedWithItself"},
		refused{"what is shared already", command.ShareWith{Request: request(), Group: holder, With: other, Fact: governance.PrivateLimit}, "with", "alreadyDeclared"},
		refused{"unshared at a past version", command.Unshare{Edit: edit(6), Disclosure: sharing}, "expectedVersion", "conflict"},
		refused{"nothing unshared", command.Unshare{Edit: edit(7), Disclosure: unknown}, "disclosure", "unknownReference"},
	)
	if got := written(t, command.Unshare{Edit: edit(7), Disclosure: sharing}).Disclosures; len(got) != 1 || got[0].Certain().Has(today) || !got[0].Certain().Has(today-1) {
		t.Errorf("unshared: %+v", got)
	}
}
