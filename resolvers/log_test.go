package resolvers_test

import (
	"bytes"
	"log/slog"
	"strings"
	"sync"
	"testing"

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
	handler := matrixHandler(t, m, func(o *resolvers.Options) {
		o.Log = slog.New(slog.NewJSONHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug}))
		o.Access = &accessMemory{broken: true} // which is logged, for whoever is shown something private
	})
	questions := allQuestions(t, m)
	for reader := range readers() {
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
