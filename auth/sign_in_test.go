package auth

import (
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"tablee/governance"
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
