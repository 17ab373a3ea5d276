package graph

import "github.com/neo4j/neo4j-go-driver/v5/neo4j"

// Seen is how far all that this graph wrote and read has come.
func (g *Graph) Seen() neo4j.BookmarkManager { return g.seen }
