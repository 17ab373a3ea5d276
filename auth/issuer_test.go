package auth

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"

	"tablee/governance"
)

// clock is a time that tests move.
type clock struct{ now atomic.Int64 }

func newClock() *clock {
	c := &clock{}
	c.now.Store(time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC).UnixNano())
	return c
}

func (c *clock) Now() time.Time          { return time.Unix(0, c.now.Load()).UTC() }
func (c *clock) advance(d time.Duration) { c.now.Add(int64(d)) }

// memory keeps sessions for the tests of the gate; graph/session_test.go tests
// the store that the service has.
type memory struct {
	mu   sync.Mutex
	kept map[string]kept
	down error
}

type kept struct {
	data   []byte
	expiry time.Time
}

func (m *memory) KeepSession(_ context.Context, token string, data []byte, expiry time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.down == nil {
		m.kept[token] = kept{data, expiry}
	}
	return m.down
}

func (m *memory) FindSession(_ context.Context, token string, _ time.Time) ([]byte, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	k, found := m.kept[token]
	return k.data, found && m.down == nil, m.down
}

func (m *memory) EndSession(_ context.Context, token string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.kept, token)
	return m.down
}

func (m *memory) EndExpiredSessions(context.Context, time.Time) error { return nil }

// grants are roles that tests give and take.
type grants struct {
	mu   sync.Mutex
	list []governance.RoleGrant
}

func (g *grants) RolesOf(_ context.Context, account governance.ID) ([]governance.RoleGrant, []governance.Disclosure, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	var out []governance.RoleGrant
	for _, grant := range g.list {
		if grant.Account == account {
			out = append(out, grant)
		}
	}
	return out, nil, nil
}

func (g *grants) give(subject, issuer string, role governance.Role, group governance.ID) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.list = append(g.list, governance.RoleGrant{Account: governance.AccountID(issuer, subject), Role: role, Group: group})
}

// issuer is a provider that says what a test has it say.
type issuer struct {
	*httptest.Server
	t     testing.TB
	clock *clock

	mu         sync.Mutex
	down       bool
	keys       []jose.JSONWebKey
	keyFetches int
	answers    map[string]answer // by code
	exchanges  int
}

// answer is what a code is worth.
type answer struct {
	challenge string
	idToken   string
}

const (
	clientID = "tablee"
	audience = "tablee-api"
)

func newIssuer(t testing.TB, c *clock) *issuer {
	t.Helper()
	i := &issuer{t: t, clock: c, answers: map[string]answer{}}
	i.keys = []jose.JSONWebKey{rsaKey(t, "one", "sig"), rsaKey(t, "for encryption", "enc"), ecKey(t, "two")}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", i.describe)
	mux.HandleFunc("GET /keys", i.giveKeys)
	mux.HandleFunc("POST /token", i.exchange)
	i.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		i.mu.Lock()
		down := i.down
		i.mu.Unlock()
		if down {
			http.Error(w, "away", http.StatusBadGateway)
			return
		}
		mux.ServeHTTP(w, r)
	}))
	t.Cleanup(i.Close)
	return i
}

func rsaKey(t testing.TB, id, use string) jose.JSONWebKey {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	return jose.JSONWebKey{Key: key, KeyID: id, Algorithm: string(jose.RS256), Use: use}
}

func ecKey(t testing.TB, id string) jose.JSONWebKey {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return jose.JSONWebKey{Key: key, KeyID: id, Algorithm: string(jose.ES256), Use: "sig"}
}

func (i *issuer) describe(w http.ResponseWriter, _ *http.Request) {
	give(w, map[string]any{
		"issuer": i.URL, "authorization_endpoint": i.URL + "/authorize", "token_endpoint": i.URL + "/token",
		"jwks_uri": i.URL + "/keys", "end_session_endpoint": i.URL + "/end",
		"id_token_signing_alg_values_supported": []string{"RS256"},
	})
}

func give(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v)
}

func (i *issuer) giveKeys(w http.ResponseWriter, _ *http.Request) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.keyFetches++
	list := []any{map[string]any{"kty": "a kind of tomorrow", "kid": "new"}}
	for _, k := range i.keys {
		list = append(list, k.Public())
	}
	give(w, map[string]any{"keys": list})
}

// exchange gives the tokens of a code to who shows what its challenge was made
// of, once.
func (i *issuer) exchange(w http.ResponseWriter, r *http.Request) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.exchanges++
	code := r.PostFormValue("code")
	a, ok := i.answers[code]
	delete(i.answers, code)
	sum := sha256.Sum256([]byte(r.PostFormValue("code_verifier")))
	if !ok || base64.RawURLEncoding.EncodeToString(sum[:]) != a.challenge {
		w.WriteHeader(http.StatusBadRequest)
		give(w, map[string]any{"error": "invalid_grant"})
		return
	}
	give(w, map[string]any{"access_token": "opaque", "token_type": "Bearer", "id_token": a.idToken})
}

func (i *issuer) set(change func()) {
	i.mu.Lock()
	defer i.mu.Unlock()
	change()
}

// sign makes a token; typ is what its header says.
func (i *issuer) sign(key jose.JSONWebKey, typ string, claims map[string]any) string {
	i.t.Helper()
	options := &jose.SignerOptions{}
	if typ != "" {
		options = options.WithType(jose.ContentType(typ))
	}
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.SignatureAlgorithm(key.Algorithm), Key: key}, options)
	if err != nil {
		i.t.Fatal(err)
	}
	text, err := jwt.Signed(signer).Claims(claims).Serialize()
	if err != nil {
		i.t.Fatal(err)
	}
	return text
}

// access is what a good access token says, with some of it said otherwise; nil
// leaves a claim out.
func (i *issuer) access(otherwise map[string]any) map[string]any {
	now := i.clock.Now().Unix()
	return with(map[string]any{
		"iss": i.URL, "aud": audience, "sub": "somebody", "iat": now, "nbf": now, "exp": now + 300, "name": "Camille Roy",
	}, otherwise)
}

// id is what a good ID token says.
func (i *issuer) id(nonce string, otherwise map[string]any) map[string]any {
	now := i.clock.Now().Unix()
	return with(map[string]any{
		"iss": i.URL, "aud": clientID, "sub": "somebody", "iat": now, "exp": now + 300, "nonce": nonce, "name": "Camille Roy", "locale": "en-CA",
	}, otherwise)
}

func with(all, otherwise map[string]any) map[string]any {
	maps.Copy(all, otherwise)
	maps.DeleteFunc(all, func(_ string, v any) bool { return v == nil })
	return all
}

// world is a gate with its provider.
type world struct {
	t      testing.TB
	gate   *Gate
	issuer *issuer
	clock  *clock
	store  *memory
	roles  *grants
}

func newWorld(t testing.TB, change ...func(*Options)) *world {
	t.Helper()
	c := newClock()
	w := &world{t: t, clock: c, issuer: newIssuer(t, c), store: &memory{kept: map[string]kept{}}, roles: &grants{}}
	o := Options{
		Issuer: w.issuer.URL, ClientID: clientID, PublicURL: "https://tablee.example", Audience: audience,
		Store: w.store, Roles: w.roles, Clock: c.Now, Log: slog.New(slog.DiscardHandler),
	}
	for _, f := range change {
		f(&o)
	}
	gate, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	w.gate = gate
	return w
}

// address is a query of an answer's address.
func address(t testing.TB, text string) *url.URL {
	t.Helper()
	u, err := url.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return u
}
