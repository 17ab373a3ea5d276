package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// loadOfP is a question about a group's load that shows who sees what.
const loadOfP = `{ me { name roles { role group { identifiers { value } } } }
	group(identifier: {scheme: "four-tables", value: "P"}) { representationLoad(period: {from: "2025-01-01", until: "2026-01-01"}) { publicEstimate capacityHours } } }`

type seen struct {
	Data struct {
		Me *struct {
			Name  string
			Roles []struct {
				Role  string
				Group *struct{ Identifiers []struct{ Value string } }
			}
		}
		Group struct {
			RepresentationLoad struct {
				PublicEstimate bool
				CapacityHours  *float64
			}
		}
	}
	Errors []struct{ Extensions struct{ Code string } }
}

// sees puts the question with the headers given, by a client.
func (s session) sees(client *http.Client, url string, header ...string) (status int, out seen) {
	s.Helper()
	body, err := json.Marshal(map[string]string{"query": loadOfP})
	if err != nil {
		s.Fatal(err)
	}
	r, err := http.NewRequestWithContext(s.Context(), http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		s.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	response, err := client.Do(r)
	if err != nil {
		s.Fatal(err)
	}
	defer response.Body.Close()
	if !strings.Contains(response.Header.Get("Content-Type"), "json") {
		return response.StatusCode, out // refused at the door, before the API
	}
	if err := json.NewDecoder(response.Body).Decode(&out); err != nil {
		s.Fatal(err)
	}
	return response.StatusCode, out
}

func (o seen) everything() bool {
	return !o.Data.Group.RepresentationLoad.PublicEstimate && o.Data.Group.RepresentationLoad.CapacityHours != nil
}

// TestTokensForDevelopment: each ready person sees what its role lets it see,
// by a token that the command line prints.
func TestTokensForDevelopment(t *testing.T) {
	s := emptyGraph(t)
	dir := t.TempDir()
	v := s.serve("--dev", "--no-open", "--data-dir", dir)
	defer s.end(v)
	if _, out := s.sees(http.DefaultClient, v.url); out.everything() || out.Data.Me != nil {
		t.Errorf("with --no-open, who does not sign in is the public: %+v", out)
	}
	for person, everything := range map[string]bool{
		"director": true, "auditor": true, "administrator": true,
		"coordinator": false, "facilitator": false, "policymaker": false,
	} {
		token := strings.TrimSpace(runPlain(t, "token", "--as", person, "--dev", "--data-dir", dir).out)
		status, out := s.sees(http.DefaultClient, v.url, "Authorization", "Bearer "+token)
		if status != http.StatusOK || out.everything() != everything || out.Data.Me == nil || len(out.Data.Me.Roles) != 1 {
			t.Errorf("%s: status %d, %+v, sees everything: want %t", person, status, out, everything)
		}
	}
	if status, out := s.sees(http.DefaultClient, v.url, "Authorization", "Bearer abc"); status != http.StatusUnauthorized || out.Errors[0].Extensions.Code != "UNAUTHENTICATED" {
		t.Errorf("a token that is none: status %d, %+v", status, out)
	}
}

func TestTokenOfNobody(t *testing.T) {
	plainEnvironment(t)
	r := runPlain(t, "token", "--as", "king", "--data-dir", t.TempDir())
	if r.status != statusRefused || !strings.Contains(r.err, "facilitator") || r.out != "" {
		t.Errorf("status %d\n%s%s", r.status, r.out, r.err)
	}
	file := filepath.Join(t.TempDir(), "not", "yet")
	if got := parse[struct{ Token string }](t, runPlain(t, "token", "--as", "auditor", "--data-dir", file, "--json").out); strings.Count(got.Token, ".") != 2 {
		t.Errorf("before the service has run: %+v", got)
	}
}

var hiddenID = regexp.MustCompile(`name="id" value="([^"]+)"`)

// TestSignInForDevelopment: one click in a browser, on a real graph; the pages
// say who has signed in, and how to go.
func TestSignInForDevelopment(t *testing.T) {
	s := emptyGraph(t)
	v := s.serve("--dev", "--no-open")
	defer s.end(v)
	site := strings.TrimSuffix(v.url, "/graphql")
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	browser := &http.Client{Jar: jar}
	front := s.page(browser.Get(site + "/en"))
	if !strings.Contains(front, `href="/auth/login?return=%2Fen"`) || strings.Contains(front, "Sign out") {
		t.Errorf("the way in is not on the page:\n%s", front)
	}
	choose := s.page(browser.Get(site + "/auth/login?return=%2Fen"))
	id := hiddenID.FindStringSubmatch(choose)
	if id == nil {
		t.Fatalf("nobody to choose:\n%s", choose)
	}
	front = s.page(browser.PostForm(site+"/auth/dev/choose", url.Values{"id": {id[1]}, "as": {"director"}}))
	if !strings.Contains(front, "Signed in as Dominique Gagnon") || !strings.Contains(front, `action="/auth/logout"`) {
		t.Errorf("the page does not say who has signed in:\n%s", front)
	}
	if _, out := s.sees(browser, v.url); !out.everything() || out.Data.Me.Roles[0].Group.Identifiers[0].Value != "P" {
		t.Errorf("the director of P: %+v", out)
	}
	if status, _ := s.sees(browser, v.url, "Sec-Fetch-Site", "cross-site"); status != http.StatusForbidden {
		t.Errorf("a question from another site: status %d", status)
	}
	s.page(browser.PostForm(site+"/auth/logout", nil))
	if front = s.page(browser.Get(site + "/en")); !strings.Contains(front, "Sign in") || strings.Contains(front, "Dominique") {
		t.Errorf("after signing out:\n%s", front)
	}
}

func (s session) page(response *http.Response, err error) string {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK {
		s.Fatalf("%s: status %d, %v\n%s", response.Request.URL, response.StatusCode, err, body)
	}
	return string(body)
}

// TestWhoDoesNotSignIn: everything with --dev on this machine, as long as it
// is open; else what is public.
func TestWhoDoesNotSignIn(t *testing.T) {
	s := emptyGraph(t)
	s.must("seed")
	for _, c := range []struct {
		args       []string
		everything bool
	}{{[]string{"--dev"}, true}, {[]string{"--dev", "--no-open"}, false}, {nil, false}, {[]string{"--open"}, false}} {
		v := s.serve(c.args...)
		if _, out := s.sees(http.DefaultClient, v.url); out.everything() != c.everything {
			t.Errorf("%v: sees everything %t, want %t", c.args, !c.everything, c.everything)
		}
		s.end(v)
	}
}

// TestServeWithAProvider: a provider that is away stops nothing; who is not
// known gets the pages, and asks nothing of its own; another name than the
// public one is not answered.
func TestServeWithAProvider(t *testing.T) {
	s := emptyGraph(t)
	s.must("seed")
	settings := []string{
		"--oidc-issuer", "http://127.0.0.1:1", "--oidc-client-id", "tablee", "--api-audience", "tablee-api",
		"--public-url", "https://tablee.example", "--dev",
	}
	v := s.serve(settings...)
	site := strings.TrimSuffix(v.url, "/graphql")
	if status, out := s.sees(http.DefaultClient, v.url); status != http.StatusUnauthorized || out.Errors[0].Extensions.Code != "UNAUTHENTICATED" {
		t.Errorf("a free question: status %d, %+v", status, out)
	}
	if page := s.page(http.Get(site + "/en?q=bridge")); !strings.Contains(page, "Bridge House") {
		t.Errorf("the pages ask nothing:\n%s", page)
	}
	for host, want := range map[string]int{"tablee.example": http.StatusOK, "TABLEE.example": http.StatusOK, "elsewhere.example": http.StatusForbidden} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, site+"/schema.graphql", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Host = host
		response, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if response.StatusCode != want || response.Header.Get("Strict-Transport-Security") == "" {
			t.Errorf("%s: status %d, want %d: %v", host, response.StatusCode, want, response.Header)
		}
	}
	s.end(v)
	for _, wrong := range [][]string{
		{"--api-audience", "tablee"}, {"--public-url", "http://tablee.example"}, {"--oidc-client-secret-file", "/nowhere"},
		{"--rate-limit", "many"}, {"--rate-limit", "0"}, {"--trusted-proxies", "everybody"},
	} {
		r := s.run(append(append([]string{"serve", "--address", "127.0.0.1:0", "--metrics-address", "off"}, settings...), wrong...)...)
		if r.status != statusRefused || !strings.Contains(r.err, wrong[0]) {
			t.Errorf("%v: status %d\n%s", wrong, r.status, r.err)
		}
	}
}

// TestRateLimit: a page, and what it asks, is paid for by who reads it.
func TestRateLimit(t *testing.T) {
	s := emptyGraph(t)
	v := s.serve("--rate-limit", "3")
	defer s.end(v)
	for i := range 4 {
		response, err := http.Post(v.url, "application/json", strings.NewReader(`{"query":"{ groups(first: 100) { nodes { id } } }"}`))
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		want := http.StatusOK
		if i == 3 {
			want = http.StatusTooManyRequests
		}
		if response.StatusCode != want || (response.Header.Get("Retry-After") != "") != (i == 3) {
			t.Errorf("question %d: status %d, %v", i, response.StatusCode, response.Header)
		}
	}
}

// TestProductionHasNoDevelopment: a program built for production does not hold
// the provider that lets anybody in, and says so.
func TestProductionHasNoDevelopment(t *testing.T) {
	listed, err := exec.CommandContext(t.Context(), "go", "list", "-deps", "-tags", "production", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, left := range []string{"tablee/auth/devlogin", "github.com/zitadel/oidc"} {
		if strings.Contains(string(listed), left) {
			t.Errorf("%s is in it", left)
		}
	}
	program := filepath.Join(t.TempDir(), "tablee")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-tags", "production", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	out, err := exec.CommandContext(t.Context(), program, "token", "--as", "director", "--data-dir", t.TempDir(), "--language", "en").CombinedOutput()
	if err == nil || !strings.Contains(string(out), "built for production") {
		t.Errorf("%v\n%s", err, out)
	}
}
