package graph

import (
	"context"
	"embed"
	"strings"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/graph/record"
)

//go:embed *.cypher
var statementFiles embed.FS

// Watch is told of each statement before it is sent, by the name of its file;
// what it returns is told how the statement went. Neither may be nil.
type Watch func(ctx context.Context, statement string) (done func(error))

// OnStatement has every statement told to a watch. It must be called before
// the graph is used by several goroutines.
func (g *Graph) OnStatement(w Watch) error {
	names, err := statementNames()
	if err != nil {
		return err
	}
	g.watch = func(ctx context.Context, text string) func(error) {
		name, known := names[text]
		if !known {
			name = "migration" // several statements in one file
		}
		return w(ctx, name)
	}
	return nil
}

// statementNames finds the name of a statement by its text.
func statementNames() (map[string]string, error) {
	names := map[string]string{}
	for _, folder := range []embed.FS{statementFiles, record.Statements} {
		files, err := folder.ReadDir(".")
		if err != nil {
			return nil, err
		}
		for _, f := range files {
			text, err := folder.ReadFile(f.Name())
			if err != nil {
				return nil, err
			}
			names[string(text)] = strings.TrimSuffix(f.Name(), ".cypher")
		}
	}
	return names, nil
}

// sending counts a statement and tells the watch of it.
func (g *Graph) sending(ctx context.Context, text string) (done func(error)) {
	g.statements.add()
	if g.watch == nil {
		return func(error) {}
	}
	return g.watch(ctx, text)
}

// SessionsInUse is how many sessions are open now. Each of them holds a
// connection while a statement or a transaction runs.
func (g *Graph) SessionsInUse() int64 { return g.sessions.Load() }

// WritersWaiting is how many writers of this process wait for their turn.
func (g *Graph) WritersWaiting() int64 { return g.waiting.Load() }

// closeTimeout bounds the end of a session: what it held is given up by the
// database when the connection is cut.
const closeTimeout = 5 * time.Second

// session opens a session; release closes it, whatever became of its caller.
func (g *Graph) session(ctx context.Context, mode neo4j.AccessMode) (_ neo4j.SessionWithContext, release func()) {
	g.sessions.Add(1)
	session := g.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, BookmarkManager: g.seen})
	return session, func() {
		defer g.sessions.Add(-1)
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeTimeout)
		defer cancel()
		session.Close(ctx)
	}
}

// gauges are what a graph tells of itself.
type gauges struct {
	statements        counter
	sessions, waiting atomic.Int64
}
