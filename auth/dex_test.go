package auth

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"tablee/governance"
)

// buildDex builds the provider from its module, at the version that
// testdata/dex pins, once for all runs on a machine.
func buildDex(t *testing.T) string {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	sums, err := os.ReadFile(filepath.Join("testdata", "dex", "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	hash := sha256.Sum256(sums)
	program := filepath.Join(cache, "tablee", "dex-"+hex.EncodeToString(hash[:6]))
	if _, err := os.Stat(program); err == nil {
		return program
	}
	if err := os.MkdirAll(filepath.Dir(program), 0o700); err != nil {
		t.Fatal(err)
	}
	beside := program + fmt.Sprintf(".%d", os.Getpid())
	build := exec.CommandContext(t.Context(), "go", "build", "-trimpath", "-ldflags", "-s -w", "-o", beside, "github.com/dexidp/dex/cmd/dex")
	build.Dir = filepath.Join("testdata", "dex")
	build.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=-mod=readonly", "GOWORK=off")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("Dex is not to be had: %v\n%s", err, out)
	}
	if err := os.Rename(beside, program); err != nil {
		t.Fatal(err)
	}
	return program
}

// freePort is a port that nobody listens at.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

const dexConfig = `
issuer: http://%[1]s/dex
storage: {type: memory}
web: {http: "%[1]s"}
oauth2: {skipApprovalScreen: true}
connectors:
- {type: mockCallback, id: mock, name: Mock}
staticClients:
- {id: tablee, secret: a-secret, name: Tablée, redirectURIs: ["%[2]s/auth/callback", "http://127.0.0.1/by-hand"]}
`

// startDex runs Dex for a service until the test ends, and gives its issuer.
func startDex(t *testing.T, service string) string {
	t.Helper()
	address := freePort(t)
	config := filepath.Join(t.TempDir(), "dex.yaml")
	if err := os.WriteFile(config, fmt.Appendf(nil, dexConfig, address, service), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	var log strings.Builder
	dex := exec.CommandContext(ctx, buildDex(t), "serve", config)
	dex.Stdout, dex.Stderr = &log, &log
	if err := dex.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- dex.Wait() }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err == nil {
			t.Error("Dex ended before it was told to")
		}
	})
	issuer := "http://" + address + "/dex"
	for {
		response, err := http.Get(issuer + "/.well-known/openid-configuration")
		if err == nil {
			response.Body.Close()
			return issuer
		}
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("Dex ended: %v\n%s", err, &log)
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// TestSignInAtDex: people sign in at a provider that others made.
func TestSignInAtDex(t *testing.T) {
	var gate *Gate
	service := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/auth/") {
			gate.Handler().ServeHTTP(w, r)
			return
		}
		actor, err := gate.Actor(r)
		if err != nil || actor.Person == nil {
			http.Error(w, fmt.Sprint("nobody ", err), http.StatusUnauthorized)
			return
		}
		fmt.Fprint(w, actor.Person.Name)
	}))
	defer service.Close()
	issuer := startDex(t, service.URL)
	w := newWorld(t, func(o *Options) {
		o.Issuer, o.ClientSecret, o.PublicURL, o.Clock = issuer, "a-secret", service.URL, time.Now
	})
	gate = w.gate
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	asked := url.Values{}
	browser := &http.Client{Jar: jar, CheckRedirect: func(r *http.Request, _ []*http.Request) error {
		if r.URL.Query().Has("code_challenge") && asked.Get("code_challenge") == "" {
			asked = r.URL.Query()
		}
		return nil
	}}
	response, err := browser.Get(service.URL + "/auth/login?return=/en%3Fq=x")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	name, err := io.ReadAll(response.Body)
	if err != nil || string(name) != "Kilgore Trout" || response.Request.URL.String() != service.URL+"/en?q=x" {
		t.Errorf("%q at %s, %v", name, response.Request.URL, err)
	}
	// Dex takes who does not use PKCE as well: it is for us to use it.
	if asked.Get("code_challenge_method") != "S256" || len(asked.Get("code_challenge")) != 43 {
		t.Errorf("asked of Dex: %v", asked)
	}
	w.refusesDexTokens(issuer)
}

// refusesDexTokens: Dex's access tokens are those of sign-in in all but name,
// and open nothing here, not even for a client that has both.
func (w *world) refusesDexTokens(issuer string) {
	w.t.Helper()
	client := &oauth2.Config{
		ClientID: clientID, ClientSecret: "a-secret", RedirectURL: "http://127.0.0.1/by-hand", Scopes: []string{"openid"},
		Endpoint: oauth2.Endpoint{AuthURL: issuer + "/auth", TokenURL: issuer + "/token"},
	}
	code := ""
	byHand := &http.Client{CheckRedirect: func(r *http.Request, _ []*http.Request) error {
		if code = r.URL.Query().Get("code"); r.URL.Path == "/by-hand" {
			return http.ErrUseLastResponse
		}
		return nil
	}}
	response, err := byHand.Get(client.AuthCodeURL("state"))
	if err != nil {
		w.t.Fatal(err)
	}
	response.Body.Close()
	tokens, err := client.Exchange(w.t.Context(), code)
	if err != nil {
		w.t.Fatal(err)
	}
	idToken, _ := tokens.Extra("id_token").(string)
	if strings.Count(tokens.AccessToken, ".") != 2 || strings.Count(idToken, ".") != 2 {
		w.t.Fatalf("Dex gives other tokens than it did: %q, %q", tokens.AccessToken, idToken)
	}
	for kind, token := range map[string]string{"access": tokens.AccessToken, "ID": idToken} {
		if _, err := w.shows("Bearer " + token); governance.CodeOf(err) != governance.CodeUnauthenticated {
			w.t.Errorf("Dex's %s token: %v, want it refused", kind, err)
		}
	}
}
