package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

// line is a line of the log.
type line struct {
	Level, Msg, Request, Trace, URL, Type, Name string
	Codes                                       []string
	Version                                     int32
	MS                                          *float64
}

// logged are the lines of a service with one message.
func (v serving) logged(t *testing.T, message string) []line {
	t.Helper()
	var out []line
	for text := range strings.Lines(v.log.String()) {
		if !strings.HasPrefix(text, "{") {
			continue // progress
		}
		var l line
		if err := json.Unmarshal([]byte(text), &l); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if l.Msg == message {
			out = append(out, l)
		}
	}
	return out
}

// ask sends a document and returns the identity of the request.
func (v serving) ask(t *testing.T, body string, header ...string) string {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, v.url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	return response.Header.Get("Request-Id")
}

func get(t *testing.T, url string) (status int, body string) {
	t.Helper()
	response, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(text)
}

const secret = "Jeanne-Tremblay"

// TestOperationsAreLoggedAndCounted: one line for each, by which a client's
// request is found again; nothing of what was asked is in it.
func TestOperationsAreLoggedAndCounted(t *testing.T) {
	s := emptyGraph(t)
	v := s.serve()
	good := v.ask(t, `{"query": "query Who($id: ID!) { node(id: $id) { id } } # `+secret+`", "variables": {"id": "`+secret+`"}}`)
	bad := v.ask(t, `{"query": "query `+secret+` {"}`, "Request-Id", "mine")
	early := v.ask(t, `{"query": "{ dataVersion }"}`, "Tablee-Version", secret)
	_, metrics := get(t, v.logged(t, "metrics")[0].URL)
	s.end(v)
	lines := v.logged(t, "operation")
	if len(lines) != 3 {
		t.Fatalf("%d lines, want 3:\n%s", len(lines), v.log)
	}
	for i, want := range []line{
		{Request: good, Type: "query", Name: "Who", Codes: []string{"NOT_FOUND"}},
		{Request: bad, Type: "none", Codes: []string{"GRAPHQL_PARSE_FAILED"}},
		{Request: early, Type: "none", Codes: []string{"BAD_USER_INPUT"}},
	} {
		got := lines[i]
		if got.Request != want.Request || len(got.Request) < 10 || got.Type != want.Type || got.Name != want.Name ||
			strings.Join(got.Codes, ",") != want.Codes[0] || got.MS == nil || got.Level != "INFO" {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
	if strings.Contains(v.log.String()+metrics, secret) {
		t.Errorf("what was asked is told:\n%s", v.log)
	}
	for _, want := range []string{
		`tablee_operations_total{code="NOT_FOUND",type="query"} 1`,
		`tablee_operations_total{code="GRAPHQL_PARSE_FAILED",type="none"} 1`,
		`tablee_operation_seconds_count{type="none"} 2`,
		`tablee_http_requests_total{route="/graphql",status="200"} 2`,
		`tablee_http_requests_total{route="/graphql",status="400"} 1`,
		"tablee_network_version 0", "tablee_network_lag_seconds ", "tablee_network_catch_ups_failed_total 0", "tablee_ready 1",
		"tablee_graph_statements_total ", "tablee_graph_sessions_in_use ", "tablee_graph_writers_waiting 0",
		"tablee_http_requests_in_flight 0", "tablee_build_info{", "go_goroutines ", "process_resident_memory_bytes ",
	} {
		if !strings.Contains(metrics, "\n"+want) {
			t.Errorf("no %s in\n%s", want, metrics)
		}
	}
}

func TestLogSettings(t *testing.T) {
	s := emptyGraph(t)
	v := s.serve("--log-format", "text", "--metrics-address", "off")
	v.ask(t, `{"query": "{ dataVersion }"}`)
	s.end(v)
	if text := v.log.String(); !strings.Contains(text, "msg=operation type=query") || strings.Contains(text, "msg=metrics") {
		t.Errorf("%s", text)
	}
	v = s.serve("--log-level", "error")
	v.ask(t, `{"query": "{ dataVersion }"}`)
	s.end(v)
	if text := v.log.String(); strings.Contains(text, "{") {
		t.Errorf("%s", text)
	}
}

// TestTraces: spans arrive where the standard variable says, the last of them
// before the program ends. The statement was sent for the request.
func TestTraces(t *testing.T) {
	s := emptyGraph(t)
	var mu sync.Mutex
	var spans bytes.Buffer
	receiver := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		if _, err := io.Copy(&spans, r.Body); err != nil || r.URL.Path != "/v1/traces" {
			t.Errorf("%s: %v", r.URL, err)
		}
	}))
	defer receiver.Close()
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.URL)
	v := s.serve()
	v.ask(t, `{"query": "query Mine { dataVersion } # `+secret+`"}`, "Tablee-Version", "1")
	s.end(v)
	mu.Lock()
	defer mu.Unlock()
	for _, want := range []string{"POST /graphql", "changed_kinds"} {
		if !bytes.Contains(spans.Bytes(), []byte(want)) {
			t.Errorf("no span %s in\n%q", want, spans.String())
		}
	}
	if bytes.Contains(spans.Bytes(), []byte(secret)) {
		t.Error("what was asked is in the traces")
	}
	if lines := v.logged(t, "operation"); len(lines) != 1 || len(lines[0].Trace) != 32 {
		t.Errorf("%+v: no trace", lines)
	}
	t.Setenv("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc")
	if r := s.run("serve"); r.status != statusRefused || !strings.Contains(r.err, "OTEL_EXPORTER_OTLP_PROTOCOL") {
		t.Errorf("%d %s", r.status, r.err)
	}
}
