package web_test

import (
	"net/http"
	"strings"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/networktest"
)

const (
	invitationID     governance.ID = 4242
	invitationSecret               = "the secret of a link"
)

// invitedTo are facts with an open invitation to a role for one of the groups.
func invitedTo(f governance.Facts) governance.Facts {
	f.RoleInvitations = append(f.RoleInvitations, governance.RoleInvitation{
		Record: governance.Record{ID: invitationID, Version: 1}, Role: governance.RoleEditor, Group: f.Groups[0].ID, Email: "camille@example.org",
		Digest: governance.DigestOfSecret(invitationSecret), Expires: governance.NewDate(2026, 12, 1),
	})
	return f
}

// withRoles is somebody who has roles for a group and for the whole deployment.
func withRoles(f governance.Facts) access.Actor {
	p := access.Person{Account: 5, Name: "Camille Roy"}
	for _, g := range []governance.RoleGrant{{Role: governance.RoleCoordinator, Group: f.Groups[0].ID}, {Role: governance.RolePolicymaker}} {
		g.Account = p.Account
		p.Grants = append(p.Grants, g)
	}
	return access.Of(p, governance.NewDate(2026, 11, 22))
}

// TestAccountAndInvitation: what the pages say of who reads, and to whom an
// invitation opens.
func TestAccountAndInvitation(t *testing.T) {
	f := networktest.Example(t, "four-tables")
	here := "/invitation?id=" + invitationID.String() + "&secret="
	secret := strings.ReplaceAll(invitationSecret, " ", "+")
	for _, c := range []struct {
		reason, address string
		actor           access.Actor
		status          int
		has, not        []string
	}{
		{"who has roles", "/en/account", withRoles(f), 200, []string{"Camille Roy", "Coordinator", "the whole service", "Policymaker"}, []string{"Nobody has signed in"}},
		{"in French", "/fr/compte", withRoles(f), 200, []string{"Votre compte", "Coordination", "tout le service"}, nil},
		{"who has none", "/en/account", access.Of(access.Person{Account: 6}, 0), 200, []string{"You have no role yet", "You have signed in."}, []string{"<table"}},
		{"nobody", "/en/account", access.Anyone(), 200, []string{"Nobody has signed in", "/auth/login?return=%2Fen%2Faccount"}, []string{"Your identifier"}},
		{"invited, not known", "/en" + here + secret, access.Anyone(), 200, []string{"You are invited", "Editor", "Sign in first"}, []string{"<form method", "camille@"}},
		{"invited, known", "/fr" + here + secret, withRoles(f), 200, []string{"Accepter ce rôle", `method="post" action="/fr/invitation"`}, []string{"camille@"}},
		{"a guess", "/en" + here + "guess", withRoles(f), 404, []string{"no such invitation"}, []string{"Editor", "<form method=\"post\" action=\"/en"}},
		{"another invitation", "/en/invitation?id=0000000000000&secret=guess", withRoles(f), 404, []string{"no such invitation"}, nil},
	} {
		text := opened(t, readBy(t, c.actor, invitedTo(f)), c.address, c.status)
		checkMarkup(t, c.address, text)
		checkTexts(t, c.reason, text, c.has, c.not)
	}
	w := get(t, readBy(t, access.Anyone(), invitedTo(f)), here+secret, "Accept-Language", "fr")
	if to := w.Header().Get("Location"); w.Code != http.StatusSeeOther || to != "/fr/invitation" || w.Header().Get("Referrer-Policy") != "no-referrer" {
		t.Errorf("without a language: %d, %s", w.Code, to)
	}
	if text := page(t, readBy(t, access.Anyone(), invitedTo(f)), "/en/invitation", http.StatusNotFound); !strings.Contains(text, "no such invitation") {
		t.Errorf("without a link:\n%s", text)
	}
}

// opened is the text of an address. What a link of an invitation holds is in no
// address and on no page after it.
func opened(t *testing.T, site http.Handler, address string, status int) string {
	t.Helper()
	_, secret, isLink := strings.Cut(address, "secret=")
	if !isLink {
		return page(t, site, address, status)
	}
	w := get(t, site, address)
	cookies := w.Result().Cookies()
	if w.Code != http.StatusSeeOther || len(cookies) != 1 || !cookies[0].HttpOnly || w.Header().Get("Cache-Control") != "no-store" {
		t.Fatalf("%s: %d, %v", address, w.Code, w.Header())
	}
	to := w.Header().Get("Location")
	if w = get(t, site, to, "Cookie", cookies[0].Name+"="+cookies[0].Value); w.Code != status || w.Header().Get("Cache-Control") != "no-store" {
		t.Fatalf("%s: %d, want %d, %v", to, w.Code, status, w.Header())
	}
	if text := w.Body.String(); strings.Contains(to+text, secret) && secret != "guess" {
		t.Errorf("the secret is in %s, or on its page:\n%s", to, text)
	}
	return w.Body.String()
}
