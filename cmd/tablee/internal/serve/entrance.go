package serve

import (
	"context"
	"fmt"
	"net/http"
	"net/netip"
	"os"
	"strings"

	"tablee/auth"
	"tablee/auth/door"
	"tablee/governance/access"
	"tablee/resolvers"
)

// entrance is how people come in: who lets them, and how often they may.
type entrance struct {
	*service
	gate     *auth.Gate   // nil: nobody can sign in
	local    http.Handler // the provider of --dev; nil: there is none
	open     bool         // who does not sign in is the deployment itself
	origin   string       // the public address; empty: this machine only
	host     string       // its host
	freeForm resolvers.FreeForm
	units    int // of cost that an actor has in a minute; 0: no limit
	limits   *door.Limiter
	proxies  []netip.Prefix
}

// newEntrance follows the settings. A provider that they name prevails over that
// of --dev, and then nothing is open.
func newEntrance(s *service, url string) (*entrance, error) {
	e := &entrance{service: s, freeForm: resolvers.FreeFormOpen}
	var err error
	switch {
	case s.OIDCIssuer != "":
		err = e.fromSettings()
	case s.options.Dev:
		e.open = s.options.Open
		err = e.forDevelopment(url)
	}
	if err != nil {
		return nil, err
	}
	if s.FreeForm != "" {
		e.freeForm = resolvers.FreeForm(s.FreeForm)
	}
	if err := e.bounds(); err != nil {
		return nil, err
	}
	return e, nil
}

// fromSettings lets people in by the provider of the settings.
func (e *entrance) fromSettings() error {
	secret, err := e.clientSecret()
	if err != nil {
		return err
	}
	e.gate, err = auth.New(auth.Options{
		Issuer: e.OIDCIssuer, ClientID: e.OIDCClientID, ClientSecret: secret, PublicURL: e.PublicURL, Audience: e.APIAudience,
		AccessToken: auth.ParseClaim(e.AccessTokenClaim), AdminEmail: e.AdminEmail, AdminClaim: auth.ParseClaim(e.AdminClaim),
		Store: e.Graph, Roles: recordedRoles{e.Live}, Zone: e.Zone, Log: e.log,
	})
	if err != nil {
		return fmt.Errorf(e.Words.SignInSettings, err)
	}
	public := e.gate.Public()
	e.origin, e.host = public.String(), public.Host
	e.freeForm, e.units = resolvers.FreeFormAuthenticated, defaultUnits
	return nil
}

func (e *entrance) clientSecret() (string, error) {
	if e.OIDCClientSecretFile == "" {
		return "", nil // a public client has none
	}
	content, err := os.ReadFile(e.OIDCClientSecretFile)
	if err != nil {
		return "", fmt.Errorf(e.Words.NoSecretFile, err)
	}
	return strings.TrimRight(string(content), "\r\n"), nil
}

// actor is who sends a request.
func (e *entrance) actor(r *http.Request) (access.Actor, error) {
	actor := access.Anyone()
	if e.gate != nil {
		var err error
		if actor, err = e.gate.Actor(r); err != nil {
			return actor, err
		}
	}
	if e.open && actor.Person == nil {
		return access.Deployment(), nil
	}
	return actor, nil
}

// addressUnits is how many people may share an address, each with an actor's
// units.
const addressUnits = 10

// route adds the ways in and out.
func (e *entrance) route(ctx context.Context, mux *http.ServeMux) {
	go e.forget(ctx)
	if e.gate == nil {
		return
	}
	mux.Handle("/auth/", e.paid(signInCost, e.gate.Handler()))
	if e.local != nil {
		mux.Handle(devLoginPath+"/", e.local)
	}
}

// door stands before the whole house.
func (e *entrance) door(house http.Handler) (http.Handler, error) {
	d := door.Door{Origin: e.origin, Proxies: e.proxies, Language: resolvers.ReaderLanguage}
	if e.units > 0 {
		d.Requests = door.NewLimiter(e.units*addressUnits, nil)
	}
	if e.gate != nil {
		house = e.gate.Wrap(house)
	}
	return d.Wrap(resolvers.OnlyNamed(e.host, house))
}
