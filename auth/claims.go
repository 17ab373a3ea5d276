package auth

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/go-jose/go-jose/v4/jwt"

	"tablee/governance"
)

// leeway is how far the provider's clock may be from ours.
const leeway = 30 * time.Second

// claims are what a token says, as far as it matters here.
type claims struct {
	jwt.Claims
	Type              string `json:"typ"`
	AuthorizedParty   string `json:"azp"`
	Nonce             string `json:"nonce"`
	AccessTokenHash   string `json:"at_hash"`
	CodeHash          string `json:"c_hash"`
	Name              string `json:"name"`
	PreferredUsername string `json:"preferred_username"`
	Locale            string `json:"locale"`
	Email             string `json:"email"`
	EmailVerified     bool   `json:"email_verified"`

	all map[string]any
}

func readClaims(payload []byte) (claims, error) {
	var c claims
	if err := json.Unmarshal(payload, &c); err != nil {
		return c, err
	}
	return c, json.Unmarshal(payload, &c.all)
}

// Why a token is refused. The reasons are for logs and for who writes a
// program; they tell nothing that the token does not.
var (
	errIssuer    = errors.New("it is of another issuer")
	errForOthers = errors.New("it is for another audience")
	errSubject   = errors.New("it names nobody")
	errExpired   = errors.New("it has expired, or never does")
	errEarly     = errors.New("it does not hold yet")
	errNotAccess = errors.New("it is no access token")
	errParty     = errors.New("it was issued to another client")
	errNonce     = errors.New("it answers another question")
)

// check judges what every token must say.
func (c *claims) check(issuer, audience string, now time.Time) error {
	switch {
	case c.Issuer != issuer:
		return errIssuer
	case audience == "" || !c.Audience.Contains(audience):
		return errForOthers
	case c.Subject == "":
		return errSubject
	case c.Expiry == nil || !now.Before(c.Expiry.Time().Add(leeway)):
		return errExpired
	case early(c.NotBefore, now) || early(c.IssuedAt, now):
		return errEarly
	}
	return nil
}

func early(d *jwt.NumericDate, now time.Time) bool {
	return d != nil && now.Before(d.Time().Add(-leeway))
}

// Claim is something that a token may say: a claim and, unless empty, the
// value that it must have, or have among others.
type Claim struct{ Name, Value string }

// ParseClaim reads a claim written as name=value, or as name alone.
func ParseClaim(text string) Claim {
	name, value, _ := strings.Cut(text, "=")
	return Claim{name, value}
}

// in reports whether a token says it. The empty claim is never said.
func (c Claim) in(all map[string]any) bool {
	value, said := all[c.Name]
	if !said || c.Name == "" || value == nil {
		return false
	}
	switch v := value.(type) {
	case []any:
		return c.Value == "" && len(v) > 0 || slices.Contains(v, any(c.Value))
	case string:
		return v != "" && (c.Value == "" || v == c.Value)
	}
	return false
}

// Identity is who a provider says that somebody is.
type Identity struct {
	Issuer, Subject string
	Name            string              // personal information: never logged
	Email           string              // confirmed by the provider; "": none is. Personal information: never logged
	Language        governance.Language // empty: not said
	Administrator   bool                // by the settings of this deployment
}

// Account is the identity under which roles are given.
func (i Identity) Account() governance.ID { return governance.AccountID(i.Issuer, i.Subject) }

// identity is who the claims speak of.
func (o Options) identity(c *claims) Identity {
	i := Identity{Issuer: c.Issuer, Subject: c.Subject, Name: c.Name}
	if i.Name == "" {
		i.Name = c.PreferredUsername
	}
	if c.EmailVerified {
		i.Email = c.Email
	}
	switch strings.ToLower(c.Locale + "  ")[:2] {
	case "fr":
		i.Language = governance.French
	case "en":
		i.Language = governance.English
	}
	byEmail := o.AdminEmail != "" && strings.EqualFold(i.Email, o.AdminEmail)
	i.Administrator = byEmail || o.AdminClaim.in(c.all)
	return i
}
