//go:build !production

package devlogin

import (
	"net/url"
	"time"

	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
)

// ClientID is what the provider calls this service.
const ClientID = "tablee"

// client is this service, as the provider knows it.
type client struct {
	service string // its address
}

var _ op.Client = client{}

// GetID is its name.
func (client) GetID() string { return ClientID }

// RedirectURIs is where answers may go.
func (c client) RedirectURIs() []string { return []string{c.service + "/auth/callback"} }

// PostLogoutRedirectURIs is where to go after signing out.
func (c client) PostLogoutRedirectURIs() []string { return []string{c.service + "/"} }

// ApplicationType lets answers go to this machine without TLS.
func (client) ApplicationType() op.ApplicationType { return op.ApplicationTypeNative }

// AuthMethod is none: PKCE protects the code.
func (client) AuthMethod() oidc.AuthMethod { return oidc.AuthMethodNone }

// ResponseTypes is a code, and nothing else.
func (client) ResponseTypes() []oidc.ResponseType { return []oidc.ResponseType{oidc.ResponseTypeCode} }

// GrantTypes is the code's.
func (client) GrantTypes() []oidc.GrantType { return []oidc.GrantType{oidc.GrantTypeCode} }

// LoginURL is the page where a person is chosen.
func (c client) LoginURL(id string) string {
	return c.service + Path + choosePath + "?" + url.Values{"id": {id}}.Encode()
}

// AccessTokenType is opaque: the token opens nothing here.
func (client) AccessTokenType() op.AccessTokenType { return op.AccessTokenTypeBearer }

// IDTokenLifetime is long enough for the answer to arrive, and to sign out with.
func (client) IDTokenLifetime() time.Duration { return tokenLife }

// DevMode is off: addresses are compared as they are.
func (client) DevMode() bool { return false }

// RestrictAdditionalIdTokenScopes takes none away.
func (client) RestrictAdditionalIdTokenScopes() func([]string) []string { return all }

// RestrictAdditionalAccessTokenScopes takes none away.
func (client) RestrictAdditionalAccessTokenScopes() func([]string) []string { return all }

func all(scopes []string) []string { return scopes }

// IsScopeAllowed allows no scope beyond the standard's.
func (client) IsScopeAllowed(string) bool { return false }

// IDTokenUserinfoClaimsAssertion has the ID token say who it is.
func (client) IDTokenUserinfoClaimsAssertion() bool { return true }

// ClockSkew is none: it is one clock.
func (client) ClockSkew() time.Duration { return 0 }
