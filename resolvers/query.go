package resolvers

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"tablee/governance"
	"tablee/network"
	"tablee/schema/generated"
)

// root gives gqlgen the resolvers of the roots.
type root struct{}

// Query answers questions.
func (root) Query() generated.QueryResolver { return query{} }

type query struct{}

func (query) Node(ctx context.Context, id governance.ID) (network.Node, error) {
	return viewOf(ctx).Node(id)
}

// Nodes answers null, with an error at its place, for what has no identity.
func (query) Nodes(ctx context.Context, ids []governance.ID) ([]network.Node, error) {
	if len(ids) > network.MaxIDs {
		return nil, governance.NewError(governance.CodeBadUserInput, "ids", "tooManyIds", "100")
	}
	out := make([]network.Node, len(ids))
	for i, id := range ids {
		node, err := viewOf(ctx).Node(id)
		if err != nil {
			at := graphql.WithPathContext(ctx, graphql.NewPathWithIndex(i))
			graphql.AddError(at, graphql.ErrorOnPath(at, err))
		}
		out[i] = node
	}
	return out, nil
}

func (query) Group(ctx context.Context, id *governance.ID, identifier *governance.Identifier) (*network.Group, error) {
	return viewOf(ctx).Group(id, identifier)
}

func (query) Groups(ctx context.Context, filter *network.GroupFilter, orderBy *network.GroupOrder, on *governance.Date, first int, after *string) (network.GroupConnection, error) {
	order := network.ByName
	if orderBy != nil {
		order = *orderBy
	}
	return viewOf(ctx).Groups(filter, order, on, first, after)
}

func (query) Search(ctx context.Context, text string, first int) ([]network.SearchHit, error) {
	return viewOf(ctx).Search(text, first)
}

func (query) Topics(ctx context.Context, kinds []governance.TopicKind, first int, after *string) (network.TopicConnection, error) {
	return viewOf(ctx).Topics(kinds, first, after)
}

func (query) Territories(ctx context.Context, scheme *string, first int, after *string) (network.TerritoryConnection, error) {
	return viewOf(ctx).Territories(scheme, first, after)
}

func (query) DataVersion(ctx context.Context) (int, error) {
	return int(viewOf(ctx).Version()), nil
}
