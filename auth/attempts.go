package auth

import (
	"crypto/rand"
	"crypto/subtle"
	"net/http"
	"time"

	"github.com/alexedwards/scs/v2"
	"golang.org/x/oauth2"
)

// attemptLimit is how long somebody may take at the provider.
const attemptLimit = 10 * time.Minute

// attempt is somebody on the way to the provider and back. It is kept here and
// taken once: what comes back a second time finds nothing.
type attempt struct {
	State, Nonce, Verifier string
	Return                 string // where to go then
	Began                  time.Time
}

func newAttempt(returnTo string, now time.Time) attempt {
	return attempt{State: rand.Text(), Nonce: rand.Text(), Verifier: oauth2.GenerateVerifier(), Return: returnTo, Began: now}
}

type attempts struct {
	*scs.SessionManager
	clock func() time.Time
}

func newAttempts(store Store, clock func() time.Time, secure bool) attempts {
	return attempts{manager(store, clock, secure, "tablee-signin", attemptLimit), clock}
}

// take gives the attempt of a browser and forgets it; nil when there is none
// that holds.
func (a attempts) take(w http.ResponseWriter, r *http.Request) (*attempt, error) {
	var v attempt
	_, found, err := load(r.Context(), a.SessionManager, r, &v)
	if err != nil {
		return nil, err
	}
	if err := end(w, r, a.SessionManager); err != nil || !found {
		return nil, err
	}
	if a.clock().Sub(v.Began) >= attemptLimit {
		return nil, nil
	}
	return &v, nil
}

// equal compares secrets in a time that tells nothing of them. An empty one
// equals nothing.
func equal(a, b string) bool {
	return a != "" && subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1
}
