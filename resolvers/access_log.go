package resolvers

import (
	"context"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"tablee/governance"
	"tablee/network"
)

// AccessLog keeps who was shown what groups keep to themselves.
type AccessLog interface {
	// NoteAccess keeps what one operation showed.
	NoteAccess(ctx context.Context, entries []governance.AccessEntry) error
	// AccessLog is at most first entries before an entry at a time, the last one
	// first; from the last of all on when id is 0. owners are all the identities
	// of the group whose entries are wanted; none: everybody's.
	AccessLog(ctx context.Context, owners []governance.ID, at time.Time, id governance.ID, first int) ([]governance.AccessEntry, error)
	// CountAccess is how many entries the log has, or a group's.
	CountAccess(ctx context.Context, owners []governance.ID) (int, error)
}

// accounted lets an answer leave once the access log has what it shows of what
// groups keep to themselves. What cannot be noted is not shown: the answer is
// UNAVAILABLE then, and so it is when nobody keeps a log.
func (o Options) accounted(ctx context.Context, response *graphql.Response) *graphql.Response {
	entries := viewOf(ctx).Shown()
	if response == nil || response.Data == nil || len(entries) == 0 {
		return response
	}
	if err := o.noteAccess(ctx, entries); err != nil {
		o.Log.WarnContext(ctx, "an answer was held back: the access log could not be written", "error", err)
		shown := noteError(ctx, o.present(ctx, errNoAccessLog))
		return &graphql.Response{Errors: gqlerror.List{shown}, Extensions: response.Extensions}
	}
	return response
}

func (o Options) noteAccess(ctx context.Context, entries []governance.AccessEntry) error {
	if o.Access == nil {
		return errNoAccessLog
	}
	at, operation := o.now(), operationName(ctx)
	for i := range entries {
		e := &entries[i]
		e.ID, e.At, e.Operation = governance.NewID(), at, operation
		if o.Request != nil {
			e.Request = o.Request(ctx)
		}
	}
	return o.Access.NoteAccess(ctx, entries)
}

// errNoAccessLog says that the log was not wired, or could not be written.
var errNoAccessLog = governance.NewError(governance.CodeUnavailable, "", "unavailable")

// AccessLog reads one entry more than asked for, to know whether more follow,
// and counts them only when that is asked for.
func (q query) AccessLog(ctx context.Context, group *governance.ID, first int, after *string) (network.AccessEntryConnection, error) {
	view := viewOf(ctx)
	at, id, err := network.AccessBefore(first, after)
	if err != nil {
		return network.AccessEntryConnection{}, err
	}
	owners, may := view.AccessLogOf(group)
	if !may {
		return view.AccessPage(nil, first, 0, after != nil), nil
	}
	if q.log == nil {
		return network.AccessEntryConnection{}, errNoAccessLog
	}
	count := 0
	if slices.Contains(graphql.CollectAllFields(ctx), "totalCount") {
		if count, err = q.log.CountAccess(ctx, owners); err != nil {
			return network.AccessEntryConnection{}, err
		}
	}
	entries, err := q.log.AccessLog(ctx, owners, at, id, first+1)
	return view.AccessPage(entries, first, count, after != nil), err
}
