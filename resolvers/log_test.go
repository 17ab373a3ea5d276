package resolvers_test

import (
	"bytes"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"tablee/governance/access"
	"tablee/network"
	"tablee/resolvers"
)

// logLines are what is logged.
type logLines struct {
	lock sync.Mutex
	text bytes.Buffer
}

func (k *logLines) Write(line []byte) (int, error) {
	k.lock.Lock()
	defer k.lock.Unlock()
	return k.text.Write(line)
}

// TestNothingPrivateIsLogged asks all questions of the matrix as each reader,
// and one that goes wrong inside: whatever is logged, at any level, no mark is
// in it.
func TestNothingPrivateIsLogged(t *testing.T) {
	m, log := newMatrix(), &logLines{}
	m.asked = new(atomic.Int64)
	live, err := network.Open(t.Context(), m)
	if err != nil {
		t.Fatal(err)
	}
	o, all := options(t, live, m), readers()
	o.Log = slog.New(slog.NewJSONHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	o.Actor = func(r *http.Request) (access.Actor, error) { return all[r.Header.Get("Reader")], nil }
	o.Access = &accessMemory{broken: true} // which is logged, for whoever is shown something private
	handler, err := resolvers.NewHandler(o)
	if err != nil {
		t.Fatal(err)
	}
	questions := allQuestions(t, m)
	for reader := range all {
		for _, q := range questions {
			askAs(t, handler, reader, q)
		}
	}
	logged := log.text.String()
	if !strings.Contains(logged, "access log could not be written") {
		t.Fatalf("nothing was logged: %.300s", logged)
	}
	for _, k := range m.marks {
		if strings.HasPrefix(k.text, "secret") && strings.Contains(logged, k.text) {
			t.Errorf("%q is logged", k.text)
		}
	}
}
