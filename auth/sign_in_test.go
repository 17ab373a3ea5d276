package auth

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
)

func TestSignIn(t *testing.T) {
	w := newWorld(t)
	w.roles.give("somebody", w.issuer.URL, governance.RoleViewer, 7)
	b := w.browser()
	if b.isSomebody() {
		t.Fatal("signed in before")
	}
	b.signIn()
	actor, err := b.actor()
	if err != nil || actor.Person == nil || actor.Person.Name != "Camille Roy" || actor.Person.Language != governance.English || !access.MaySee(actor, access.Capacity, 7) {
		t.Errorf("%+v, %v", actor, err)
	}
	if other := w.browser(); other.isSomebody() {
		t.Error("another browser is signed in")
	}
	for token, k := range w.store.kept {
		for _, cookie := range b.jar.Cookies(address(t, "https://tablee.example/")) {
			if token == cookie.Value || strings.Contains(string(k.data), cookie.Value) {
				t.Error("the store holds what the cookie holds")
			}
		}
	}
	if len(w.store.kept) != 1 {
		t.Errorf("%d sessions are kept: the attempt is over", len(w.store.kept))
	}
}

func TestCookies(t *testing.T) {
	for public, want := range map[string]struct {
		prefix string
		secure bool
	}{"https://tablee.example": {"__Host-", true}, "http://127.0.0.1:4000": {"", false}} {
		w := newWorld(t, func(o *Options) { o.PublicURL = public })
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, public+"/auth/login", nil)
		recorder := httptest.NewRecorder()
		w.gate.Handler().ServeHTTP(recorder, r)
		set := http.Response{Header: recorder.Header()}
		cookies := set.Cookies()
		if len(cookies) != 1 {
			t.Fatalf("%s: cookies %v", public, cookies)
		}
		c := cookies[0]
		if c.Name != want.prefix+"tablee-signin" || c.Secure != want.secure || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Domain != "" {
			t.Errorf("%s: %s", public, c)
		}
		if name := w.gate.sessions.Cookie.Name; name != want.prefix+"tablee" {
			t.Errorf("%s: the session's cookie is %s", public, name)
		}
	}
}

// TestAnswersThatAreNone: what comes back that was not asked for here, signs
// nobody in.
func TestAnswersThatAreNone(t *testing.T) {
	for _, c := range []struct {
		reason string
		change func(b *browser, back *url.URL, q url.Values)
		id     map[string]any
		status int
	}{
		{"another state", func(_ *browser, _ *url.URL, q url.Values) { q.Set("state", "x"+q.Get("state")) }, nil, http.StatusBadRequest},
		{"no state", func(_ *browser, _ *url.URL, q url.Values) { q.Del("state") }, nil, http.StatusBadRequest},
		{"another browser", func(b *browser, _ *url.URL, _ url.Values) { b.jar = b.world.browser().jar }, nil, http.StatusBadRequest},
		{"too late", func(b *browser, _ *url.URL, _ url.Values) { b.clock.advance(attemptLimit) }, map[string]any{"exp": 4102444800}, http.StatusBadRequest},
		{"another code", func(_ *browser, _ *url.URL, q url.Values) { q.Set("code", "code") }, nil, http.StatusBadRequest},
		{"the code of another attempt", func(b *browser, _ *url.URL, q url.Values) {
			other := address(b.t, b.world.browser().leave("/", b.good))
			q.Set("code", other.Query().Get("code"))
		}, nil, http.StatusBadRequest},
		{"another provider's answer", func(_ *browser, _ *url.URL, q url.Values) { q.Set("iss", "https://elsewhere.example") }, nil, http.StatusBadRequest},
		{"cancelled", func(_ *browser, _ *url.URL, q url.Values) { q.Del("code"); q.Set("error", "access_denied") }, nil, http.StatusBadRequest},
		{"an error of the provider", func(_ *browser, _ *url.URL, q url.Values) { q.Set("error", "server_error") }, nil, http.StatusBadRequest},
		{"a provider that went away", func(b *browser, _ *url.URL, _ url.Values) { b.issuer.set(func() { b.issuer.down = true }) }, nil, http.StatusServiceUnavailable},
		{"a store that is away", func(b *browser, _ *url.URL, _ url.Values) {
			b.store.down = governance.NewError(governance.CodeUnavailable, "", "unavailable")
		}, nil, http.StatusServiceUnavailable},
		{"another nonce", nil, map[string]any{"nonce": "another"}, http.StatusBadRequest},
		{"no nonce", nil, map[string]any{"nonce": nil}, http.StatusBadRequest},
		{"a token for another client", nil, map[string]any{"aud": "others"}, http.StatusBadRequest},
		{"a token that another client asked for", nil, map[string]any{"azp": "others"}, http.StatusBadRequest},
		{"a token for several, asked for by nobody", nil, map[string]any{"aud": []string{clientID, "others"}}, http.StatusBadRequest},
		{"a token of another issuer", nil, map[string]any{"iss": "https://elsewhere.example"}, http.StatusBadRequest},
		{"a token that has expired", nil, map[string]any{"exp": 5}, http.StatusBadRequest},
		{"a token of nobody", nil, map[string]any{"sub": nil}, http.StatusBadRequest},
		{"an access token that is not the one given", nil, map[string]any{"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"}, http.StatusBadRequest},
	} {
		t.Run(c.reason, func(t *testing.T) {
			w := newWorld(t)
			b := w.browser()
			back := address(t, b.leave("/", func(nonce string) map[string]any {
				return with(b.issuer.id(nonce, nil), c.id)
			}))
			if c.change != nil {
				q := back.Query()
				c.change(b, back, q)
				back.RawQuery = q.Encode()
			}
			response := b.ask(http.MethodGet, back.String())
			if response.Code != c.status {
				t.Errorf("status %d, want %d", response.Code, c.status)
			}
			b.store.down = nil
			if b.isSomebody() {
				t.Error("somebody is signed in")
			}
		})
	}
}

// TestReplay: an answer counts once. Neither its address, nor the cookie that
// went with it, brings anybody in again.
func TestReplay(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	back := b.leave("/", b.good)
	copied := w.browser()
	site := address(t, "https://tablee.example/")
	copied.jar.SetCookies(site, b.jar.Cookies(site))
	if response := b.ask(http.MethodGet, back); response.Code != http.StatusSeeOther {
		t.Fatalf("status %d", response.Code)
	}
	before := w.issuer.exchanges
	for range 2 {
		if response := copied.ask(http.MethodGet, back); response.Code != http.StatusBadRequest {
			t.Errorf("status %d", response.Code)
		}
	}
	if copied.isSomebody() || w.issuer.exchanges != before {
		t.Error("the answer counted twice")
	}
}

func TestSignOut(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.signIn()
	if response := b.ask(http.MethodGet, "https://tablee.example/auth/logout"); response.Code != http.StatusOK || !b.isSomebody() {
		t.Fatalf("status %d: a link ends nothing", response.Code)
	}
	copied := w.browser()
	site := address(t, "https://tablee.example/")
	copied.jar.SetCookies(site, b.jar.Cookies(site))
	response := b.ask(http.MethodPost, "https://tablee.example/auth/logout")
	body := response.Body.String()
	if response.Code != http.StatusOK {
		t.Fatalf("status %d", response.Code)
	}
	for _, part := range []string{w.issuer.URL + "/end?", "id_token_hint=", "post_logout_redirect_uri=https%3A%2F%2Ftablee.example%2F"} {
		if !strings.Contains(body, part) {
			t.Errorf("the way to the provider lacks %q:\n%s", part, body)
		}
	}
	if b.isSomebody() || copied.isSomebody() || len(w.store.kept) != 0 {
		t.Error("the session goes on")
	}
	if again := b.ask(http.MethodPost, "https://tablee.example/auth/logout"); again.Code != http.StatusOK || strings.Contains(again.Body.String(), w.issuer.URL) {
		t.Errorf("again: status %d\n%s", again.Code, again.Body)
	}
}

// TestOtherNamesOfTheService: cookies are of one address, so that a sign-in
// begins where it will end.
func TestOtherNamesOfTheService(t *testing.T) {
	b := newWorld(t).browser()
	response := b.ask(http.MethodGet, "http://localhost:4000/auth/login?return=%2Fen%3Fq%3Da")
	if got := response.Header().Get("Location"); response.Code != http.StatusSeeOther || got != "https://tablee.example/auth/login?return=%2Fen%3Fq%3Da" {
		t.Errorf("status %d, to %s", response.Code, got)
	}
	response = b.ask(http.MethodGet, "http://localhost:4000/auth/login?return=//evil.example")
	if got := response.Header().Get("Location"); got != "https://tablee.example/auth/login?return=%2F" {
		t.Errorf("to %s", got)
	}
}

// TestNamesOfOneAddress: the same address written in another way is no other,
// and leads round in no circle.
func TestNamesOfOneAddress(t *testing.T) {
	for public, want := range map[string]string{
		"https://Tablee.Example:443/": "https://tablee.example", "https://tablee.example:8443": "https://tablee.example:8443",
		"http://127.0.0.1:80": "http://127.0.0.1", "http://localhost:4000/": "http://localhost:4000",
	} {
		w := newWorld(t, func(o *Options) { o.PublicURL = public })
		if got := w.gate.Public(); got.String() != want {
			t.Errorf("%s: %s, want %s", public, got.String(), want)
		}
		for _, asked := range []string{want, strings.ToUpper(want)} {
			r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/auth/login", nil)
			_, r.Host, _ = strings.Cut(asked, "://")
			recorder := httptest.NewRecorder()
			w.gate.Handler().ServeHTTP(recorder, r)
			if to := recorder.Header().Get("Location"); !strings.HasPrefix(to, w.issuer.URL+"/authorize?") {
				t.Errorf("%s, asked at %s: to %s", public, asked, to)
			}
		}
	}
}

func TestSignInWhileTheProviderIsDown(t *testing.T) {
	w := newWorld(t)
	w.issuer.set(func() { w.issuer.down = true })
	response := w.browser().ask(http.MethodGet, "https://tablee.example/auth/login?return=/en")
	body := response.Body.String()
	if response.Code != http.StatusServiceUnavailable || !strings.Contains(body, "/auth/login?return=%2Fen") ||
		!strings.Contains(body, "<p>The identity provider does not answer; try again in a moment.</p>") {
		t.Errorf("status %d\n%s", response.Code, body)
	}
	if policy := response.Header().Get("Content-Security-Policy"); strings.Contains(policy, "unsafe") || !strings.Contains(policy, "frame-ancestors 'none'") {
		t.Errorf("policy %q", policy)
	}
}

func TestOptionsThatDoNotGoTogether(t *testing.T) {
	good := newWorld(t).gate.Options
	for reason, change := range map[string]func(*Options){
		"no issuer":                      func(o *Options) { o.Issuer = "" },
		"an issuer in clear":             func(o *Options) { o.Issuer = "http://login.example" },
		"a public address in clear":      func(o *Options) { o.PublicURL = "http://tablee.example" },
		"a public address with a path":   func(o *Options) { o.PublicURL = "https://example.org/tablee" },
		"a public address with a query":  func(o *Options) { o.PublicURL = "https://example.org?x=y" },
		"a public address with a name":   func(o *Options) { o.PublicURL = "https://me@example.org" },
		"no address at all":              func(o *Options) { o.PublicURL = "tablee.example" },
		"the audience of sign-in itself": func(o *Options) { o.Audience = o.ClientID },
	} {
		o := good
		change(&o)
		if _, err := New(o); err == nil {
			t.Errorf("%s is taken", reason)
		}
	}
}
