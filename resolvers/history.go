package resolvers

import (
	"context"

	"tablee/network"
	"tablee/schema/generated"
)

// Group answers the fields of a group that stay in the graph.
func (r root) Group() generated.GroupResolver { return group{r.options.Texts} }

type group struct{ texts Texts }

// History reads one change more than asked for, to know whether more follow.
func (r group) History(ctx context.Context, g *network.Group, first int, after *string) (network.ChangeConnection, error) {
	before, err := network.HistoryBefore(first, after)
	if err != nil {
		return network.ChangeConnection{}, err
	}
	ids, hidden := g.Identities(), viewOf(ctx).HiddenChanges()
	count, err := r.texts.CountHistory(ctx, ids, hidden)
	if err != nil {
		return network.ChangeConnection{}, err
	}
	entries, err := r.texts.History(ctx, ids, hidden, before, first+1)
	if err != nil {
		return network.ChangeConnection{}, err
	}
	return g.HistoryPage(entries, first, count, after != nil), nil
}
