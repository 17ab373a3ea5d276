package web_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
	"tablee/resolvers"
	"tablee/web"
)

// readBy is the site where people can sign in, read by somebody.
func readBy(t *testing.T, actor access.Actor, over ...governance.Facts) http.Handler {
	t.Helper()
	if len(over) == 0 {
		over = []governance.Facts{networktest.Example(t, "four-tables")}
	}
	live, err := network.Open(t.Context(), given{over[0]})
	if err != nil {
		t.Fatal(err)
	}
	questions, err := web.Questions()
	if err != nil {
		t.Fatal(err)
	}
	api, err := resolvers.NewHandler(resolvers.Options{
		Live: live, Zone: time.UTC, Log: quiet(), Clock: clock,
		Actor:    func(*http.Request) (access.Actor, error) { return actor, nil },
		FreeForm: resolvers.FreeFormOff, Documents: questions, // the pages ask nothing else
	})
	if err != nil {
		t.Fatal(err)
	}
	site, err := web.Handler(api, web.Options{Zone: time.UTC, Log: quiet(), Clock: clock, SignIn: true})
	if err != nil {
		t.Fatal(err)
	}
	return site
}

func TestWhoHasSignedIn(t *testing.T) {
	person := access.Of(access.Person{Account: 5, Name: `Camille <b>&"Roy`}, governance.NewDate(2026, 1, 1))
	nameless := access.Of(access.Person{Account: 5}, governance.NewDate(2026, 1, 1))
	for _, c := range []struct {
		reason   string
		actor    access.Actor
		address  string
		has, not []string
	}{
		{"nobody, in English", access.Anyone(), "/en?q=bridge&on=2025-10-01",
			[]string{`<a href="/auth/login?return=%2Fen%3Fq%3Dbridge%26on%3D2025-10-01" rel="nofollow">Sign in</a>`}, []string{"Sign out"}},
		{"nobody, in French", access.Anyone(), "/fr/methode", []string{`/auth/login?return=%2Ffr%2Fmethode`, "Se connecter"}, []string{"Se déconnecter"}},
		{"somebody, in English", person, "/en", []string{"Signed in as Camille &lt;b&gt;&amp;&#34;Roy", `<form class="reader" method="post" action="/auth/logout">`, "Sign out"}, []string{"<b>", "/auth/login"}},
		{"somebody, in French", person, "/fr", []string{"Camille &lt;b&gt;", "Se déconnecter"}, []string{"Se connecter"}},
		{"somebody without a name", nameless, "/en", []string{"Sign out"}, []string{"Signed in as"}},
		{"the deployment is nobody", access.Deployment(), "/en", []string{"Sign in"}, []string{"Sign out"}},
	} {
		text := page(t, readBy(t, c.actor), c.address, http.StatusOK)
		checkMarkup(t, c.address, text)
		checkTexts(t, c.reason, text, c.has, c.not)
	}
}

// checkTexts looks for what a page must say, and for what it must not.
func checkTexts(t *testing.T, reason, text string, has, not []string) {
	t.Helper()
	for _, want := range has {
		if !strings.Contains(text, want) {
			t.Errorf("%s: no %s in\n%.1500s", reason, want, text)
		}
	}
	for _, unwanted := range not {
		if strings.Contains(text, unwanted) {
			t.Errorf("%s: there is %s", reason, unwanted)
		}
	}
}

// TestPrivateFactsOnPages: a page shows its reader what the reader may see.
func TestPrivateFactsOnPages(t *testing.T) {
	public, all := readBy(t, access.Anyone()), readBy(t, access.Deployment())
	address := found(t, public, "/en", "bridge") + "?on=2025-10-01&year=2025"
	if seen := page(t, all, address, http.StatusOK); !strings.Contains(seen, "5,460") {
		t.Fatalf("the capacity of P is not on the page of who may see it")
	}
	if seen := page(t, public, address, http.StatusOK); strings.Contains(seen, "5,460") {
		t.Error("the capacity of P is on the public's page")
	}
}
