package graph

import (
	"context"
	_ "embed"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

//go:embed keep_session.cypher
var keepSession string

//go:embed find_session.cypher
var findSession string

//go:embed end_session.cypher
var endSession string

//go:embed end_expired_sessions.cypher
var endExpiredSessions string

// KeepSession keeps what is known of a session, under its hashed token, until
// it expires. Sessions are beside the ledger: they raise no version.
func (g *Graph) KeepSession(ctx context.Context, token string, data []byte, expiry time.Time) error {
	return g.execute(ctx, keepSession, map[string]any{"token": token, "data": data, "expiry": expiry.UnixMilli()})
}

// FindSession gives back what was kept; found is false when nothing was, or
// when it had expired by now.
func (g *Graph) FindSession(ctx context.Context, token string, now time.Time) (data []byte, found bool, err error) {
	err = g.read(ctx, findSession, map[string]any{"token": token}, func(r *neo4j.Record) error {
		expiry, err := column[int64](r, "expiry")
		if err != nil || expiry <= now.UnixMilli() {
			return err
		}
		found = true
		data, err = column[[]byte](r, "data")
		return err
	})
	return data, found, err
}

// EndSession forgets a session. It is no error that there is none.
func (g *Graph) EndSession(ctx context.Context, token string) error {
	return g.execute(ctx, endSession, map[string]any{"token": token})
}

// EndExpiredSessions forgets the sessions that had expired by now.
func (g *Graph) EndExpiredSessions(ctx context.Context, now time.Time) error {
	return g.execute(ctx, endExpiredSessions, map[string]any{"now": now.UnixMilli()})
}
