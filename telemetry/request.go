package telemetry

import (
	"context"
	"crypto/rand"
	"net/http"
	"strings"
	"time"
)

type contextKey int

const requestKey contextKey = iota

// RequestHeader is where an answer names its request, as the logs do.
const RequestHeader = "Request-Id"

// identity is drawn for each request: 80 random bits.
func identity() string { return rand.Text()[:16] }

// RequestID is the identity of the request that a context belongs to; empty for
// none.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestKey).(string)
	return id
}

// Requests gives every request its identity, counts it, and traces it. A
// client does not choose the identity: two could choose the same.
func Requests(next http.Handler, m *Metrics, t *Traces) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		started := time.Now()
		id := identity()
		w.Header().Set(RequestHeader, id)
		ctx := context.WithValue(r.Context(), requestKey, id)
		ctx, ended := t.request(ctx, r)
		m.inFlight.Inc()
		answer := &answer{ResponseWriter: w, status: http.StatusInternalServerError} // that of a panic
		r = r.WithContext(ctx)
		defer func() {
			m.inFlight.Dec()
			route := route(r)
			ended(route, answer.status)
			m.request(route, answer.status, time.Since(started))
		}()
		next.ServeHTTP(answer, r)
		answer.end()
	})
}

// route is the pattern that took the request, without its method: there are as
// many as the service has, whatever clients ask for.
func route(r *http.Request) string {
	_, path, found := strings.Cut(r.Pattern, " ")
	switch {
	case found:
		return path
	case r.Pattern == "":
		return "none"
	}
	return r.Pattern
}

// answer remembers the status of an answer.
type answer struct {
	http.ResponseWriter
	status  int
	written bool
}

// WriteHeader sends the status.
func (a *answer) WriteHeader(status int) {
	// What comes before the answer, such as 100 Continue, is not its status.
	if !a.written && status >= http.StatusOK {
		a.status, a.written = status, true
	}
	a.ResponseWriter.WriteHeader(status)
}

// Write sends a part of the body.
func (a *answer) Write(b []byte) (int, error) {
	a.end()
	return a.ResponseWriter.Write(b)
}

// end: an answer that says no status has 200.
func (a *answer) end() {
	if !a.written {
		a.status, a.written = http.StatusOK, true
	}
}

// Unwrap lets the standard library find what the answer can do.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }
