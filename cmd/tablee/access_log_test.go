package main

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"tablee/governance"
)

// TestWhoSawWhat: the auditor of serve --dev sees a load; the administrator
// reads that in the log, under the name that the request has in the logs.
func TestWhoSawWhat(t *testing.T) {
	s := emptyGraph(t)
	dir := t.TempDir()
	v := s.serve("--dev", "--no-open", "--data-dir", dir)
	defer s.end(v)
	token := func(person string) string {
		return "Bearer " + strings.TrimSpace(runPlain(t, "token", "--as", person, "--dev", "--data-dir", dir).out)
	}
	ask := func(person, query string, out any) (request string) {
		body, err := json.Marshal(map[string]string{"query": query})
		if err != nil {
			t.Fatal(err)
		}
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, v.url, bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", token(person))
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
		if err := json.NewDecoder(answer.Body).Decode(out); err != nil {
			t.Fatal(err)
		}
		return answer.Header.Get("Request-Id")
	}
	request := ask("auditor", "query Looks "+loadOfP, &seen{})
	var log struct {
		Data struct {
			AccessLog struct {
				Nodes []struct {
					Actor, Operation, Request string
					Reasons                   []string
				}
			}
		}
	}
	ask("administrator", `{ accessLog(first: 10) { nodes { actor operation request reasons } } }`, &log)
	nodes := log.Data.AccessLog.Nodes
	if len(nodes) == 0 || nodes[0].Operation != "Looks" || nodes[0].Request != request || request == "" || nodes[0].Reasons[0] != "AUDITOR" {
		t.Errorf("request %q: %+v", request, nodes)
	}
}

// TestOldEntriesAreTakenOut: after the days that they are kept, or never.
func TestOldEntriesAreTakenOut(t *testing.T) {
	s := emptyGraph(t)
	now := time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC)
	for days := range 4 {
		err := s.graph.NoteAccess(t.Context(), []governance.AccessEntry{{ID: governance.ID(1 + days), At: now.AddDate(0, 0, -days)}})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		kept uint16
		left int
	}{{0, 4}, {2, 3}, {1, 2}} {
		e := &entrance{service: &service{
			program: &program{settings: settings{KeepAccessLog: c.kept}}, deployment: &deployment{graph: s.graph}, log: slog.New(slog.DiscardHandler),
		}}
		e.forgetOld(t.Context(), now)
		if n, err := s.graph.CountAccess(t.Context(), nil); err != nil || n != c.left {
			t.Errorf("kept for %d days: %d are left, %v, want %d", c.kept, n, err, c.left)
		}
	}
}
