package resolvers_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/graph"
	"tablee/graph/graphtest"
	"tablee/network"
	"tablee/network/networktest"
	"tablee/resolvers"
	"tablee/seeds/synthetic"
)

func TestMain(m *testing.M) { graphtest.Main(m) }

// service is the API over a real graph that holds both worked examples.
type service struct {
	t       testing.TB
	graph   *graph.Graph
	live    *network.Live
	handler http.Handler
}

func newService(t testing.TB) *service {
	t.Helper()
	return serviceOf(t, "three-tables", "four-tables")
}

// serviceOf is the API over a real graph that holds some worked examples.
func serviceOf(t testing.TB, examples ...string) *service {
	t.Helper()
	g := graphtest.Empty(t)
	for _, name := range examples {
		facts := networktest.Example(t, name)
		change := governance.Change{Key: name, Verb: "import", All: true}
		_, err := g.Write(t.Context(), change, func(context.Context, int32) (governance.Facts, error) { return facts, nil })
		if err != nil {
			t.Fatal(err)
		}
	}
	return serviceOver(t, g)
}

// newSyntheticService is the API over a real graph that holds a world of 10,000
// organizations: it takes a minute to write.
func newSyntheticService(t testing.TB) *service {
	t.Helper()
	g := graphtest.Empty(t)
	graphtest.Fill(t, g, synthetic.World(10_000, 1).Batches(20_000))
	return serviceOver(t, g)
}

func serviceOver(t testing.TB, g *graph.Graph) *service {
	t.Helper()
	live, err := network.Open(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	return &service{t, g, live, handlerOver(t, live, g)}
}

func handlerOver(t testing.TB, live *network.Live, texts resolvers.Texts) http.Handler {
	t.Helper()
	handler, err := resolvers.NewHandler(options(t, live, texts))
	if err != nil {
		t.Fatal(err)
	}
	return handler
}

func options(t testing.TB, live *network.Live, texts resolvers.Texts) resolvers.Options {
	t.Helper()
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	return resolvers.Options{
		Live: live, Texts: texts, Zone: zone, Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Introspection: true, Actor: deployment,
		Access: &accessMemory{},
		Clock:  func() time.Time { return time.Date(2025, 10, 1, 12, 0, 0, 0, zone) },
	}
}

// deployment lets whoever asks see everything.
func deployment(*http.Request) (access.Actor, error) { return access.Deployment(), nil }

// reply is an answer of the API.
type reply struct {
	Data   map[string]any
	Errors []struct {
		Message    string
		Path       []any
		Extensions struct {
			Code, Field string
			Version     int32
		}
	}
	Extensions struct{ DataVersion int }
}

func (s *service) ask(query string, variables map[string]any, header ...string) reply {
	s.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		s.t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "http://localhost/graphql", strings.NewReader(string(body)))
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	s.handler.ServeHTTP(w, r)
	var out reply
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil {
		s.t.Fatalf("%s: %v", w.Body, err)
	}
	return out
}

// in follows a path of keys and positions into an answer.
func in(t testing.TB, value any, path ...any) any {
	t.Helper()
	for _, step := range path {
		switch at := step.(type) {
		case string:
			m, ok := value.(map[string]any)
			if !ok {
				t.Fatalf("no object at %v of %v: %v", at, path, value)
			}
			value = m[at]
		case int:
			l, ok := value.([]any)
			if !ok || at >= len(l) {
				t.Fatalf("no item %d of %v: %v", at, path, value)
			}
			value = l[at]
		}
	}
	return value
}

func TestEveryQuestionIsAnsweredFromTheNetwork(t *testing.T) {
	s := newService(t)
	query, err := os.ReadFile("testdata/everything.graphql")
	if err != nil {
		t.Fatal(err)
	}
	before := s.graph.Statements()
	got := s.ask(string(query), map[string]any{"scheme": "four-tables", "value": "P"})
	if len(got.Errors) > 0 {
		t.Fatalf("%+v", got.Errors)
	}
	if sent := s.graph.Statements() - before; sent != 0 {
		t.Errorf("%d statements were sent for a map question, want 0", sent)
	}
	if got.Extensions.DataVersion != 2 {
		t.Errorf("dataVersion %d, want 2", got.Extensions.DataVersion)
	}
	golden(t, "everything.json", got.Data)
}
