package resolvers

import (
	"context"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
)

// Over serves another schema than the service's in the same way: same views,
// limits and transport. What it costs is what ours would cost without a network.
func (o Options) Over(schema graphql.ExecutableSchema) http.Handler {
	return o.served(o.graphql(schema))
}

// OnField serves the service's schema, and tells of each field before it is
// answered.
func (o Options) OnField(told func(ctx context.Context)) http.Handler {
	s := o.graphql(o.schema())
	s.AroundFields(func(ctx context.Context, next graphql.Resolver) (any, error) {
		told(ctx)
		return next(ctx)
	})
	return o.served(s)
}
