package auth

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"golang.org/x/oauth2"

	"tablee/governance"
)

// Handler serves /auth/login, /auth/callback and /auth/logout.
func (g *Gate) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /auth/login", g.login)
	mux.HandleFunc("GET /auth/callback", g.callback)
	mux.HandleFunc("GET /auth/logout", g.askLogout)
	mux.HandleFunc("POST /auth/logout", g.logout)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), stepLimit)
		defer cancel()
		mux.ServeHTTP(w, r.WithContext(ctx))
	})
}

// stepLimit bounds a step of signing in or out: it asks the provider twice, and
// the store.
const stepLimit = 20 * time.Second

// login sends a browser to the provider, with what will tell the answer from
// any other.
func (g *Gate) login(w http.ResponseWriter, r *http.Request) {
	back := returnTo(r.URL.Query().Get("return"))
	if !strings.EqualFold(r.Host, g.public.Host) {
		// The cookies must be those of the address that the provider returns to.
		http.Redirect(w, r, g.at("/auth/login", url.Values{"return": {back}}), http.StatusSeeOther)
		return
	}
	provider, err := g.provider.find(r.Context())
	if err != nil {
		g.fail(w, r, back, err)
		return
	}
	a := newAttempt(back, g.Clock())
	if err := begin(w, r, g.attempts.SessionManager, a); err != nil {
		g.fail(w, r, back, err)
		return
	}
	address := g.client(provider).AuthCodeURL(a.State, oauth2.S256ChallengeOption(a.Verifier),
		oauth2.SetAuthURLParam("nonce", a.Nonce), oauth2.SetAuthURLParam("ui_locales", string(readerLanguage(r))))
	w.Header().Set("Cache-Control", "no-store")
	http.Redirect(w, r, address, http.StatusSeeOther)
}

func (g *Gate) client(p *found) *oauth2.Config {
	return &oauth2.Config{
		ClientID: g.ClientID, ClientSecret: g.ClientSecret, Endpoint: p.endpoint,
		RedirectURL: g.at("/auth/callback", nil), Scopes: []string{"openid", "profile", "email"},
	}
}

// at is an address of this service, for others to use.
func (g *Gate) at(path string, query url.Values) string {
	u := url.URL{Scheme: g.public.Scheme, Host: g.public.Host, Path: path, RawQuery: query.Encode()}
	return u.String()
}

// What a browser may bring back that is not an answer to what it was sent with.
var (
	errNoAttempt = governance.NewError(governance.CodeUnauthenticated, "", "signInOver")
	errCancelled = governance.NewError(governance.CodeUnauthenticated, "", "signInCancelled")
	errAnswer    = governance.NewError(governance.CodeUnauthenticated, "", "signInRefused")
)

// callback takes the provider's answer and begins a session, under a new token.
func (g *Gate) callback(w http.ResponseWriter, r *http.Request) {
	a, err := g.attempts.take(w, r)
	switch {
	case err != nil:
		g.fail(w, r, "/", err)
		return
	case a == nil || !equal(a.State, r.URL.Query().Get("state")):
		g.fail(w, r, "/", errNoAttempt)
		return
	}
	s, err := g.answer(r.Context(), r.URL.Query(), a)
	if err != nil {
		g.fail(w, r, a.Return, err)
		return
	}
	if err := begin(w, r, g.sessions.SessionManager, s); err != nil {
		g.fail(w, r, a.Return, err)
		return
	}
	g.Log.InfoContext(r.Context(), "signed in", "account", s.Account().String())
	w.Header().Set("Cache-Control", "no-store")
	http.Redirect(w, r, a.Return, http.StatusSeeOther)
}

// answer is the session that the provider's answer to an attempt makes.
func (g *Gate) answer(ctx context.Context, said url.Values, a *attempt) (*session, error) {
	if issuer := said.Get("iss"); issuer != "" && issuer != g.Issuer {
		return nil, errors.Join(errAnswer, errIssuer) // RFC 9207: another provider's answer
	}
	switch said.Get("error") {
	case "":
	case "access_denied":
		return nil, errCancelled
	default:
		return nil, errors.Join(errAnswer, fmt.Errorf("the provider says %.64q", said.Get("error")))
	}
	provider, err := g.provider.find(ctx)
	if err != nil {
		return nil, err
	}
	ctx = context.WithValue(ctx, oauth2.HTTPClient, g.HTTP)
	got, err := g.client(provider).Exchange(ctx, said.Get("code"), oauth2.VerifierOption(a.Verifier))
	if err != nil {
		return nil, exchangeError(err)
	}
	text, _ := got.Extra("id_token").(string)
	identity, err := g.idToken(ctx, provider.keys, text, got.AccessToken, a.Nonce)
	if err != nil {
		return nil, errors.Join(errAnswer, err)
	}
	_, standing, err := g.actor(ctx, identity)
	if err != nil {
		return nil, err
	}
	now := g.Clock()
	return &session{Identity: identity, Standing: standing, Began: now, Seen: now, IDToken: text}, nil
}

// exchangeError tells a provider that refuses from one that does not answer.
func exchangeError(err error) error {
	if e, answered := errors.AsType[*oauth2.RetrieveError](err); answered && e.Response.StatusCode < http.StatusInternalServerError {
		return errors.Join(errAnswer, err)
	}
	return errors.Join(governance.NewError(governance.CodeUnavailable, "", "providerAway"), err)
}
