package resolvers_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/resolvers"
)

// empty is a graph without a record.
type empty struct{}

func (empty) Facts(context.Context) (governance.Facts, int32, error) {
	return governance.Facts{}, 0, nil
}

func (empty) Since(context.Context, int32) (governance.Facts, int32, error) {
	return governance.Facts{}, 0, nil
}

func (empty) Write(context.Context, governance.Change, func(context.Context, int32) (governance.Facts, error)) (governance.Outcome, error) {
	return governance.Outcome{}, errors.New("nothing is written here")
}

// somebody is an actor who has signed in, and may do nothing more for that.
func somebody() access.Actor { return access.Of(access.Person{Account: 5}, 0) }

// answering is the API over nothing, asked by an actor.
func answering(t *testing.T, actor access.Actor, refused error, change func(*resolvers.Options)) http.Handler {
	t.Helper()
	live, err := network.Open(t.Context(), empty{})
	if err != nil {
		t.Fatal(err)
	}
	o := resolvers.Options{
		Live: live, Zone: time.UTC, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		Actor: func(*http.Request) (access.Actor, error) { return actor, refused },
	}
	change(&o)
	handler, err := resolvers.NewHandler(o)
	if err != nil {
		t.Fatal(err)
	}
	return handler
}

func send(t *testing.T, h http.Handler, query string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "http://localhost/graphql", strings.NewReader(`{"query":"`+query+`"}`))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestFreeFormQuestions(t *testing.T) {
	const own, free = "query Ours { dataVersion }", "{ dataVersion }"
	for _, c := range []struct {
		reason string
		who    access.Actor
		policy resolvers.FreeForm
		query  string
		want   string // in the answer
	}{
		{"open", access.Anyone(), resolvers.FreeFormOpen, free, `"dataVersion":0`},
		{"unset is open", access.Anyone(), "", free, `"dataVersion":0`},
		{"somebody, who may", somebody(), resolvers.FreeFormAuthenticated, free, `"dataVersion":0`},
		{"the deployment, which may", access.Deployment(), resolvers.FreeFormAuthenticated, free, `"dataVersion":0`},
		{"nobody knows who, who may not", access.Anyone(), resolvers.FreeFormAuthenticated, free, "UNAUTHENTICATED"},
		{"a question of the pages", access.Anyone(), resolvers.FreeFormAuthenticated, own, `"dataVersion":0`},
		{"the same, another space in it", access.Anyone(), resolvers.FreeFormAuthenticated, own + " ", "UNAUTHENTICATED"},
		{"off, for somebody too", somebody(), resolvers.FreeFormOff, free, "FORBIDDEN"},
		{"off, but for the pages", access.Anyone(), resolvers.FreeFormOff, own, `"dataVersion":0`},
		{"a refused question is not parsed", access.Anyone(), resolvers.FreeFormOff, "{", "FORBIDDEN"},
	} {
		h := answering(t, c.who, nil, func(o *resolvers.Options) { o.FreeForm, o.Documents = c.policy, []string{own} })
		if got := send(t, h, c.query).Body.String(); !strings.Contains(got, c.want) {
			t.Errorf("%s: %s, want %s", c.reason, got, c.want)
		}
	}
}

func TestWhoMayAskForTheSchema(t *testing.T) {
	for _, c := range []struct {
		reason string
		who    access.Actor
		open   bool
		want   bool
	}{
		{"nobody knows who", access.Anyone(), false, false}, {"where it is open", access.Anyone(), true, true},
		{"somebody", somebody(), false, true}, {"the deployment", access.Deployment(), false, true},
	} {
		h := answering(t, c.who, nil, func(o *resolvers.Options) { o.Introspection = c.open })
		if got := strings.Contains(send(t, h, "{ __schema { queryType { name } } }").Body.String(), `"Query"`); got != c.want {
			t.Errorf("%s: given %t, want %t", c.reason, got, c.want)
		}
	}
}

func TestCredentialsThatAreRefused(t *testing.T) {
	refused := governance.NewError(governance.CodeUnauthenticated, "Authorization", "tokenRefused")
	w := send(t, answering(t, access.Anyone(), refused, func(*resolvers.Options) {}), "{ dataVersion }")
	if w.Code != http.StatusUnauthorized || w.Header().Get("WWW-Authenticate") != "Bearer" || !strings.Contains(w.Body.String(), `"UNAUTHENTICATED"`) {
		t.Errorf("status %d, %v: %s", w.Code, w.Header(), w.Body)
	}
	away := governance.NewError(governance.CodeUnavailable, "", "providerAway")
	w = send(t, answering(t, access.Anyone(), away, func(*resolvers.Options) {}), "{ dataVersion }")
	if w.Code != http.StatusServiceUnavailable || w.Header().Get("WWW-Authenticate") != "" {
		t.Errorf("status %d, %v: %s", w.Code, w.Header(), w.Body)
	}
}

func TestQuestionsCost(t *testing.T) {
	type charged struct {
		actor, address string
		cost           int
	}
	var got []charged
	h := answering(t, somebody(), nil, func(o *resolvers.Options) {
		o.Charge = func(a access.Actor, address string, cost int) *governance.Error {
			got = append(got, charged{a.Name, address, cost})
			if cost > 50 {
				return governance.NewError(governance.CodeRateLimited, "", "rateLimited", "12")
			}
			return nil
		}
	})
	if w := send(t, h, "{ groups(first: 100) { nodes { members(first: 20) { nodes { id } } } } }"); w.Code != http.StatusOK {
		t.Fatalf("status %d: %s", w.Code, w.Body)
	}
	w := send(t, h, "{ groups(first: 100) { nodes { members(first: 60) { nodes { id } } } } }")
	if w.Code != http.StatusTooManyRequests || w.Header().Get("Retry-After") != "12" || !strings.Contains(w.Body.String(), `"RATE_LIMITED"`) {
		t.Errorf("status %d, %v: %s", w.Code, w.Header(), w.Body)
	}
	if w := send(t, h, "{ dataVersion }"); w.Code != http.StatusOK {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
	want := []charged{{somebody().Name, "192.0.2.1:1234", 21}, {somebody().Name, "192.0.2.1:1234", 61}}
	if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("charged %+v, want %+v", got, want)
	}
}
