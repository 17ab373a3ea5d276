package resolvers_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
)

// much is a question of some two thousand fields, and of figures.
const much = `{ groups(first: 50, filter: {kinds: [ORGANIZATION]}) { nodes { id kind name { text }
	representationLoad(period: {from: "2025-01-01", until: "2026-01-01"}) { directHours }
	tenures(first: 10) { nodes { seat { body { name { text } topics { label { text } } } } } } } } }`

// leaveAfter is how many fields a client waits for before it leaves.
const leaveAfter = 100

// fieldsAnswered is how many fields of a question are answered over HTTP, to a
// client that leaves after some of them when it is to.
func fieldsAnswered(t testing.TB, m inMemory, leaves bool) int64 {
	t.Helper()
	ctx, leave := context.WithCancel(t.Context())
	defer leave()
	var answered atomic.Int64
	server := httptest.NewServer(options(t, m.live, nil).OnField(func(ctx context.Context) {
		if answered.Add(1) > leaveAfter && leaves {
			leave()
			<-ctx.Done() // the service has seen it: what is answered from here on, nobody wants
		}
	}))
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, server.URL+"/graphql", strings.NewReader(bodyOf(t, much)))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := server.Client().Do(request)
	if leaves != errors.Is(err, context.Canceled) {
		t.Fatalf("leaves: %v, met %v", leaves, err)
	}
	if err == nil {
		response.Body.Close()
	}
	server.Close() // waits for the work to end
	return answered.Load()
}

// TestAClientThatLeavesStopsTheWork: items that are under way are finished, no
// other is begun.
func TestAClientThatLeavesStopsTheWork(t *testing.T) {
	m := newInMemory(t, 300)
	whole, left := fieldsAnswered(t, m, false), fieldsAnswered(t, m, true)
	if whole < 1500 || left-leaveAfter > whole/5 {
		t.Errorf("%d fields were answered to a client that left after %d; the whole answer has %d", left, leaveAfter, whole)
	}
}

// BenchmarkLeaving tells how many fields are answered to a client that leaves
// after a hundred of them, beside those of the whole answer.
func BenchmarkLeaving(b *testing.B) {
	m := newInMemory(b, 10_000)
	whole, left := fieldsAnswered(b, m, false), int64(0)
	for b.Loop() {
		left += fieldsAnswered(b, m, true)
	}
	b.ReportMetric(float64(whole), "fields-whole")
	b.ReportMetric(float64(left)/float64(b.N), "fields/op")
}
