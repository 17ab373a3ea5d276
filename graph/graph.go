package graph

import (
	"context"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
)

// Graph is a connection to a Neo4j database. It may be used by any number of
// goroutines.
type Graph struct {
	driver neo4j.DriverWithContext
	seen   neo4j.BookmarkManager // how far all that this process wrote and read has come
	queue  turn
	// writeTimeout bounds a write that its caller may have left.
	writeTimeout time.Duration
	watch        Watch // told the text of the statement, not its name; nil: nobody is
	gauges
}

// Address is where a Neo4j is, and who signs in.
type Address struct{ URI, User, Password string }

// How long the driver waits before the graph is said to be unavailable. They
// add up to less than the six seconds after which a caller is told.
const (
	connectTimeout = 2 * time.Second
	acquireTimeout = 4 * time.Second
)

// Open returns a graph at the address. It connects when it is first used:
// Migrate, which every command runs first, tells whether it can.
func Open(a Address) (*Graph, error) {
	driver, err := neo4j.NewDriverWithContext(a.URI, neo4j.BasicAuth(a.User, a.Password, ""), func(c *config.Config) {
		c.SocketConnectTimeout = connectTimeout
		c.ConnectionAcquisitionTimeout = acquireTimeout
		c.MaxTransactionRetryTime = acquireTimeout
		c.FetchSize = fetchSize
	})
	if err != nil {
		return nil, unavailable(err)
	}
	seen := neo4j.NewBookmarkManager(neo4j.BookmarkManagerConfig{})
	return &Graph{driver: driver, seen: seen, queue: make(turn, 1), writeTimeout: writeTimeout}, nil
}

// fetchSize is how many rows one message of the server holds. Rows are lists
// of records, so that few are needed.
const fetchSize = 2000

// Close ends the connections.
func (g *Graph) Close(ctx context.Context) error { return g.driver.Close(ctx) }

// Statements is how many statements were sent since the graph was opened.
func (g *Graph) Statements() int64 { return g.statements.now() }

// read runs one statement and hands its rows over, one after another. In a
// cluster any member may answer, once it has all that this process has seen.
func (g *Graph) read(ctx context.Context, statement string, params map[string]any, row func(*neo4j.Record) error) error {
	return g.readAt(ctx, neo4j.AccessModeRead, statement, params, row)
}

// readLatest reads where is written, so that nothing is newer: what decides
// which version there is.
func (g *Graph) readLatest(ctx context.Context, statement string, params map[string]any, row func(*neo4j.Record) error) error {
	return g.readAt(ctx, neo4j.AccessModeWrite, statement, params, row)
}

func (g *Graph) readAt(ctx context.Context, mode neo4j.AccessMode, statement string, params map[string]any, row func(*neo4j.Record) error) (err error) {
	session, release := g.session(ctx, mode)
	defer release()
	done := g.sending(ctx, statement)
	defer func() { done(err) }()
	result, err := session.Run(ctx, statement, params)
	if err != nil {
		return unavailable(err)
	}
	for result.Next(ctx) {
		if err := row(result.Record()); err != nil {
			return err
		}
	}
	return unavailable(result.Err())
}
