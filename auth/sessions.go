package auth

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/alexedwards/scs/v2"
)

// How long somebody stays signed in: without asking anything, and in all.
const (
	idleLimit     = time.Hour
	absoluteLimit = 12 * time.Hour
	seenEvery     = time.Minute // a session is not written more often for having been used
)

// session is what is kept of somebody who is signed in.
type session struct {
	Identity
	Standing    string // what the roles were when it began: it ends when they change
	Began, Seen time.Time
	IDToken     string // for ending the provider's session too
}

// sessions are those of people. The cookie holds a random token, the store its
// hash.
type sessions struct {
	*scs.SessionManager
	clock func() time.Time
}

func newSessions(store Store, clock func() time.Time, secure bool) sessions {
	return sessions{manager(store, clock, secure, "tablee", absoluteLimit), clock}
}

// manager keeps one kind of session. Over https the cookie's name binds it to
// this host alone, and to the whole of it.
func manager(store Store, clock func() time.Time, secure bool, name string, lifetime time.Duration) *scs.SessionManager {
	m := scs.New()
	m.Store = tokens{store, clock}
	m.HashTokenInStore = true
	m.Lifetime = lifetime
	m.Cookie.Name = name
	m.Cookie.Secure = secure
	m.Cookie.Persist = false // it goes with the browser: machines are shared
	if secure {
		m.Cookie.Name = "__Host-" + name
	}
	return m
}

// valueKey is where a session manager keeps what it keeps.
const valueKey = "value"

// load reads what is kept for the cookie of a request into v; the context
// carries it on. found is false when there is no cookie, or nothing for it.
func load(ctx context.Context, m *scs.SessionManager, r *http.Request, v any) (_ context.Context, found bool, err error) {
	if ctx, err = m.Load(ctx, tokenOf(m, r)); err != nil {
		return ctx, false, err
	}
	text := m.GetBytes(ctx, valueKey)
	if text == nil {
		return ctx, false, nil
	}
	return ctx, true, json.Unmarshal(text, v)
}

// tokenOf is what the cookie of a request holds; empty without one.
func tokenOf(m *scs.SessionManager, r *http.Request) string {
	cookie, err := r.Cookie(m.Cookie.Name)
	if err != nil {
		return ""
	}
	return cookie.Value
}

// keep writes a value under the token of the context.
func keep(ctx context.Context, m *scs.SessionManager, v any) (token string, expiry time.Time, err error) {
	text, err := json.Marshal(v)
	if err != nil {
		return "", time.Time{}, err
	}
	m.Put(ctx, valueKey, text)
	return m.Commit(ctx)
}

// begin keeps something under a new token, which the answer's cookie holds.
// What an older cookie stood for is ended: nobody's session is taken over.
func begin(w http.ResponseWriter, r *http.Request, m *scs.SessionManager, v any) error {
	if err := end(w, r, m); err != nil {
		return err
	}
	ctx, err := m.Load(r.Context(), "")
	if err != nil {
		return err
	}
	token, expiry, err := keep(ctx, m, v)
	if err != nil {
		return err
	}
	m.WriteSessionCookie(ctx, w, token, expiry)
	return nil
}

// end forgets what the cookie of a request stands for, and takes it back.
func end(w http.ResponseWriter, r *http.Request, m *scs.SessionManager) error {
	token := tokenOf(m, r)
	if token == "" {
		return nil
	}
	ctx, err := m.Load(r.Context(), token)
	if err != nil {
		return err
	}
	if err := m.Destroy(ctx); err != nil {
		return err
	}
	m.WriteSessionCookie(ctx, w, "", time.Time{})
	return nil
}

// find is the session of a request; nil when there is none that holds.
func (s sessions) find(ctx context.Context, r *http.Request) (*session, error) {
	var v session
	ctx, found, err := load(ctx, s.SessionManager, r, &v)
	if err != nil || !found {
		return nil, err
	}
	now := s.clock()
	if now.Sub(v.Began) >= absoluteLimit || now.Sub(v.Seen) >= idleLimit {
		return nil, s.Destroy(ctx)
	}
	if now.Sub(v.Seen) >= seenEvery {
		v.Seen = now
		if _, _, err := keep(ctx, s.SessionManager, v); err != nil {
			return nil, err
		}
	}
	return &v, nil
}
