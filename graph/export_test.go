package graph

import (
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Seen is how far all that this graph wrote and read has come.
func (g *Graph) Seen() neo4j.BookmarkManager { return g.seen }

// GiveUpAfter has writes give up after a time that a test can wait for.
func (g *Graph) GiveUpAfter(d time.Duration) { g.writeTimeout = d }
