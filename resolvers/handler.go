package resolvers

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"tablee/governance/access"
	"tablee/network"
	"tablee/resolvers/guard"
	"tablee/resolvers/overhttp"
	"tablee/schema"
	"tablee/schema/generated"
)

// Options are what the API needs to answer.
type Options struct {
	Live          *network.Live
	Texts         Texts          // nil: descriptions are not looked into
	Zone          *time.Location // whose "today" a question without a date means
	StaleAfter    int            // days after which a side's word on a fact is old; 0: never
	Log           *slog.Logger
	Introspection bool             // whether anybody may ask for the schema by GraphQL; who has signed in may
	Clock         func() time.Time // nil: the real one
	Observer      Observer         // nil: nobody is told of requests
	Actor         Authenticator    // nil: everybody is the public
	Host          string           // under which others reach the service; empty: this machine only
	FreeForm      FreeForm         // who may ask what is not among the documents; empty: everybody
	Documents     []string         // the texts of the service's own questions, which anybody may ask
	Charge        Charge           // nil: questions cost nothing
	Access        AccessLog        // nil: what would have to be noted is shown to nobody
	Request       RequestName      // nil: requests have no names
}

// Authenticator says who sends a request. It refuses with UNAUTHENTICATED who
// shows credentials that are not accepted; who shows none is the public.
type Authenticator func(*http.Request) (access.Actor, error)

// RequestName is what the service's logs call the request of a context.
type RequestName func(context.Context) string

// Bounds of one request.
const (
	maxBody        = 256 << 10
	requestTimeout = 20 * time.Second
	cachedQueries  = 1000
)

// NewHandler serves the API: /graphql, and its schema at /schema.graphql. It
// fails when the schema cannot be read.
func NewHandler(o Options) (http.Handler, error) {
	sdl, err := schema.SDL()
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", o.served(o.graphql(o.schema())))
	mux.HandleFunc("GET /schema.graphql", text(sdl))
	return OnlyNamed(o.Host, mux), nil
}

// served puts a server behind what every request passes first.
func (o Options) served(server http.Handler) http.Handler { return o.observed(o.withView(server)) }

func text(body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		// A client that is gone is the only way to fail, and needs no answer.
		_, _ = io.WriteString(w, body)
	}
}

func (o Options) schema() graphql.ExecutableSchema {
	return generated.NewExecutableSchema(generated.Config{Resolvers: root{o}})
}

// graphql is the server of a schema, with the service's limits and words.
func (o Options) graphql(schema graphql.ExecutableSchema) *handler.Server {
	s := handler.New(schema)
	s.AddTransport(overhttp.Transport{})
	s.SetDisableSuggestion(true)
	s.SetValidationRulesFn(guard.Rules)
	limits := guard.Default()
	if o.Charge != nil {
		limits.Charge = o.charge
	}
	s.Use(limits)
	s.Use(newDocuments(o.FreeForm, o.Documents))
	s.SetQueryCache(queryCache{lru.New[*ast.QueryDocument](cachedQueries)})
	s.Use(introspection{o.Introspection})
	s.SetErrorPresenter(func(ctx context.Context, err error) *gqlerror.Error { return noteError(ctx, o.present(ctx, err)) })
	s.SetRecoverFunc(o.recovered)
	s.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		noteOperation(ctx, viewOf(ctx).Version())
		response := next(ctx)
		if response != nil {
			version := viewOf(ctx).Version() // of the moment that answered: a mutation's own write
			noteOperation(ctx, version)
			response.Extensions = map[string]any{"dataVersion": version}
		}
		return o.accounted(ctx, response)
	})
	return s
}

// withView makes the view that the whole operation speaks of.
func (o Options) withView(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), requestTimeout)
		defer cancel()
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		view, err := o.view(r.WithContext(ctx))
		if err != nil {
			o.refuse(w, r, err)
			return
		}
		ctx = context.WithValue(withView(ctx, view), addressKey, r.RemoteAddr)
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}
