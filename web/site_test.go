package web_test

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
	"tablee/resolvers"
	"tablee/web"
)

var update = flag.Bool("update", false, "write the golden files anew")

// given is a graph that holds some facts, and cannot be written to.
type given struct{ facts governance.Facts }

func (g given) Facts(context.Context) (governance.Facts, int32, error) { return g.facts, 7, nil }

func (g given) Since(context.Context, int32) (governance.Facts, int32, error) {
	return governance.Facts{}, 7, nil
}

func (g given) Write(context.Context, governance.Change, func(context.Context, int32) (governance.Facts, error)) (governance.Outcome, error) {
	return governance.Outcome{}, errors.New("these facts cannot be written to")
}

// newAPI is the real API over facts, on a day of the year that the worked
// examples speak of.
func newAPI(t testing.TB, facts governance.Facts) http.Handler {
	t.Helper()
	live, err := network.Open(t.Context(), given{facts})
	if err != nil {
		t.Fatal(err)
	}
	api, err := resolvers.NewHandler(resolvers.Options{Live: live, Zone: time.UTC, Log: quiet(), Clock: clock, Actor: deployment})
	if err != nil {
		t.Fatal(err)
	}
	return api
}

// deployment lets whoever asks see everything, as serve --dev does.
func deployment(*http.Request) (access.Actor, error) { return access.Deployment(), nil }

func clock() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) }

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

func newSite(t testing.TB, api http.Handler) http.Handler {
	t.Helper()
	site, err := web.Handler(api, web.Options{Zone: time.UTC, Log: quiet(), Examples: true, Clock: clock})
	if err != nil {
		t.Fatal(err)
	}
	return site
}

// worked is the site over the worked example.
func worked(t testing.TB) http.Handler {
	t.Helper()
	return newSite(t, newAPI(t, networktest.Example(t, "four-tables")))
}

// get asks for an address as a browser does.
func get(t testing.TB, site http.Handler, address string, header ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "http://localhost"+address, nil)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	site.ServeHTTP(w, r)
	return w
}

// page is the text of an address that must answer with a status.
func page(t testing.TB, site http.Handler, address string, status int) string {
	t.Helper()
	w := get(t, site, address)
	if w.Code != status {
		t.Fatalf("%s answers %d, want %d", address, w.Code, status)
	}
	return w.Body.String()
}

// found is the address of the first group that a search meets.
func found(t testing.TB, site http.Handler, front, text string) string {
	t.Helper()
	body := page(t, site, front+"?q="+text, http.StatusOK)
	_, list, _ := strings.Cut(body, `<ul class="hits">`)
	_, link, ok := strings.Cut(list, `<a href="`)
	if !ok {
		t.Fatalf("%s finds nothing for %q", front, text)
	}
	address, _, _ := strings.Cut(link, `"`)
	return address
}
