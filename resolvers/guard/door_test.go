package guard_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"tablee/governance"
	"tablee/network"
	"tablee/resolvers"
	"tablee/schema/generated"
)

// nothing is a graph without a record: what is tested is the door.
type nothing struct{}

func (nothing) Facts(context.Context) (governance.Facts, int32, error) {
	return governance.Facts{}, 1, nil
}

func (nothing) Since(context.Context, int32) (governance.Facts, int32, error) {
	return governance.Facts{}, 1, nil
}

func (nothing) Write(context.Context, governance.Change, func(context.Context, int32) (governance.Facts, error)) (governance.Outcome, error) {
	return governance.Outcome{}, errors.New("nothing is written")
}

// newDoor is the service as clients meet it.
func newDoor(t testing.TB) http.Handler {
	t.Helper()
	live, err := network.Open(t.Context(), nothing{})
	if err != nil {
		t.Fatal(err)
	}
	door, err := resolvers.NewHandler(resolvers.Options{
		Live: live, Zone: time.UTC, Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Introspection: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	return door
}

func schema() *ast.Schema { return generated.NewExecutableSchema(generated.Config{}).Schema() }

// reply is an answer, and what it took.
type reply struct {
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Extensions struct{ Code string }
	}
	bytes     int
	processor time.Duration
}

func (r reply) code() string {
	if len(r.Errors) == 0 {
		return ""
	}
	return r.Errors[0].Extensions.Code
}

func ask(t testing.TB, door http.Handler, query string, variables map[string]any) reply {
	t.Helper()
	return askIn(t, door, "en", query, variables)
}

func askIn(t testing.TB, door http.Handler, language, query string, variables map[string]any) reply {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "http://localhost/graphql", strings.NewReader(string(body)))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept-Language", language)
	w := httptest.NewRecorder()
	before := processor(t)
	door.ServeHTTP(w, r)
	out := reply{processor: processor(t) - before, bytes: w.Body.Len()}
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil {
		t.Fatalf("%.200s: %v", w.Body, err)
	}
	return out
}

// processor is the processor time that this process has used.
func processor(t testing.TB) time.Duration {
	t.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		t.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
