package auth

import (
	"net/http"
	"testing"
	"time"

	"tablee/governance"
	"tablee/governance/access"
)

// TestFixation: a token that was put into a browser before the sign-in opens
// nothing after it.
func TestFixation(t *testing.T) {
	w := newWorld(t)
	attacker, victim := w.browser(), w.browser()
	site := address(t, "https://tablee.example/")
	attacker.signIn()
	planted := attacker.jar.Cookies(site)
	invented := &http.Cookie{Name: "__Host-tablee", Value: "invented-by-the-attacker", Path: "/", Secure: true}
	for _, cookies := range [][]*http.Cookie{planted, {invented}} {
		for _, c := range cookies {
			c.Path, c.Secure = "/", true
		}
		victim.jar.SetCookies(site, cookies)
		victim.signIn()
		for _, c := range victim.jar.Cookies(site) {
			for _, p := range cookies {
				if c.Value == p.Value {
					t.Error("the planted token is the victim's")
				}
			}
		}
		attacker.jar.SetCookies(site, cookies)
		if attacker.isSomebody() {
			t.Error("the planted token opens a session")
		}
	}
}

func TestLimitsOfASession(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.signIn()
	for range 11 {
		w.clock.advance(idleLimit - time.Minute)
		if !b.isSomebody() {
			t.Fatal("it ended although it was used")
		}
	}
	w.clock.advance(time.Hour + 12*time.Minute)
	if b.isSomebody() {
		t.Error("it goes on after half a day")
	}
	b.signIn()
	w.clock.advance(idleLimit)
	if b.isSomebody() || len(w.store.kept) != 0 {
		t.Error("it goes on unused")
	}
}

// TestSessionIsSeldomWritten: a page that asks ten times writes nothing.
func TestSessionIsSeldomWritten(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.signIn()
	before := ""
	for _, k := range w.store.kept {
		before = string(k.data)
	}
	w.clock.advance(seenEvery - time.Second)
	if !b.isSomebody() {
		t.Fatal("not signed in")
	}
	for _, k := range w.store.kept {
		if string(k.data) != before {
			t.Error("it was written within a minute")
		}
	}
}

func TestRolesThatChangeEndTheSession(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.signIn()
	w.roles.give("somebody else", w.issuer.URL, governance.RoleEditor, 7)
	if !b.isSomebody() {
		t.Error("another's roles changed, and it ended")
	}
	w.roles.give("somebody", w.issuer.URL, governance.RoleEditor, 7)
	if b.isSomebody() {
		t.Error("it goes on under the roles of before")
	}
	b.signIn()
	actor, err := b.actor()
	if err != nil || !access.MaySee(actor, access.Capacity, 7) {
		t.Errorf("after signing in again: %+v, %v", actor, err)
	}
}

// TestSettingsThatChangeEndTheSession: who is an administrator by settings
// that hold no more is none after a restart, though the session was kept.
func TestSettingsThatChangeEndTheSession(t *testing.T) {
	w := newWorld(t, func(o *Options) { o.AdminClaim = ParseClaim("groups=admins") })
	b := w.browser()
	b.ask(http.MethodGet, b.leave("/", func(nonce string) map[string]any {
		return b.issuer.id(nonce, map[string]any{"groups": []string{"admins"}})
	}))
	if actor, err := b.actor(); err != nil || !access.Decide(actor, access.Operate, access.Object{}).Allowed {
		t.Fatalf("%+v, %v", actor, err)
	}
	o := w.gate.Options
	o.AdminClaim = Claim{}
	var err error
	if w.gate, err = New(o); err != nil {
		t.Fatal(err)
	}
	if b.isSomebody() {
		t.Error("the session goes on")
	}
}
