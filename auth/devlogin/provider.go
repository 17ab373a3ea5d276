//go:build !production

package devlogin

import (
	"crypto/rand"
	"embed"
	"fmt"
	"html/template"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"strings"

	"github.com/zitadel/oidc/v3/pkg/op"
)

// Path is where the provider is, on the address of the service.
const Path = "/auth/dev"

// choosePath is the page where a person is chosen.
const choosePath = "/choose"

//go:embed choose.html
var pages embed.FS

var choosePage = template.Must(template.ParseFS(pages, "choose.html"))

// Provider signs the ready people in. It serves all that lies under Path.
type Provider struct {
	storage  *storage
	back     func(id string) string // where the browser goes on when a person was chosen
	handlers http.Handler
}

// New returns a provider for the service at an address such as
// http://127.0.0.1:4000, which must be one of this machine.
func New(service string, key *SigningKey, log *slog.Logger) (*Provider, error) {
	if err := loopback(service); err != nil {
		return nil, err
	}
	s := &storage{
		flows: flows{byID: map[string]*flow{}, codes: map[string]string{}},
		key:   key, client: client{service},
	}
	config := &op.Config{CodeMethodS256: true, DefaultLogoutRedirectURI: service + "/", SupportedScopes: []string{"openid", "profile", "email"}}
	rand.Read(config.CryptoKey[:])
	provider, err := op.NewProvider(config, s, op.StaticIssuer(key.Issuer), op.WithAllowInsecure(), op.WithCORSOptions(nil), op.WithLogger(log))
	if err != nil {
		return nil, err
	}
	p := &Provider{storage: s, back: func(id string) string {
		return provider.AuthorizationEndpoint().Absolute(key.Issuer) + "/callback?" + url.Values{"id": {id}}.Encode()
	}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+choosePath, p.ask)
	mux.HandleFunc("POST "+choosePath, p.choose)
	mux.Handle("/", provider)
	p.handlers = http.StripPrefix(Path, mux)
	return p, nil
}

// IssuerAt is what the provider of a service at an address calls itself.
func IssuerAt(service string) string { return service + Path }

// loopback refuses an address that other machines reach: whoever comes is let
// in.
func loopback(service string) error {
	u, err := url.Parse(service)
	if err != nil {
		return err
	}
	address, err := netip.ParseAddr(u.Hostname())
	if (err != nil || !address.IsLoopback()) && u.Hostname() != "localhost" {
		return fmt.Errorf("devlogin: %s is no address of this machine: people would be let in from anywhere", service)
	}
	return nil
}

// ServeHTTP answers those who come from this machine.
func (p *Provider) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if address, err := netip.ParseAddrPort(r.RemoteAddr); err != nil || !address.Addr().Unmap().IsLoopback() {
		http.Error(w, "this provider serves its own machine only", http.StatusForbidden)
		return
	}
	p.handlers.ServeHTTP(w, r)
}

// ask shows the people who are ready, in both languages.
func (p *Provider) ask(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("id")
	if _, err := p.storage.find(id); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	var body strings.Builder
	err := choosePage.Execute(&body, struct {
		ID, Action string
		Persons    []Person
	}{id, Path + choosePath, Persons()})
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
	h.Set("Cache-Control", "no-store")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	// A client that is gone is the only way to fail, and needs no answer.
	_, _ = w.Write([]byte(body.String()))
}

// choose takes a click.
func (p *Provider) choose(w http.ResponseWriter, r *http.Request) {
	person, ok := Find(r.PostFormValue("as"))
	id := r.PostFormValue("id")
	if !ok {
		http.Error(w, "nobody is called so", http.StatusBadRequest)
		return
	}
	if err := p.storage.choose(id, person); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	http.Redirect(w, r, p.back(id), http.StatusSeeOther)
}
