//go:build !production

package devlogin

import (
	"context"
	"errors"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
	"golang.org/x/text/language"
)

// storage is what the provider keeps: sign-ins on their way, one client, and
// one key. There are no refresh tokens, and the access tokens of a sign-in open
// nothing: programs have their own.
type storage struct {
	flows
	key    *SigningKey
	client client
}

var _ op.Storage = &storage{}

var errNotHere = errors.New("this provider does not do that")

// CreateAuthRequest begins a sign-in. Without PKCE there is none.
func (s *storage) CreateAuthRequest(_ context.Context, asked *oidc.AuthRequest, _ string) (op.AuthRequest, error) {
	if asked.CodeChallenge == "" || asked.CodeChallengeMethod != oidc.CodeChallengeMethodS256 {
		return nil, oidc.ErrInvalidRequest().WithDescription("PKCE with S256 is required")
	}
	return s.add(asked), nil
}

// AuthRequestByID finds a sign-in.
func (s *storage) AuthRequestByID(_ context.Context, id string) (op.AuthRequest, error) {
	return s.find(id)
}

// AuthRequestByCode finds a sign-in by its code.
func (s *storage) AuthRequestByCode(_ context.Context, code string) (op.AuthRequest, error) {
	return s.byCode(code)
}

// SaveAuthCode notes the code of a sign-in.
func (s *storage) SaveAuthCode(_ context.Context, id, code string) error {
	s.code(id, code)
	return nil
}

// DeleteAuthRequest forgets a sign-in, and its code with it.
func (s *storage) DeleteAuthRequest(_ context.Context, id string) error {
	s.remove(id)
	return nil
}

// CreateAccessToken names the access token of a sign-in.
func (s *storage) CreateAccessToken(_ context.Context, r op.TokenRequest) (string, time.Time, error) {
	return r.GetSubject(), time.Now().Add(flowLife), nil
}

// CreateAccessAndRefreshTokens fails: there are no refresh tokens.
func (s *storage) CreateAccessAndRefreshTokens(context.Context, op.TokenRequest, string) (string, string, time.Time, error) {
	return "", "", time.Time{}, errNotHere
}

// TokenRequestByRefreshToken finds nothing.
func (s *storage) TokenRequestByRefreshToken(context.Context, string) (op.RefreshTokenRequest, error) {
	return nil, op.ErrInvalidRefreshToken
}

// GetRefreshTokenInfo finds nothing.
func (s *storage) GetRefreshTokenInfo(context.Context, string, string) (string, string, error) {
	return "", "", op.ErrInvalidRefreshToken
}

// TerminateSession has nothing to end: each sign-in asks who it is.
func (s *storage) TerminateSession(context.Context, string, string) error { return nil }

// RevokeToken has nothing to end.
func (s *storage) RevokeToken(context.Context, string, string, string) *oidc.Error { return nil }

// SigningKey is the one key.
func (s *storage) SigningKey(context.Context) (op.SigningKey, error) { return s.key, nil }

// SignatureAlgorithms is how it signs.
func (s *storage) SignatureAlgorithms(context.Context) ([]jose.SignatureAlgorithm, error) {
	return []jose.SignatureAlgorithm{s.key.Algorithm()}, nil
}

// KeySet is what is told of it.
func (s *storage) KeySet(context.Context) ([]op.Key, error) { return []op.Key{published{s.key}}, nil }

// GetClientByClientID finds this service.
func (s *storage) GetClientByClientID(_ context.Context, id string) (op.Client, error) {
	if id != ClientID {
		return nil, oidc.ErrInvalidClient().WithDescription("no such client")
	}
	return s.client, nil
}

// AuthorizeClientIDSecret fails: the client has no secret, and proves by PKCE
// that it is the one that asked.
func (s *storage) AuthorizeClientIDSecret(context.Context, string, string) error { return errNotHere }

// SetUserinfoFromScopes says who signed in.
func (s *storage) SetUserinfoFromScopes(_ context.Context, u *oidc.UserInfo, subject, _ string, _ []string) error {
	return describe(u, subject)
}

// SetUserinfoFromToken says who signed in.
func (s *storage) SetUserinfoFromToken(_ context.Context, u *oidc.UserInfo, _, subject, _ string) error {
	return describe(u, subject)
}

func describe(u *oidc.UserInfo, subject string) error {
	p, ok := Find(subject)
	if !ok {
		return errors.New("nobody is called so")
	}
	u.Subject, u.Name, u.Email, u.EmailVerified = p.Key, p.Name, p.Email(), true
	u.Locale = oidc.NewLocale(language.Make(string(p.Language)))
	return nil
}

// SetIntrospectionFromToken fails: nobody asks.
func (s *storage) SetIntrospectionFromToken(context.Context, *oidc.IntrospectionResponse, string, string, string) error {
	return errNotHere
}

// GetPrivateClaimsFromScopes adds nothing.
func (s *storage) GetPrivateClaimsFromScopes(context.Context, string, string, []string) (map[string]any, error) {
	return nil, nil
}

// GetKeyByIDAndClientID finds nothing: the client has no key.
func (s *storage) GetKeyByIDAndClientID(context.Context, string, string) (*jose.JSONWebKey, error) {
	return nil, errNotHere
}

// ValidateJWTProfileScopes fails: there is no such grant.
func (s *storage) ValidateJWTProfileScopes(context.Context, string, []string) ([]string, error) {
	return nil, errNotHere
}

// Health is well: all is in memory.
func (s *storage) Health(context.Context) error { return nil }
