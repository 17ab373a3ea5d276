package overhttp_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"tablee/governance"
	"tablee/network"
	"tablee/resolvers/guard"
	"tablee/resolvers/overhttp"
	"tablee/schema/generated"
)

// secret is what no answer may repeat.
const secret = "wrenches-and-ladders"

// root answers some questions of the real schema without a network; no test
// here asks others, or writes.
type root struct{ generated.ResolverRoot }

func (root) Query() generated.QueryResolver { return query{} }

type query struct{ generated.QueryResolver }

func (query) DataVersion(context.Context) (int, error) { return 7, nil }
func (query) Node(context.Context, governance.ID) (network.Node, error) {
	return nil, governance.NewError(governance.CodeNotFound, "id", "notFound")
}
func (query) Nodes(context.Context, []governance.ID) ([]network.Node, error) { panic(secret) }

// echo is a schema with a mutation; every operation answers its variables.
type echo struct{ schema *ast.Schema }

func newEcho(t testing.TB) echo {
	t.Helper()
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "echo", Input: `
		scalar Any
		type Query { echo(value: Any): Any }
		type Mutation { write(n: Int): Any }`})
	if err != nil {
		t.Fatal(err)
	}
	return echo{schema}
}

func (e echo) Schema() *ast.Schema { return e.schema }
func (echo) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}
func (echo) Exec(ctx context.Context) graphql.ResponseHandler {
	data, err := json.Marshal(graphql.GetOperationContext(ctx).Variables)
	if err != nil {
		panic(err)
	}
	return graphql.OneShot(&graphql.Response{Data: data})
}

// present words errors as the service does.
func present(ctx context.Context, err error) *gqlerror.Error {
	shown := graphql.DefaultErrorPresenter(ctx, err)
	if shown.Extensions["code"] != nil {
		return shown
	}
	refusal, ok := errors.AsType[*governance.Error](err)
	if !ok {
		refusal = governance.NewError(governance.CodeInternal, "", "internal", "R")
	}
	return &gqlerror.Error{
		Message: refusal.Message(governance.French), Path: shown.Path,
		Extensions: map[string]any{"code": refusal.Code, "field": refusal.Field},
	}
}

// newServer serves the real schema.
func newServer() *handler.Server {
	return serverOf(generated.NewExecutableSchema(generated.Config{Resolvers: root{}}))
}

// serverOf serves a schema as the service does, limits and rules included.
func serverOf(schema graphql.ExecutableSchema) *handler.Server {
	s := handler.New(schema)
	s.AddTransport(overhttp.Transport{})
	s.Use(extension.Introspection{})
	s.Use(guard.Default())
	s.SetDisableSuggestion(true)
	s.SetValidationRulesFn(guard.Rules)
	s.SetErrorPresenter(present)
	s.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		graphql.RegisterExtension(ctx, "dataVersion", 7)
		return next(ctx)
	})
	return s
}

// reply is an answer, read.
type reply struct {
	status int
	header http.Header
	text   string
	body   map[string]any
}

func (r reply) media() string {
	media, _, _ := strings.Cut(r.header.Get("Content-Type"), ";")
	return media
}

// code is that of the only error.
func (r reply) code(t testing.TB) (code, field string) {
	t.Helper()
	errs, _ := r.body["errors"].([]any)
	if len(errs) != 1 {
		t.Fatalf("%d errors: %s", len(errs), r.text)
	}
	extensions, _ := errs[0].(map[string]any)["extensions"].(map[string]any)
	code, _ = extensions["code"].(string)
	field, _ = extensions["field"].(string)
	return code, field
}

// send asks the handler; header holds names and values in turn.
func send(t testing.TB, h http.Handler, method, target, body string, header ...string) reply {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), method, target, strings.NewReader(body))
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Add(header[i], header[i+1])
	}
	return serve(t, h, r)
}

func serve(t testing.TB, h http.Handler, r *http.Request) reply {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	got := reply{status: w.Code, header: w.Header(), text: w.Body.String()}
	if got.text != "" {
		if err := json.Unmarshal(w.Body.Bytes(), &got.body); err != nil {
			t.Fatalf("%v: %s", err, got.text)
		}
	}
	return got
}

// post asks by POST with a body of JSON.
func post(t testing.TB, h http.Handler, body string, header ...string) reply {
	t.Helper()
	return send(t, h, http.MethodPost, "/graphql", body, append([]string{"Content-Type", "application/json"}, header...)...)
}

// document is the body that asks a document.
func document(t testing.TB, query string) string {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

const (
	modern = "application/graphql-response+json"
	legacy = "application/json"
)
