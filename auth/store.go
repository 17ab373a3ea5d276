package auth

import (
	"context"
	"time"

	"github.com/alexedwards/scs/v2"
)

// Store keeps sessions under hashed tokens. Who reads it can sign in as nobody.
type Store interface {
	// KeepSession keeps a session, anew or in place of what it was.
	KeepSession(ctx context.Context, token string, data []byte, expiry time.Time) error
	// FindSession gives back what was kept, unless it had expired by now.
	FindSession(ctx context.Context, token string, now time.Time) (data []byte, found bool, err error)
	// EndSession forgets a session; it is no error that there is none.
	EndSession(ctx context.Context, token string) error
	// EndExpiredSessions forgets those that had expired by now.
	EndExpiredSessions(ctx context.Context, now time.Time) error
}

// tokens makes a Store what scs wants one to be.
type tokens struct {
	store Store
	clock func() time.Time
}

var _ scs.CtxStore = tokens{}

// CommitCtx keeps a session.
func (t tokens) CommitCtx(ctx context.Context, token string, data []byte, expiry time.Time) error {
	return t.store.KeepSession(ctx, token, data, expiry)
}

// FindCtx finds a session.
func (t tokens) FindCtx(ctx context.Context, token string) ([]byte, bool, error) {
	return t.store.FindSession(ctx, token, t.clock())
}

// DeleteCtx ends a session.
func (t tokens) DeleteCtx(ctx context.Context, token string) error {
	return t.store.EndSession(ctx, token)
}

// Commit is CommitCtx for callers without a context, of which there are none.
func (t tokens) Commit(token string, data []byte, expiry time.Time) error {
	return t.CommitCtx(context.Background(), token, data, expiry)
}

// Find is FindCtx for callers without a context, of which there are none.
func (t tokens) Find(token string) ([]byte, bool, error) {
	return t.FindCtx(context.Background(), token)
}

// Delete is DeleteCtx for callers without a context, of which there are none.
func (t tokens) Delete(token string) error { return t.DeleteCtx(context.Background(), token) }
