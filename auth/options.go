package auth

import (
	"cmp"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"
)

// Options are what sign-in needs.
type Options struct {
	Issuer       string // the provider, as its tokens name it
	ClientID     string // this service, as the provider knows it
	ClientSecret string // empty for a public client: PKCE protects it
	PublicURL    string // where browsers find this service, such as https://tablee.example
	Audience     string // of programs' tokens; empty: none is accepted

	AccessToken Claim  // what a provider puts in access tokens alone, when their header does not say at+jwt
	AdminEmail  string // whose confirmed address makes an administrator
	AdminClaim  Claim  // what in a token makes an administrator

	Store Store
	Roles Roles
	HTTP  *http.Client     // for asking the provider; nil: one that gives up after five seconds
	Clock func() time.Time // nil: the real one
	Zone  *time.Location   // whose day it is; nil: UTC
	Log   *slog.Logger
}

// Gate knows who is asking. It may be used by any number of goroutines.
type Gate struct {
	Options
	public   *url.URL
	provider *provider
	sessions sessions
	attempts attempts
}

// providerTimeout bounds a question to the provider.
const providerTimeout = 5 * time.Second

// New returns a gate. It asks nothing of the provider: that is done when
// somebody signs in, so that a provider that is down stops nobody else. It
// fails when the options cannot work together.
func New(o Options) (*Gate, error) {
	public, err := o.check()
	if err != nil {
		return nil, err
	}
	o.HTTP = cmp.Or(o.HTTP, &http.Client{Timeout: providerTimeout})
	o.Zone = cmp.Or(o.Zone, time.UTC)
	if o.Clock == nil {
		o.Clock = time.Now
	}
	g := &Gate{Options: o, public: public, provider: &provider{issuer: o.Issuer, http: o.HTTP, clock: o.Clock, log: o.Log}}
	secure := public.Scheme == "https"
	g.sessions = newSessions(o.Store, o.Clock, secure)
	g.attempts = newAttempts(o.Store, o.Clock, secure)
	return g, nil
}

// What the options refuse.
var (
	errIncomplete = errors.New("auth: the issuer, the client's name and the public address go together")
	errAudience   = errors.New("auth: programs' tokens need an audience of their own: that of sign-in is the client's name, and an ID token would pass for an access token")
)

func (o Options) check() (public *url.URL, err error) {
	if o.Issuer == "" || o.ClientID == "" || o.PublicURL == "" || o.Store == nil || o.Roles == nil || o.Log == nil {
		return nil, errIncomplete
	}
	if o.Audience == o.ClientID {
		return nil, errAudience
	}
	if _, err = siteURL(o.Issuer); err != nil {
		return nil, fmt.Errorf("auth: issuer: %w", err)
	}
	if public, err = siteURL(o.PublicURL); err != nil {
		return nil, fmt.Errorf("auth: public address: %w", err)
	}
	if public.Path != "" && public.Path != "/" {
		return nil, fmt.Errorf("auth: the public address %s has a path: the service answers at the root of its host", o.PublicURL)
	}
	return &url.URL{Scheme: public.Scheme, Host: hostAsAsked(public)}, nil
}

// hostAsAsked is a host as browsers name it: in small letters, and without the
// port that goes without saying.
func hostAsAsked(u *url.URL) string {
	host := strings.ToLower(u.Host)
	usual := map[string]string{"https": ":443", "http": ":80"}[u.Scheme]
	return strings.TrimSuffix(host, usual)
}

// Public is the address at which browsers find the service: scheme and host.
func (g *Gate) Public() url.URL { return *g.public }

// siteURL reads the address of a site.
func siteURL(text string) (*url.URL, error) {
	u, err := safeURL(text)
	if err == nil && u.RawQuery != "" {
		return nil, fmt.Errorf("%q asks something", text)
	}
	return u, err
}

// safeURL reads an address that is safe to send people and secrets to: https,
// or this machine.
func safeURL(text string) (*url.URL, error) {
	u, err := url.Parse(text)
	if err != nil {
		return nil, err
	}
	if u.Host == "" || u.User != nil || u.Fragment != "" {
		return nil, fmt.Errorf("%q is no address of a site", text)
	}
	if u.Scheme != "https" && (u.Scheme != "http" || !isLoopback(u.Hostname())) {
		return nil, fmt.Errorf("%q must be https, or on this machine", text)
	}
	return u, nil
}

func isLoopback(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	address, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && address.IsLoopback()
}
