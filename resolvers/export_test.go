package resolvers

import (
	"net/http"

	"github.com/99designs/gqlgen/graphql"
)

// Over serves another schema than the service's in the same way: same views,
// limits and transport. What it costs is what ours would cost without a network.
func (o Options) Over(schema graphql.ExecutableSchema) http.Handler {
	return o.served(o.graphql(schema))
}
