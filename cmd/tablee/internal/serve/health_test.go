package serve

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"tablee/cmd/tablee/internal/deployment"
	"tablee/cmd/tablee/internal/program"
	"tablee/cmd/tablee/internal/pulse"
	"tablee/cmd/tablee/internal/show"
	"tablee/governance"
	"tablee/network"
)

// moody is a graph that answers or not, as the test says.
type moody struct {
	network.Graph
	err error
}

func (m *moody) Facts(context.Context) (governance.Facts, int32, error) {
	return governance.Facts{}, 7, m.err
}

func (m *moody) Since(_ context.Context, version int32) (governance.Facts, int32, error) {
	return governance.Facts{}, version, m.err
}

// TestReadiness: the service is ready while the data are fresh and nobody
// stops it; it lives, and answers, all the while.
func TestReadiness(t *testing.T) {
	g := &moody{}
	clock := time.Unix(1_000_000, 0)
	d := &deployment.Deployment{Pulse: pulse.New(g, func() time.Time { return clock })}
	var err error
	if d.Live, err = network.Open(t.Context(), d.Pulse); err != nil {
		t.Fatal(err)
	}
	h := &health{Deployment: d}
	api := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })
	answers := func(path string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		withHealth(h, api).ServeHTTP(w, httptest.NewRequest(http.MethodGet, "http://localhost"+path, nil))
		return w
	}
	expect := func(when string, status int, reason string) {
		t.Helper()
		w := answers("/readyz")
		var got readiness
		if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
			t.Fatal(err)
		}
		if w.Code != status || got.Ready != (reason == "") || got.Reason != reason || got.DataVersion != 7 {
			t.Errorf("%s: %d %s, want %d %s", when, w.Code, w.Body, status, reason)
		}
		if answers("/livez").Code != http.StatusOK || answers("/graphql").Code != http.StatusTeapot {
			t.Errorf("%s: it does not live or answer", when)
		}
	}
	catchUp := func(ctx context.Context) { _, _ = d.Live.CatchUp(ctx) }

	expect("at the start", http.StatusOK, "")
	g.err = errors.New("away")
	clock = clock.Add(staleAfter)
	catchUp(t.Context())
	expect("while the data are fresh enough", http.StatusOK, "")
	clock = clock.Add(time.Second)
	expect("when the database is away", http.StatusServiceUnavailable, reasonBehind)
	if n := d.Pulse.Failures(); n != 1 {
		t.Errorf("%d failures, want 1", n)
	}
	left, leave := context.WithCancel(t.Context())
	leave()
	catchUp(left)
	if n := d.Pulse.Failures(); n != 1 {
		t.Error("who gives up is counted as a failure of the database")
	}
	g.err = nil
	catchUp(t.Context())
	expect("when it is back", http.StatusOK, "")
	h.stopping.Store(true)
	expect("when it stops", http.StatusServiceUnavailable, reasonStopping)
}

func TestHealthIsForThisMachine(t *testing.T) {
	want := program.New(program.Settings{}, show.Terminal{}, "1.2.3").Versions()
	handler := withHealth(&health{versions: want}, http.NotFoundHandler())
	for _, path := range []string{"/livez", "/readyz", "/version"} {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "http://tablee.example"+path, nil))
		if w.Code != http.StatusForbidden {
			t.Errorf("%s: %d for another name", path, w.Code)
		}
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "http://localhost/version", nil))
	var got program.Versions
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || got != want || got.Tablee != "1.2.3" {
		t.Errorf("%+v, %v", got, err)
	}
}
