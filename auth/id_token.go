package auth

import (
	"context"

	"github.com/coreos/go-oidc/v3/oidc"
)

// idToken is who an ID token says has signed in, in answer to a nonce. What is
// general is left to go-oidc; the clock's leeway is ours.
func (g *Gate) idToken(ctx context.Context, keys *keySet, token, accessToken, nonce string) (Identity, error) {
	names := make([]string, len(algorithms))
	for i, a := range algorithms {
		names[i] = string(a)
	}
	verifier := oidc.NewVerifier(g.Issuer, keys, &oidc.Config{ClientID: g.ClientID, SupportedSigningAlgs: names, SkipExpiryCheck: true})
	verified, err := verifier.Verify(ctx, token)
	if err != nil {
		return Identity{}, err
	}
	if verified.AccessTokenHash != "" {
		if err := verified.VerifyAccessToken(accessToken); err != nil {
			return Identity{}, err
		}
	}
	var c claims
	if err := verified.Claims(&c); err != nil {
		return Identity{}, err
	}
	if err := verified.Claims(&c.all); err != nil {
		return Identity{}, err
	}
	if err := c.check(g.Issuer, g.ClientID, g.Clock()); err != nil {
		return Identity{}, err
	}
	switch {
	case c.AuthorizedParty != "" && c.AuthorizedParty != g.ClientID, c.AuthorizedParty == "" && len(c.Audience) > 1:
		return Identity{}, errParty
	case !equal(nonce, c.Nonce):
		return Identity{}, errNonce
	}
	return g.identity(&c), nil
}
