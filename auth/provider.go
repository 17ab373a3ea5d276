package auth

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"tablee/governance"
)

// provider is who signs people in, found when it is first needed.
type provider struct {
	issuer string
	http   *http.Client
	clock  func() time.Time
	log    *slog.Logger

	mu     sync.Mutex
	found  *found
	failed time.Time // when it last did not answer
	reason error
}

// found is what a provider says of itself.
type found struct {
	endpoint   oauth2.Endpoint
	endSession string // empty: it does not end its sessions on request
	keys       *keySet
}

// retryAfter is how long a provider that did not answer is left alone.
const retryAfter = 5 * time.Second

// find asks the provider about itself, once. One that does not answer is asked
// again by who comes later; meanwhile the refusal is UNAVAILABLE.
func (p *provider) find(ctx context.Context) (*found, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.found != nil {
		return p.found, nil
	}
	if p.reason == nil || p.clock().Sub(p.failed) >= retryAfter {
		p.found, p.reason = p.discover(ctx)
		p.failed = p.clock()
		if p.reason != nil {
			p.log.WarnContext(ctx, "the sign-in provider does not answer", "issuer", p.issuer, "error", p.reason)
		}
	}
	if p.reason != nil {
		return nil, fmt.Errorf("%w: %w", governance.NewError(governance.CodeUnavailable, "", "providerAway"), p.reason)
	}
	return p.found, nil
}

// discover fails when the provider calls itself by another name.
func (p *provider) discover(ctx context.Context) (*found, error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), providerTimeout)
	defer cancel()
	said, err := oidc.NewProvider(oidc.ClientContext(ctx, p.http), p.issuer)
	if err != nil {
		return nil, err
	}
	var more struct {
		Keys       string `json:"jwks_uri"`
		EndSession string `json:"end_session_endpoint"`
	}
	if err := said.Claims(&more); err != nil {
		return nil, err
	}
	for _, address := range []string{said.Endpoint().AuthURL, said.Endpoint().TokenURL, more.Keys} {
		if _, err := safeURL(address); err != nil {
			return nil, err
		}
	}
	return &found{
		endpoint: said.Endpoint(), endSession: more.EndSession,
		keys: &keySet{address: more.Keys, http: p.http, clock: p.clock, log: p.log},
	}, nil
}
