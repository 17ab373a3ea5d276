package resolvers

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// queryCache keeps parsed documents, of programs that ask the same thing again
// and again. Long ones are not kept: the cache is bounded by number, and its
// memory has to be too.
type queryCache struct {
	graphql.Cache[*ast.QueryDocument]
}

// longestCached is the longest document, in bytes, that is kept.
const longestCached = 16 << 10

// Add keeps a document, unless it is long.
func (c queryCache) Add(ctx context.Context, text string, document *ast.QueryDocument) {
	if len(text) <= longestCached {
		c.Cache.Add(ctx, text, document)
	}
}
