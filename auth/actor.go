package auth

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"tablee/governance"
	"tablee/governance/access"
)

// Roles says what people may do, as it is when it is asked.
type Roles interface {
	// RolesOf gives every grant to an account, and what other groups disclose
	// to those that it acts for. An account that nobody knows has none.
	RolesOf(ctx context.Context, account governance.ID) ([]governance.RoleGrant, []governance.Disclosure, error)
}

type contextKey int

const actorKey contextKey = 0

// Wrap has Actor ask once only per request, however often it is called on the
// way.
func (g *Gate) Wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		once := sync.OnceValues(func() (access.Actor, error) { return g.find(r) })
		known := r.WithContext(context.WithValue(r.Context(), actorKey, once))
		next.ServeHTTP(w, known)
		r.Pattern = known.Pattern // who measures requests asks which way they went
	})
}

// Actor is who asks: whom a bearer token speaks for, else who is signed in,
// else the public. It fails with UNAUTHENTICATED when a token is shown that is
// not accepted, and with UNAVAILABLE when it cannot be known.
func (g *Gate) Actor(r *http.Request) (access.Actor, error) {
	if once, ok := r.Context().Value(actorKey).(func() (access.Actor, error)); ok {
		return once()
	}
	return g.find(r)
}

// findLimit bounds the search for a session: who has one waits no longer for a
// store that hangs.
const findLimit = 10 * time.Second

func (g *Gate) find(r *http.Request) (access.Actor, error) {
	if token, given := bearerOf(r); given {
		identity, err := g.bearer(r.Context(), token)
		if err != nil {
			return access.Anyone(), err
		}
		actor, _, err := g.actor(r.Context(), identity)
		return actor, err
	}
	ctx, cancel := context.WithTimeout(r.Context(), findLimit)
	defer cancel()
	session, err := g.sessions.find(ctx, r)
	if err != nil || session == nil {
		return access.Anyone(), err
	}
	if session.Issuer != g.Issuer {
		return access.Anyone(), nil // the provider was changed
	}
	actor, standing, err := g.actor(ctx, session.Identity)
	if err != nil || standing != session.Standing {
		return access.Anyone(), err // the roles changed: sign in again
	}
	return actor, nil
}

// actor is somebody with what they may do today, and the standing that this
// makes: it changes with the roles.
func (g *Gate) actor(ctx context.Context, i Identity) (_ access.Actor, standing string, err error) {
	grants, received, err := g.Roles.RolesOf(ctx, i.Account())
	if err != nil {
		return access.Anyone(), "", err
	}
	if i.Administrator {
		grants = append(slices.Clone(grants), governance.RoleGrant{Account: i.Account(), Role: governance.RoleAdministrator})
	}
	p := access.Person{Account: i.Account(), Name: i.Name, Email: i.Email, Language: i.Language, Grants: grants, Received: received}
	return access.Of(p, governance.DateOf(g.Clock().In(g.Zone))), g.standingOf(grants), nil
}

// standingOf is one word for all grants, whatever their order, and for what
// makes administrators: who was one under other settings signs in again.
func (g *Gate) standingOf(grants []governance.RoleGrant) string {
	lines := []string{fmt.Sprintf("%q %q\n", g.AdminEmail, g.AdminClaim)}
	for i := range grants {
		r := &grants[i]
		lines = append(lines, fmt.Sprintln(r.Role, r.Group, r.Since, r.Until, r.Ended))
	}
	slices.Sort(lines)
	sum := sha256.Sum256([]byte(strings.Join(lines, "")))
	return hex.EncodeToString(sum[:])
}

// ForgetExpired takes out of the store what has expired. Nothing expired opens
// anything before: it is about room, and about names that are kept for nothing.
func (g *Gate) ForgetExpired(ctx context.Context) error {
	return g.Store.EndExpiredSessions(ctx, g.Clock())
}
