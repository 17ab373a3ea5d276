package auth

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"tablee/governance"
)

// maxToken bounds what is read of a token, in bytes.
const maxToken = 16 << 10

// bearerOf is the token that a request shows; given says whether it shows any
// credentials at all.
func bearerOf(r *http.Request) (token string, given bool) {
	header := r.Header.Get("Authorization")
	if header == "" {
		return "", false
	}
	scheme, token, _ := strings.Cut(header, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return "", true
	}
	return strings.TrimSpace(token), true
}

// bearer is whom an access token speaks for. A token that is not accepted is
// refused with UNAUTHENTICATED; the reason is logged, without the token.
func (g *Gate) bearer(ctx context.Context, token string) (Identity, error) {
	provider, err := g.provider.find(ctx)
	if err != nil {
		return Identity{}, err
	}
	c, err := g.accessToken(ctx, provider.keys, token)
	if err != nil {
		g.Log.InfoContext(ctx, "a token was refused", "reason", err.Error())
		return Identity{}, fmt.Errorf("%w: %w", governance.NewError(governance.CodeUnauthenticated, "Authorization", "tokenRefused"), err)
	}
	return g.identity(&c), nil
}

func (g *Gate) accessToken(ctx context.Context, keys *keySet, token string) (claims, error) {
	if len(token) > maxToken {
		return claims{}, errors.New("it is too long")
	}
	payload, err := keys.VerifySignature(ctx, token)
	if err != nil {
		return claims{}, err
	}
	c, err := readClaims(payload)
	if err != nil {
		return c, err
	}
	if err := c.check(g.Issuer, g.Audience, g.Clock()); err != nil {
		return c, err
	}
	if !g.isAccess(token, &c) {
		return c, errNotAccess
	}
	return c, nil
}

// isAccess tells an access token from the others that a provider signs with
// the same key. RFC 9068 has its header say so. Where a provider does not follow
// it, a claim must be named that it puts in access tokens alone. What only ID
// tokens say is refused in either case.
func (g *Gate) isAccess(token string, c *claims) bool {
	if c.Nonce != "" || c.AccessTokenHash != "" || c.CodeHash != "" {
		return false
	}
	kind := strings.TrimPrefix(strings.ToLower(headerType(token)), "application/")
	return kind == "at+jwt" || g.AccessToken.in(c.all)
}

// headerType is what the header of a token, whose signature was checked, says
// that it is.
func headerType(token string) string {
	encoded, _, _ := strings.Cut(token, ".")
	text, err := base64.RawURLEncoding.DecodeString(encoded)
	if err != nil {
		return ""
	}
	var header struct {
		Type string `json:"typ"`
	}
	if err := json.Unmarshal(text, &header); err != nil {
		return ""
	}
	return header.Type
}
