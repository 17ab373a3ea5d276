package auth

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/go-jose/go-jose/v4"
)

// How long keys are kept, and how often they are asked for. A key that the
// provider has removed dies within fifteen minutes of use.
const (
	keysFresh   = 10 * time.Minute
	keysBetween = 30 * time.Second
	maxKeySet   = 1 << 20 // bytes
)

// algorithms are the ways to sign that are accepted: with a key that only the
// provider has.
var algorithms = []jose.SignatureAlgorithm{
	jose.RS256, jose.RS384, jose.RS512, jose.PS256, jose.PS384, jose.PS512, jose.ES256, jose.ES384, jose.ES512, jose.EdDSA,
}

// keySet are the provider's keys. It is asked for them when they get old or
// when a token names one that is not known, but not twice in thirty seconds,
// whatever tokens come. When it does not answer, the known keys hold.
type keySet struct {
	address string
	http    *http.Client
	clock   func() time.Time
	log     *slog.Logger

	known atomic.Pointer[knownKeys]
	mu    sync.Mutex // who asks the provider
	asked time.Time
}

type knownKeys struct {
	keys []jose.JSONWebKey
	at   time.Time
}

var errNoKey = errors.New("no key of the provider signed it")

// VerifySignature checks who signed a token, and returns what it says.
func (k *keySet) VerifySignature(ctx context.Context, token string) ([]byte, error) {
	signed, err := jose.ParseSignedCompact(token, algorithms)
	if err != nil {
		return nil, err
	}
	payload, err := k.verify(ctx, signed)
	if err != nil {
		return nil, err
	}
	return payload, nil
}

func (k *keySet) verify(ctx context.Context, signed *jose.JSONWebSignature) ([]byte, error) {
	header := signed.Signatures[0].Header
	keys := k.now(ctx, header.KeyID)
	for i := range keys {
		if header.KeyID != "" && keys[i].KeyID != header.KeyID || keys[i].Algorithm != "" && keys[i].Algorithm != header.Algorithm {
			continue
		}
		if payload, err := signed.Verify(&keys[i]); err == nil {
			return payload, nil
		}
	}
	return nil, errNoKey
}

// now are the keys that hold: asked for anew when they are old, or when the
// one that is wanted is not among them.
func (k *keySet) now(ctx context.Context, wanted string) []jose.JSONWebKey {
	known := k.known.Load()
	has := known != nil && known.has(wanted)
	switch {
	case has && k.clock().Sub(known.at) < keysFresh:
		return known.keys
	case has && !k.mu.TryLock(): // somebody is asking; the key holds meanwhile
		return known.keys
	case !has:
		k.mu.Lock()
	}
	defer k.mu.Unlock()
	if latest := k.known.Load(); latest != known && latest.has(wanted) {
		return latest.keys // asked for by somebody else meanwhile
	}
	k.refresh(ctx)
	if known = k.known.Load(); known == nil {
		return nil
	}
	return known.keys
}

func (n *knownKeys) has(id string) bool {
	for i := range n.keys {
		if id == "" || n.keys[i].KeyID == id {
			return true
		}
	}
	return false
}

// refresh asks the provider, unless it was asked a moment ago.
func (k *keySet) refresh(ctx context.Context) {
	now := k.clock()
	if !k.asked.IsZero() && now.Sub(k.asked) < keysBetween {
		return
	}
	k.asked = now
	keys, err := k.fetch(ctx)
	if err != nil {
		k.log.WarnContext(ctx, "the provider's keys could not be read; those known hold", "error", err)
		return
	}
	k.known.Store(&knownKeys{keys, now})
}

func (k *keySet) fetch(ctx context.Context) ([]jose.JSONWebKey, error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), providerTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, k.address, nil)
	if err != nil {
		return nil, err
	}
	response, err := k.http.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("status %d", response.StatusCode)
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, maxKeySet))
	if err != nil {
		return nil, err
	}
	return readKeys(body)
}

// readKeys leaves out what does not sign: keys for encryption, secrets, and
// kinds that are not known here.
func readKeys(body []byte) ([]jose.JSONWebKey, error) {
	var set struct{ Keys []json.RawMessage }
	if err := json.Unmarshal(body, &set); err != nil {
		return nil, err
	}
	var keys []jose.JSONWebKey
	for _, text := range set.Keys {
		var key jose.JSONWebKey
		if err := key.UnmarshalJSON(text); err != nil || key.Use == "enc" || !key.IsPublic() {
			continue
		}
		keys = append(keys, key)
	}
	if len(keys) == 0 {
		return nil, errors.New("none of the keys signs")
	}
	return keys, nil
}
