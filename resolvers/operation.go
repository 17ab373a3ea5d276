package resolvers

import (
	"context"
	"net/http"
	"strconv"
	"sync/atomic"
	"time"

	"golang.org/x/text/language"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

type contextKey int

const (
	viewKey contextKey = iota
	notedKey
	addressKey
)

// viewOf is the view of the operation: only the roots of questions look it
// up, all that hangs on them carries it.
func viewOf(ctx context.Context) *network.View {
	return ctx.Value(viewKey).(*atomic.Pointer[network.View]).Load()
}

// withView is a context whose operation speaks of the view.
func withView(ctx context.Context, view *network.View) context.Context {
	held := new(atomic.Pointer[network.View])
	held.Store(view)
	return context.WithValue(ctx, viewKey, held)
}

// keepView makes what a mutation wrote the moment that the rest of its
// operation speaks of.
func keepView(ctx context.Context, view *network.View) {
	ctx.Value(viewKey).(*atomic.Pointer[network.View]).Store(view)
}

// languages are those of the service, the first one when the reader names none.
var languages = language.NewMatcher([]language.Tag{language.French, language.English})

// ReaderLanguage is the language that the request asks for.
func ReaderLanguage(r *http.Request) governance.Language {
	tags, _, err := language.ParseAcceptLanguage(r.Header.Get("Accept-Language"))
	if err != nil {
		return governance.French
	}
	if _, i, _ := languages.Match(tags...); i == 1 {
		return governance.English
	}
	return governance.French
}

// view makes the view of a request: the current network, or a later one when
// the client knows a later version, on today's date in the deployment's zone.
func (o Options) view(r *http.Request) (*network.View, error) {
	actor, err := o.actor(r)
	if err != nil {
		return nil, err
	}
	n := o.Live.Now()
	if known := r.Header.Get(versionHeader); known != "" {
		version, err := strconv.ParseInt(known, 10, 32)
		if err != nil || version < 0 {
			return nil, governance.NewError(governance.CodeBadUserInput, versionHeader, "versionHeader", known)
		}
		if n, err = o.Live.At(r.Context(), int32(version)); err != nil {
			return nil, err
		}
	}
	today := governance.DateOf(o.now().In(o.Zone))
	return network.NewView(n, actor, ReaderLanguage(r), today).StaleAfter(o.StaleAfter), nil
}

// actor is who sends a request.
func (o Options) actor(r *http.Request) (access.Actor, error) {
	if o.Actor == nil {
		return access.Anyone(), nil
	}
	return o.Actor(r)
}

// versionHeader is how a client says which version of the data it has seen.
const versionHeader = "Tablee-Version"

func (o Options) now() time.Time {
	if o.Clock != nil {
		return o.Clock()
	}
	return time.Now()
}
