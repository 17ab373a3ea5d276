//go:build !production

package devlogin_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"tablee/auth"
	"tablee/auth/devlogin"
	"tablee/governance"
	"tablee/governance/access"
)

// kept keeps sessions for as long as a test takes.
type kept map[string][]byte

func (k kept) KeepSession(_ context.Context, token string, data []byte, _ time.Time) error {
	k[token] = data
	return nil
}

func (k kept) FindSession(_ context.Context, token string, _ time.Time) ([]byte, bool, error) {
	data, found := k[token]
	return data, found, nil
}

func (k kept) EndSession(_ context.Context, token string) error {
	delete(k, token)
	return nil
}

func (kept) EndExpiredSessions(context.Context, time.Time) error { return nil }

// oneRole gives everybody the role that the ready person has, at one group.
type oneRole struct{ issuer string }

func (o oneRole) RolesOf(_ context.Context, account governance.ID) ([]governance.RoleGrant, []governance.Disclosure, error) {
	for _, p := range devlogin.Persons() {
		if p.Account(o.issuer) == account {
			grant := governance.RoleGrant{Account: account, Role: p.Role}
			if p.Group.Value != "" {
				grant.Group = 7
			}
			return []governance.RoleGrant{grant}, nil, nil
		}
	}
	return nil, nil, nil
}

// house is a service with its provider, on a port of this machine.
type house struct {
	url  string
	key  *devlogin.SigningKey
	gate *auth.Gate
}

func newHouse(t *testing.T, keyFile string) *house {
	t.Helper()
	mux := http.NewServeMux()
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	log := slog.New(slog.DiscardHandler)
	key, err := devlogin.OpenKey(keyFile, devlogin.IssuerAt(server.URL))
	if err != nil {
		t.Fatal(err)
	}
	provider, err := devlogin.New(server.URL, key, log)
	if err != nil {
		t.Fatal(err)
	}
	gate, err := auth.New(auth.Options{
		Issuer: key.Issuer, ClientID: devlogin.ClientID, PublicURL: server.URL, Audience: devlogin.Audience,
		Store: kept{}, Roles: oneRole{key.Issuer}, Log: log,
	})
	if err != nil {
		t.Fatal(err)
	}
	mux.Handle("/auth/", gate.Handler())
	mux.Handle(devlogin.Path+"/", provider)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		actor, err := gate.Actor(r)
		if err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
		if actor.Person == nil {
			fmt.Fprint(w, "nobody")
			return
		}
		fmt.Fprint(w, actor.Person.Name)
	})
	return &house{server.URL, key, gate}
}

func newClient(t *testing.T) *http.Client {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &http.Client{Jar: jar}
}

// read is the whole text that a request is answered with, and where it ended.
func read(t *testing.T, answer func() (*http.Response, error)) (text, at string) {
	t.Helper()
	response, err := answer()
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body), response.Request.URL.String()
}

var (
	hidden  = regexp.MustCompile(`name="id" value="([^"]+)"`)
	onwards = regexp.MustCompile(`url=([^"]+)"`)
)

// TestOneClick: each ready person signs in with one click, lands where it was
// going, and signs out.
func TestOneClick(t *testing.T) {
	h := newHouse(t, filepath.Join(t.TempDir(), "key.json"))
	if len(devlogin.Persons()) != 6 {
		t.Fatalf("%d people are ready, want 6", len(devlogin.Persons()))
	}
	for _, p := range devlogin.Persons() {
		c := newClient(t)
		page, at := read(t, func() (*http.Response, error) { return c.Get(h.url + "/auth/login?return=/en%3Fq=x") })
		for _, other := range devlogin.Persons() {
			if !strings.Contains(page, other.Name) || !strings.Contains(page, other.Is.Fr) || !strings.Contains(page, other.Is.En) {
				t.Errorf("%s is not offered in both languages", other.Key)
			}
		}
		id := hidden.FindStringSubmatch(page)
		if id == nil {
			t.Fatalf("no way on from %s:\n%s", at, page)
		}
		form := url.Values{"id": {id[1]}, "as": {p.Key}}
		who, at := read(t, func() (*http.Response, error) { return c.PostForm(h.url+devlogin.Path+"/choose", form) })
		if who != p.Name || at != h.url+"/en?q=x" {
			t.Errorf("%s: %q at %s", p.Key, who, at)
		}
		bye, _ := read(t, func() (*http.Response, error) { return c.PostForm(h.url+"/auth/logout", nil) })
		next := onwards.FindStringSubmatch(bye)
		if next == nil {
			t.Fatalf("signing out leads nowhere:\n%s", bye)
		}
		who, at = read(t, func() (*http.Response, error) { return c.Get(strings.ReplaceAll(next[1], "&amp;", "&")) })
		if who != "nobody" || at != h.url+"/" {
			t.Errorf("after signing out: %q at %s", who, at)
		}
	}
}

func TestTokens(t *testing.T) {
	file := filepath.Join(t.TempDir(), "run", "key.json")
	h := newHouse(t, file)
	beside, err := devlogin.ReadKey(file) // as a command beside the service does
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range devlogin.Persons() {
		token, err := beside.Token(p, time.Now())
		if err != nil {
			t.Fatal(err)
		}
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, h.url+"/graphql", nil)
		r.Header.Set("Authorization", "Bearer "+token)
		actor, err := h.gate.Actor(r)
		if err != nil || actor.Person == nil || actor.Person.Name != p.Name || actor.Person.Language != p.Language {
			t.Fatalf("%s: %+v, %v", p.Key, actor, err)
		}
		if got, want := access.Decide(actor, access.Operate, access.Object{}).Allowed, p.Role == governance.RoleAdministrator; got != want {
			t.Errorf("%s writes: %t, want %t", p.Key, got, want)
		}
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the key is readable by %v, %v", info.Mode(), err)
	}
	if again, err := devlogin.OpenKey(file, h.key.Issuer); err != nil || again.ID() != h.key.ID() {
		t.Errorf("a restart makes another key: %v", err)
	}
}

func TestOtherMachinesAreRefused(t *testing.T) {
	key, err := devlogin.OpenKey(filepath.Join(t.TempDir(), "key.json"), "http://x")
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	for _, service := range []string{"http://0.0.0.0:4000", "http://192.0.2.1:4000", "https://tablee.example", "http://[::]:4000", "http://127.0.0.1.example:4000", ""} {
		if _, err := devlogin.New(service, key, log); err == nil {
			t.Errorf("%q is taken", service)
		}
	}
	for _, service := range []string{"http://127.0.0.1:4000", "http://[::1]:4000", "http://localhost:4000"} {
		provider, err := devlogin.New(service, key, log)
		if err != nil {
			t.Errorf("%q: %v", service, err)
			continue
		}
		for from, want := range map[string]int{"127.0.0.1:9": http.StatusOK, "192.0.2.1:9": http.StatusForbidden, "": http.StatusForbidden} {
			r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, service+devlogin.Path+"/.well-known/openid-configuration", nil)
			r.RemoteAddr = from
			w := httptest.NewRecorder()
			provider.ServeHTTP(w, r)
			if w.Code != want {
				t.Errorf("from %q: %d, want %d", from, w.Code, want)
			}
		}
	}
}

// TestWithoutPKCE: the provider demands what the service always sends.
func TestWithoutPKCE(t *testing.T) {
	h := newHouse(t, filepath.Join(t.TempDir(), "key.json"))
	q := url.Values{"client_id": {devlogin.ClientID}, "redirect_uri": {h.url + "/auth/callback"}, "response_type": {"code"}, "scope": {"openid"}, "state": {"s"}}
	_, at := read(t, func() (*http.Response, error) {
		return newClient(t).Get(h.url + devlogin.Path + "/authorize?" + q.Encode())
	})
	if !strings.HasPrefix(at, h.url+"/auth/callback?") || !strings.Contains(at, "error=invalid_request") {
		t.Errorf("it leads to %s", at)
	}
	q.Set("redirect_uri", "http://127.0.0.1:1/elsewhere")
	page, at := read(t, func() (*http.Response, error) {
		return newClient(t).Get(h.url + devlogin.Path + "/authorize?" + q.Encode())
	})
	if strings.HasPrefix(at, "http://127.0.0.1:1/") || hidden.MatchString(page) {
		t.Errorf("it leads to %s", at)
	}
}
