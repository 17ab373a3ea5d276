package resolvers

import (
	"context"
	"math"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"tablee/governance"
	"tablee/network"
	"tablee/schema/generated"
)

// root gives gqlgen the resolvers of the roots.
type root struct{ options Options }

// Query answers questions.
func (r root) Query() generated.QueryResolver { return query{r.options.Texts, r.options.Access} }

// Mutation answers requests to write.
func (r root) Mutation() generated.MutationResolver { return mutation(r) }

type query struct {
	texts Texts
	log   AccessLog
}

// Texts are the bodies of text that stay in the graph.
type Texts interface {
	// Changes are at most first changes after a version, in their order and
	// without a gap.
	Changes(ctx context.Context, after int32, first int) ([]governance.Entry, error)
	// History are at most first changes about a group, which has several
	// identities when duplicates were merged, before a version: the last one
	// first, none that is hidden.
	History(ctx context.Context, ids []governance.ID, hidden governance.HiddenChanges, before int32, first int) ([]governance.Entry, error)
	// CountHistory is how many changes are about a group; none that is hidden.
	CountHistory(ctx context.Context, ids []governance.ID, hidden governance.HiddenChanges) (int, error)
	// SearchDescriptions finds at most first groups whose descriptions have
	// words that begin as those of the text, the nearest first.
	SearchDescriptions(ctx context.Context, text string, first int) ([]governance.ID, error)
}

func (query) Node(ctx context.Context, id governance.ID) (network.Node, error) {
	return viewOf(ctx).Node(id)
}

// Nodes answers null, with an error at its place, for what has no identity.
func (query) Nodes(ctx context.Context, ids []governance.ID) ([]network.Node, error) {
	if len(ids) > governance.MaxIDs {
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

func (query) Groups(ctx context.Context, filter *governance.GroupFilter, orderBy *network.GroupOrder, on *governance.Date, first int, after *string) (network.GroupConnection, error) {
	order := network.ByName
	if orderBy != nil {
		order = *orderBy
	}
	return viewOf(ctx).Groups(filter, order, on, first, after)
}

// Search looks into the names, which the network knows; and into descriptions
// in the graph only when it is asked to and names did not fill the answer.
func (q query) Search(ctx context.Context, text string, descriptions bool, first int) ([]network.SearchHit, error) {
	view := viewOf(ctx)
	hits, err := view.Search(text, first)
	if err != nil || !descriptions || q.texts == nil || len(hits) == first {
		return hits, err
	}
	ids, err := q.texts.SearchDescriptions(ctx, text, first)
	if err != nil {
		return nil, err
	}
	for _, hit := range view.Described(ids) {
		known := slices.ContainsFunc(hits, func(h network.SearchHit) bool { return h.Group.ID() == hit.Group.ID() })
		if !known && len(hits) < first {
			hits = append(hits, hit)
		}
	}
	return hits, nil
}

func (query) Topics(ctx context.Context, kinds []governance.TopicKind, first int, after *string) (network.TopicConnection, error) {
	return viewOf(ctx).Topics(kinds, first, after)
}

func (query) Territories(ctx context.Context, scheme *string, first int, after *string) (network.TerritoryConnection, error) {
	return viewOf(ctx).Territories(scheme, first, after)
}

// Changes reads the ledger.
func (q query) Changes(ctx context.Context, after, first int) ([]network.Change, error) {
	if first < 1 || first > network.MaxFirst {
		return nil, governance.NewError(governance.CodeBadUserInput, "first", "first")
	}
	if after < 0 || after > math.MaxInt32 {
		return nil, governance.NewError(governance.CodeBadUserInput, "after", "cursor")
	}
	entries, err := q.texts.Changes(ctx, int32(after), first)
	return viewOf(ctx).Changes(entries), err
}

func (query) Duplicates(ctx context.Context, filter *governance.GroupFilter, first int, after *string) (network.DuplicateConnection, error) {
	return viewOf(ctx).Duplicates(filter, first, after)
}

func (query) Sharing(ctx context.Context, filter *governance.GroupFilter, period governance.Period) (network.LoadSharing, error) {
	return viewOf(ctx).Sharing(filter, period)
}

func (query) Overlaps(ctx context.Context, filter *governance.GroupFilter, body *governance.ID, on *governance.Date, period *governance.Period, basis governance.OverlapBasis, minimumSize, everyNth, first int, after *string) (network.OverlapConnection, error) {
	return viewOf(ctx).Overlaps(network.OverlapQuestion{
		Filter: filter, Body: body, On: on, Period: period, Basis: basis, MinimumSize: minimumSize, EveryNth: everyNth,
	}, first, after)
}

func (query) SinglePoints(ctx context.Context, filter *governance.GroupFilter, on *governance.Date, edges []governance.EdgeKind) (network.SinglePoints, error) {
	return viewOf(ctx).SinglePoints(filter, on, edges)
}

func (query) WhatIf(ctx context.Context, changes []governance.ChangeInput, period governance.Period, on *governance.Date) (network.WhatIf, error) {
	return viewOf(ctx).WhatIf(changes, period, on)
}

func (query) MembershipCycles(ctx context.Context, on *governance.Date) ([]network.MembershipCycle, error) {
	return viewOf(ctx).MembershipCycles(on), nil
}

func (query) ExportPerson(ctx context.Context, person governance.ID) (string, error) {
	return viewOf(ctx).ExportPerson(person)
}

func (query) Me(ctx context.Context) (*network.Viewer, error) { return viewOf(ctx).Viewer(), nil }

func (query) DataVersion(ctx context.Context) (int, error) {
	return int(viewOf(ctx).Version()), nil
}
