package serve

import (
	"encoding/json"
	"io"
	"net/http"
	"sync/atomic"
	"time"

	"tablee/cmd/tablee/internal/deployment"
	"tablee/cmd/tablee/internal/program"
	"tablee/resolvers"
)

// staleAfter is how old the data may be before the service says that it is not
// ready: twenty times what they normally are, and longer than a short pause of
// the database.
const staleAfter = 10 * time.Second

// health says whether the service should be sent requests.
type health struct {
	*deployment.Deployment
	versions program.Versions
	stopping atomic.Bool
}

// readiness is the answer of /readyz.
type readiness struct {
	Ready       bool    `json:"ready"`
	Reason      string  `json:"reason,omitempty"`
	DataVersion int32   `json:"dataVersion"`
	LagSeconds  float64 `json:"lagSeconds"`
}

// Why the service is not ready. It answers all the same: see docs/operations.md.
const (
	reasonStopping = "stopping"
	reasonBehind   = "databaseAway"
)

func (h *health) now() readiness {
	lag := h.Pulse.Lag()
	r := readiness{DataVersion: h.Live.Now().Version(), LagSeconds: lag.Seconds()}
	switch {
	case h.stopping.Load():
		r.Reason = reasonStopping
	case lag > staleAfter:
		r.Reason = reasonBehind
	default:
		r.Ready = true
	}
	return r
}

func (h *health) ready(w http.ResponseWriter, _ *http.Request) {
	r := h.now()
	status := http.StatusOK
	if !r.Ready {
		status = http.StatusServiceUnavailable
	}
	answerJSON(w, status, r)
}

// withHealth puts what machines ask about the service beside what it is for.
// These answers are for this machine only.
func withHealth(h *health, api http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/", api)
	for pattern, answer := range map[string]http.HandlerFunc{
		"GET /livez": func(w http.ResponseWriter, _ *http.Request) {
			// A client that is gone is the only way to fail, and needs no answer.
			_, _ = io.WriteString(w, "ok\n")
		},
		"GET /readyz":  h.ready,
		"GET /version": func(w http.ResponseWriter, _ *http.Request) { answerJSON(w, http.StatusOK, h.versions) },
	} {
		mux.Handle(pattern, resolvers.OnlyNamed("", answer))
	}
	return mux
}

func answerJSON(w http.ResponseWriter, status int, answer any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	// A client that is gone is the only way to fail, and needs no answer.
	_ = json.NewEncoder(w).Encode(answer)
}
