package auth

import (
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"

	"tablee/governance"
	"tablee/governance/access"
)

// shows is the actor of a request with an Authorization header.
func (w *world) shows(header string) (access.Actor, error) {
	r := httptest.NewRequestWithContext(w.t.Context(), http.MethodPost, "https://tablee.example/graphql", nil)
	r.Header.Set("Authorization", header)
	return w.gate.Actor(r)
}

func unsigned(t *testing.T, claims map[string]any) string {
	t.Helper()
	text, err := json.Marshal(claims)
	if err != nil {
		t.Fatal(err)
	}
	return base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"none","typ":"at+jwt"}`)) + "." + base64.RawURLEncoding.EncodeToString(text) + "."
}

// tampered is a token whose payload was exchanged, its signature kept.
func tampered(t *testing.T, token string, claims map[string]any) string {
	t.Helper()
	parts := strings.Split(token, ".")
	text, err := json.Marshal(claims)
	if err != nil {
		t.Fatal(err)
	}
	parts[1] = base64.RawURLEncoding.EncodeToString(text)
	return strings.Join(parts, ".")
}

func TestTokensOfPrograms(t *testing.T) {
	w := newWorld(t)
	i := w.issuer
	key, elliptic, encryption := i.keys[0], i.keys[2], i.keys[1]
	stranger := rsaKey(t, "one", "sig") // another key under a known name
	encryption.Algorithm = string(jose.RS256)
	public, err := x509.MarshalPKIXPublicKey(key.Public().Key)
	if err != nil {
		t.Fatal(err)
	}
	secret := jose.JSONWebKey{Key: public, KeyID: "one", Algorithm: string(jose.HS256)}
	at := func(d time.Duration) int64 { return i.clock.Now().Add(d).Unix() }
	good := i.sign(key, "at+jwt", i.access(nil))
	for _, c := range []struct {
		reason, token string
		accepted      bool
	}{
		{"as RFC 9068 says", good, true},
		{"with the whole media type", i.sign(key, "application/AT+JWT", i.access(nil)), true},
		{"by another key and algorithm", i.sign(elliptic, "at+jwt", i.access(nil)), true},
		{"for several audiences", i.sign(key, "at+jwt", i.access(map[string]any{"aud": []string{"others", audience}})), true},
		{"expired within the leeway", i.sign(key, "at+jwt", i.access(map[string]any{"exp": at(-29 * time.Second)})), true},
		{"not yet valid within the leeway", i.sign(key, "at+jwt", i.access(map[string]any{"nbf": at(29 * time.Second)})), true},
		{"without a start", i.sign(key, "at+jwt", i.access(map[string]any{"nbf": nil, "iat": nil})), true},

		{"expired", i.sign(key, "at+jwt", i.access(map[string]any{"exp": at(-30 * time.Second)})), false},
		{"never expiring", i.sign(key, "at+jwt", i.access(map[string]any{"exp": nil})), false},
		{"not yet valid", i.sign(key, "at+jwt", i.access(map[string]any{"nbf": at(31 * time.Second)})), false},
		{"issued tomorrow", i.sign(key, "at+jwt", i.access(map[string]any{"iat": at(24 * time.Hour)})), false},
		{"of another issuer", i.sign(key, "at+jwt", i.access(map[string]any{"iss": "https://elsewhere.example"})), false},
		{"of no issuer", i.sign(key, "at+jwt", i.access(map[string]any{"iss": nil})), false},
		{"for another audience", i.sign(key, "at+jwt", i.access(map[string]any{"aud": "others"})), false},
		{"for no audience", i.sign(key, "at+jwt", i.access(map[string]any{"aud": nil})), false},
		{"for the client that signs people in", i.sign(key, "at+jwt", i.access(map[string]any{"aud": clientID})), false},
		{"of nobody", i.sign(key, "at+jwt", i.access(map[string]any{"sub": ""})), false},
		{"an ID token", i.sign(key, "JWT", i.id("n", nil)), false},
		{"an ID token for the programs' audience", i.sign(key, "JWT", i.id("n", map[string]any{"aud": audience})), false},
		{"an ID token that calls itself an access token", i.sign(key, "at+jwt", i.id("n", map[string]any{"aud": audience})), false},
		{"with the hash of an access token", i.sign(key, "at+jwt", i.access(map[string]any{"at_hash": "x"})), false},
		{"of no type", i.sign(key, "", i.access(nil)), false},
		{"of the common type", i.sign(key, "JWT", i.access(nil)), false},
		{"a logout token", i.sign(key, "logout+jwt", i.access(nil)), false},
		{"of the common type, saying in a claim that it is for the bearer", i.sign(key, "JWT", i.access(map[string]any{"typ": "Bearer"})), false},
		{"unsigned", unsigned(t, i.access(nil)), false},
		{"signed with the public key as a secret", i.sign(secret, "at+jwt", i.access(nil)), false},
		{"signed by a stranger under a known name", i.sign(stranger, "at+jwt", i.access(nil)), false},
		{"signed by the key for encryption", i.sign(encryption, "at+jwt", i.access(nil)), false},
		{"tampered with", tampered(t, good, i.access(map[string]any{"sub": "somebody else"})), false},
		{"cut", good[:len(good)-10], false},
		{"no token", "abc", false},
		{"nothing", "", false},
		{"too long", good + strings.Repeat("A", maxToken), false},
	} {
		actor, err := w.shows("Bearer " + c.token)
		if c.accepted {
			if err != nil || actor.Person == nil || actor.Person.Account != governance.AccountID(i.URL, "somebody") || actor.Person.Name != "Camille Roy" {
				t.Errorf("%s: %+v, %v, want it accepted", c.reason, actor, err)
			}
			continue
		}
		if governance.CodeOf(err) != governance.CodeUnauthenticated || actor != access.Anyone() {
			t.Errorf("%s: %+v, %v, want it refused", c.reason, actor, err)
		}
		if err != nil && len(c.token) > 20 && strings.Contains(err.Error(), c.token) {
			t.Errorf("%s: the token is in the error, which is logged", c.reason)
		}
	}
}

// TestAccessTokensByAClaim: Keycloak's and Entra's headers say JWT for tokens
// of every kind.
func TestAccessTokensByAClaim(t *testing.T) {
	for _, c := range []struct {
		reason, rule string
		claims       map[string]any
		accepted     bool
	}{
		{"Keycloak's access token", "typ=Bearer", map[string]any{"typ": "Bearer", "azp": "a-program"}, true},
		{"Keycloak's ID token", "typ=Bearer", map[string]any{"typ": "ID", "azp": "tablee"}, false},
		{"Keycloak's refresh token", "typ=Bearer", map[string]any{"typ": "Refresh"}, false},
		{"Entra's access token", "scp", map[string]any{"scp": "read"}, true},
		{"Entra's access token of a program", "roles=reader", map[string]any{"roles": []string{"writer", "reader"}}, true},
		{"Entra's ID token", "scp", nil, false},
		{"a claim that is empty", "scp", map[string]any{"scp": ""}, false},
		{"a claim without items", "roles", map[string]any{"roles": []string{}}, false},
		{"a claim of another kind", "scp", map[string]any{"scp": 5}, false},
		{"the claim, and a nonce", "scp", map[string]any{"scp": "read", "nonce": "x"}, false},
		{"no rule", "", map[string]any{"": "x"}, false},
	} {
		w := newWorld(t, func(o *Options) { o.AccessToken = ParseClaim(c.rule) })
		token := w.issuer.sign(w.issuer.keys[0], "JWT", w.issuer.access(c.claims))
		if _, err := w.shows("Bearer " + token); (err == nil) != c.accepted {
			t.Errorf("%s: %v, accepted: want %t", c.reason, err, c.accepted)
		}
	}
}

func TestOtherCredentials(t *testing.T) {
	w := newWorld(t)
	token := w.issuer.sign(w.issuer.keys[0], "at+jwt", w.issuer.access(nil))
	for header, accepted := range map[string]bool{
		"bearer " + token: true, "BEARER   " + token: true,
		"Basic dXNlcjpwYXNz": false, "Bearer": false, token: false, "Bearer " + token + " " + token: false,
	} {
		if _, err := w.shows(header); (err == nil) != accepted {
			t.Errorf("%.20s…: %v, accepted: want %t", header, err, accepted)
		}
	}
	none := newWorld(t, func(o *Options) { o.Audience = "" })
	token = none.issuer.sign(none.issuer.keys[0], "at+jwt", none.issuer.access(map[string]any{"aud": ""}))
	if _, err := none.shows("Bearer " + token); governance.CodeOf(err) != governance.CodeUnauthenticated {
		t.Errorf("without an audience no token is accepted: %v", err)
	}
}

func TestRolesOfAToken(t *testing.T) {
	w := newWorld(t, func(o *Options) { o.AdminClaim, o.AdminEmail = ParseClaim("groups=admins"), "admin@tablee.example" })
	w.roles.give("somebody", w.issuer.URL, governance.RoleEditor, 7)
	actorOf := func(claims map[string]any) access.Actor {
		t.Helper()
		actor, err := w.shows("Bearer " + w.issuer.sign(w.issuer.keys[0], "at+jwt", w.issuer.access(claims)))
		if err != nil {
			t.Fatal(err)
		}
		return actor
	}
	if a := actorOf(nil); !access.MaySee(a, access.Capacity, 7) || access.MaySee(a, access.Capacity, 8) || access.Decide(a, access.Operate, access.Object{}).Allowed {
		t.Errorf("an editor of one group: %+v", a)
	}
	if a := actorOf(map[string]any{"sub": "another"}); access.MaySee(a, access.Capacity, 7) {
		t.Errorf("another's role was read: %+v", a)
	}
	for _, c := range []struct {
		reason string
		claims map[string]any
		admin  bool
	}{
		{"in the group of administrators", map[string]any{"groups": []string{"x", "admins"}}, true},
		{"in another", map[string]any{"groups": []string{"admins2"}}, false},
		{"whose confirmed address was set", map[string]any{"email": "Admin@tablee.example", "email_verified": true}, true},
		{"whose address nobody confirmed", map[string]any{"email": "admin@tablee.example"}, false},
		{"with another address", map[string]any{"email": "admin@tablee.example.org", "email_verified": true}, false},
	} {
		if a := actorOf(c.claims); access.Decide(a, access.Operate, access.Object{}).Allowed != c.admin {
			t.Errorf("%s: administrator %t, want %t", c.reason, !c.admin, c.admin)
		}
	}
}
