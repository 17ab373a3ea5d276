package auth

import (
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"

	"tablee/governance/access"
)

// browser asks the gate as a browser does: with a jar of cookies, and without
// following where it is sent.
type browser struct {
	*world
	jar http.CookieJar
}

func (w *world) browser() *browser {
	jar, err := cookiejar.New(nil)
	if err != nil {
		w.t.Fatal(err)
	}
	return &browser{w, jar}
}

func (b *browser) ask(method, target string) *httptest.ResponseRecorder {
	b.t.Helper()
	r := httptest.NewRequestWithContext(b.t.Context(), method, target, nil)
	r.Header.Set("Accept-Language", "en")
	for _, c := range b.jar.Cookies(r.URL) {
		r.AddCookie(c)
	}
	w := httptest.NewRecorder()
	b.gate.Handler().ServeHTTP(w, r)
	set := http.Response{Header: w.Header()}
	b.jar.SetCookies(r.URL, set.Cookies())
	return w
}

func (b *browser) actor() (access.Actor, error) {
	r := httptest.NewRequestWithContext(b.t.Context(), http.MethodGet, "https://tablee.example/graphql", nil)
	for _, c := range b.jar.Cookies(r.URL) {
		r.AddCookie(c)
	}
	return b.gate.Actor(r)
}

func (b *browser) isSomebody() bool {
	b.t.Helper()
	actor, err := b.actor()
	if err != nil {
		b.t.Fatal(err)
	}
	return actor.Person != nil
}

// leave goes to the provider, which will answer as told; it gives the address
// to come back to.
func (b *browser) leave(returning string, idToken func(nonce string) map[string]any) (back string) {
	b.t.Helper()
	response := b.ask(http.MethodGet, "https://tablee.example/auth/login?return="+url.QueryEscape(returning))
	if response.Code != http.StatusSeeOther {
		b.t.Fatalf("status %d", response.Code)
	}
	asked := address(b.t, response.Header().Get("Location"))
	q := asked.Query()
	if !strings.HasPrefix(asked.String(), b.issuer.URL+"/authorize?") || q.Get("code_challenge_method") != "S256" || q.Get("response_type") != "code" ||
		q.Get("client_id") != clientID || q.Get("redirect_uri") != "https://tablee.example/auth/callback" || len(q.Get("state")) < 20 || len(q.Get("nonce")) < 20 {
		b.t.Fatalf("asked of the provider: %s", asked)
	}
	token := b.issuer.sign(b.issuer.keys[0], "JWT", idToken(q.Get("nonce")))
	b.issuer.set(func() { b.issuer.answers["code-"+q.Get("state")] = answer{q.Get("code_challenge"), token} })
	return "https://tablee.example/auth/callback?" + url.Values{"code": {"code-" + q.Get("state")}, "state": {q.Get("state")}}.Encode()
}

func (b *browser) good(nonce string) map[string]any { return b.issuer.id(nonce, nil) }

func (b *browser) signIn() {
	b.t.Helper()
	response := b.ask(http.MethodGet, b.leave("/fr?q=table", b.good))
	if response.Code != http.StatusSeeOther || response.Header().Get("Location") != "/fr?q=table" {
		b.t.Fatalf("status %d, to %q", response.Code, response.Header().Get("Location"))
	}
}
