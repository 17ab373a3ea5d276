package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
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
