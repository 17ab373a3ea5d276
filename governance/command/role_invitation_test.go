package command_test

import (
	"encoding/json"
	"strings"
	"testing"

	"tablee/governance"
	"tablee/governance/command"
)

func inviting() command.InviteToRole {
	return command.InviteToRole{Request: request(), Role: governance.RoleEditor, Group: holder, Email: "Camille@Example.org", Until: date("2026-03")}
}

// TestInviteToRole: what is kept opens nothing, and the same request gives the
// same secret again.
func TestInviteToRole(t *testing.T) {
	c := inviting()
	got := written(t, c).RoleInvitations[0]
	if got.ID != c.Object() || got.Role != c.Role || got.Group != holder || got.Email != "camille@example.org" || got.Until != c.Until || got.Expires != today+14 {
		t.Errorf("%+v", got)
	}
	if !got.Opens(c.Secret()) || got.Opens("") || got.Opens(got.Digest) || strings.Contains(got.Digest, c.Secret()) {
		t.Error("another secret opens it")
	}
	again := inviting()
	again.IdempotencyKey = strings.ToUpper(anyKey)
	other := inviting()
	other.IdempotencyKey = "00000000-0000-4000-8000-000000000002"
	if again.Secret() != c.Secret() || other.Secret() == c.Secret() || len(c.Secret()) != 32 {
		t.Error("the secret is not that of the request")
	}
	if text, err := json.Marshal(c); err != nil || strings.Contains(strings.ToLower(string(text)), "camille") {
		t.Errorf("kept of the request: %s, %v", text, err)
	}
	short := inviting()
	short.Until = date("2025-10-06")
	if got := written(t, short).RoleInvitations[0]; got.Expires != governance.NewDate(2025, 10, 6) {
		t.Errorf("it outlives the role: %+v", got)
	}
	outliving := short
	outliving.Expires = new(governance.NewDate(2025, 10, 7))
	areRefused(t, refused{"open longer than the role", outliving, "expires", "invitationAfterRole"})
	guessed, late, past, over := inviting(), inviting(), inviting(), inviting()
	guessed.IdempotencyKey = "00000000-0000-1000-8000-000000000001"
	late.Expires, past.Expires, over.Until = new(today+91), new(today), date("2025-09")
	areRefused(t,
		refused{"a key that can be guessed", guessed, "idempotencyKey", "randomKey"},
		refused{"open too long", late, "expires", "invitationTooLong"},
		refused{"over already", past, "expires", "invitationTooLong"},
		refused{"a role that is over", over, "until", "roleOver"},
		refused{"of a group that is not there", command.InviteToRole{Request: request(), Role: governance.RoleEditor, Group: unknown}, "group", "unknownReference"},
		refused{"an auditor of one group", command.InviteToRole{Request: request(), Role: governance.RoleAuditor, Group: holder}, "group", "roleScope"},
	)
}

func accepting() command.AcceptRoleInvitation {
	return command.AcceptRoleInvitation{
		Request: request(), RoleInvitation: offered, Secret: "the secret", Account: 504, Name: "Camille Roy", Email: "CAMILLE@example.org",
	}
}

// TestAcceptRoleInvitation: the role begins today and ends as offered. The
// invitation keeps neither its secret nor the address.
func TestAcceptRoleInvitation(t *testing.T) {
	got := written(t, accepting())
	g, i := got.Grants[0], got.RoleInvitations[0]
	if g.Account != 504 || g.Role != governance.RoleEditor || g.Group != holder || g.Name != "Camille Roy" || g.Since != governance.PartialDateOf(today) || g.Until != date("2026") {
		t.Errorf("%+v", g)
	}
	if i.Email != "" || i.Digest != "" || i.Opens("the secret") || i.State(today) != governance.InvitationTaken {
		t.Errorf("%+v", i)
	}
	guess, nobody, stranger, unconfirmed, has := accepting(), accepting(), accepting(), accepting(), accepting()
	guess.Secret, nobody.Account, stranger.Email, unconfirmed.Email, has.RoleInvitation = "a guess", 0, "other@example.org", "", unknown
	areRefused(t,
		refused{"another secret", guess, "roleInvitation", "unknownReference"},
		refused{"no such invitation", has, "roleInvitation", "unknownReference"},
		refused{"who has not signed in", nobody, "roleInvitation", "signInFirst"},
		refused{"another address", stranger, "roleInvitation", "invitationForAnother"},
		refused{"no confirmed address", unconfirmed, "roleInvitation", "invitationForAnother"},
	)
	for reason, spoil := range map[string]func(*governance.RoleInvitation){
		"expired":   func(i *governance.RoleInvitation) { i.Expires = today },
		"taken":     func(i *governance.RoleInvitation) { i.Accepted = date("2025-09-30") },
		"withdrawn": func(i *governance.RoleInvitation) { i.Withdrawn = date("2025-09-30") },
		"closed":    func(i *governance.RoleInvitation) { i.Close() },
	} {
		at := moment()
		spoil(&at.RoleInvitations[0])
		if _, err := accepting().Apply(at); err == nil {
			t.Errorf("one that is %s is taken", reason)
		}
	}
	at := moment()
	at.Grants[0].Account, at.Grants[0].Role = 504, governance.RoleEditor
	if _, err := accepting().Apply(at); err == nil {
		t.Error("who has the role takes it again")
	}
	at = moment()
	at.RoleInvitations[0].Email = "" // the link is enough
	if _, err := unconfirmed.Apply(at); err != nil {
		t.Errorf("with the link alone: %v", err)
	}
}

// TestMergingWithdrawsInvitations: they offered roles for another group.
func TestMergingWithdrawsInvitations(t *testing.T) {
	got := written(t, command.MergeDuplicateGroups{Edit: edit(7), Keep: other, Duplicate: holder}).RoleInvitations
	if len(got) != 1 || got[0].Group != other || got[0].State(today) != governance.InvitationWithdrawn || got[0].Opens("the secret") || got[0].Email != "" {
		t.Errorf("%+v", got)
	}
}

func TestWithdrawRoleInvitation(t *testing.T) {
	got := written(t, command.WithdrawRoleInvitation{Edit: edit(7), RoleInvitation: offered}).RoleInvitations[0]
	if got.Email != "" || got.Digest != "" || got.State(today) != governance.InvitationWithdrawn {
		t.Errorf("%+v", got)
	}
	at := moment()
	at.RoleInvitations[0] = got
	at.RoleInvitations[0].Version = 7
	if _, err := (command.WithdrawRoleInvitation{Edit: edit(7), RoleInvitation: offered}).Apply(at); err == nil {
		t.Error("it is withdrawn twice")
	}
	areRefused(t,
		refused{"a version that is past", command.WithdrawRoleInvitation{Edit: edit(6), RoleInvitation: offered}, "expectedVersion", "conflict"},
		refused{"no such invitation", command.WithdrawRoleInvitation{Edit: edit(7), RoleInvitation: unknown}, "roleInvitation", "unknownReference"},
		refused{"voided instead", command.VoidRecord{Edit: edit(7), Record: offered}, "record", "notVoidable"},
	)
}

// TestEraseAccount: the name goes from all roles; the roles stay.
func TestEraseAccount(t *testing.T) {
	at := moment()
	at.Grants[0].Name, at.Grants[2].Name, at.Grants[2].Account = "Camille Roy", "Camille", at.Grants[0].Account
	effect, err := command.EraseAccount{Request: request(), Account: 501}.Apply(at)
	if err != nil || len(effect.Writes.Grants) != 2 || len(effect.Fill) > 0 {
		t.Fatalf("%+v, %v", effect, err)
	}
	for _, g := range effect.Writes.Grants {
		if g.Name != "" || g.Account != 501 || g.Role == "" {
			t.Errorf("%+v", g)
		}
	}
	areRefused(t, refused{"nobody's account", command.EraseAccount{Request: request(), Account: 999}, "account", "unknownReference"})
}
