//go:build !production

package devlogin

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// SigningKey signs for a provider. It is kept in a file that its owner alone reads,
// so that a command beside the service can sign too, and a restart of the
// service ends nothing.
type SigningKey struct {
	Issuer string          `json:"issuer"`
	JWK    jose.JSONWebKey `json:"key"`
}

// Audience is that of programs' tokens.
const Audience = "tablee-api"

// tokenLife is how long a program's token holds.
const tokenLife = 12 * time.Hour

// OpenKey reads the key of a file, or makes one, for a provider that is
// reached at the issuer's address.
func OpenKey(file, issuer string) (*SigningKey, error) {
	k, err := ReadKey(file)
	if errors.Is(err, fs.ErrNotExist) {
		k, err = newKey()
	}
	if err != nil {
		return nil, err
	}
	k.Issuer = issuer
	if err := k.write(file); err != nil {
		return nil, err
	}
	return k, nil
}

// ReadKey reads the key that a service has left in a file.
func ReadKey(file string) (*SigningKey, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var k SigningKey
	if err := json.Unmarshal(text, &k); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if _, ok := k.JWK.Key.(*ecdsa.PrivateKey); !ok {
		return nil, fmt.Errorf("%s holds no key", file)
	}
	return &k, nil
}

func newKey() (*SigningKey, error) {
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	return &SigningKey{JWK: jose.JSONWebKey{Key: private, KeyID: rand.Text(), Algorithm: string(jose.ES256), Use: "sig"}}, nil
}

// write puts the file in place whole.
func (k *SigningKey) write(file string) error {
	text, err := json.Marshal(k)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return err
	}
	beside := file + ".new"
	if err := os.WriteFile(beside, text, 0o600); err != nil {
		return err
	}
	return os.Rename(beside, file)
}

// Token is an access token with which a program acts for a person, for half a
// day from now on.
func (k *SigningKey) Token(p Person, now time.Time) (string, error) {
	options := (&jose.SignerOptions{}).WithType("at+jwt")
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.ES256, Key: k.JWK}, options)
	if err != nil {
		return "", err
	}
	return jwt.Signed(signer).Claims(jwt.Claims{
		Issuer: k.Issuer, Subject: p.Key, Audience: jwt.Audience{Audience},
		IssuedAt: jwt.NewNumericDate(now), Expiry: jwt.NewNumericDate(now.Add(tokenLife)), ID: rand.Text(),
	}).Claims(map[string]any{"client_id": "tablee token", "name": p.Name, "locale": p.Language}).Serialize()
}

// What the provider asks of a signing key.

// ID names the key.
func (k *SigningKey) ID() string { return k.JWK.KeyID }

// Algorithm is how it signs.
func (k *SigningKey) Algorithm() jose.SignatureAlgorithm { return jose.ES256 }

// SignatureAlgorithm is how it signs.
func (k *SigningKey) SignatureAlgorithm() jose.SignatureAlgorithm { return jose.ES256 }

// Use says that it signs.
func (k *SigningKey) Use() string { return "sig" }

// Key is the private key.
func (k *SigningKey) Key() any { return k.JWK.Key }

// published is the half of the key that is told.
type published struct{ *SigningKey }

// Key is the public key.
func (p published) Key() any { return p.JWK.Public().Key }
