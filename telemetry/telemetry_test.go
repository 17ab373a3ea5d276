package telemetry_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	spans "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"

	"tablee/telemetry"
)

func discard() *slog.Logger { return slog.New(slog.NewTextHandler(io.Discard, nil)) }

func newMetrics() *telemetry.Metrics {
	zero := func() int64 { return 0 }
	return telemetry.NewMetrics(telemetry.Build{Version: "1.2.3", Go: "go1", Commit: "abc"}, telemetry.Sources{
		Statements: func() int64 { return 41 }, SessionsInUse: zero, WritersWaiting: zero, FailedCatchUps: zero,
		DataVersion: func() int32 { return 7 }, Lag: func() time.Duration { return 1500 * time.Millisecond },
		IsReady: func() bool { return false },
	})
}

func figures(m *telemetry.Metrics) string {
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	return w.Body.String()
}

func noTraces(t *testing.T) *telemetry.Traces {
	t.Helper()
	for _, name := range []string{"OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"} {
		t.Setenv(name, "")
	}
	traces, err := telemetry.NewTraces(t.Context(), telemetry.Build{}, discard())
	if err != nil {
		t.Fatal(err)
	}
	return traces
}

// TestRequests: each has an identity of its own, and clients cannot make
// figures grow without bound.
func TestRequests(t *testing.T) {
	m := newMetrics()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /calm", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "x") })
	mux.HandleFunc("/refused", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusForbidden) })
	mux.HandleFunc("/silent", func(http.ResponseWriter, *http.Request) {})
	mux.HandleFunc("/early", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusEarlyHints)
		w.WriteHeader(http.StatusNotFound)
	})
	mux.HandleFunc("/panic", func(http.ResponseWriter, *http.Request) { panic("no") })
	handler := telemetry.Requests(mux, m, noTraces(t))
	identities := map[string]bool{}
	paths := []string{"/calm", "/refused", "/silent", "/early", "/panic", "/secret/1", "/secret/2"}
	for _, path := range paths {
		r := httptest.NewRequest(http.MethodGet, path, nil)
		r.Header.Set(telemetry.RequestHeader, "mine")
		w := httptest.NewRecorder()
		func() {
			defer func() { _ = recover() }() // net/http does
			handler.ServeHTTP(w, r)
		}()
		identities[w.Header().Get(telemetry.RequestHeader)] = true
	}
	if len(identities) != len(paths) || identities["mine"] || identities[""] {
		t.Errorf("%v", identities)
	}
	m.Operation("query", "OK", time.Millisecond)
	got := figures(m)
	for _, want := range []string{
		`tablee_http_requests_total{route="/calm",status="200"} 1`, `tablee_http_requests_total{route="/refused",status="403"} 1`,
		`tablee_http_requests_total{route="/silent",status="200"} 1`, `tablee_http_requests_total{route="/early",status="404"} 1`,
		`tablee_http_requests_total{route="/panic",status="500"} 1`, `tablee_http_requests_total{route="none",status="404"} 2`,
		"tablee_http_requests_in_flight 0", `tablee_operations_total{code="OK",type="query"} 1`,
		`tablee_operation_seconds_count{type="query"} 1`, `tablee_operation_seconds_bucket{type="query",le="0.001"} 1`,
		"tablee_graph_statements_total 41", "tablee_network_version 7", "tablee_network_lag_seconds 1.5", "tablee_ready 0",
		`tablee_build_info{commit="abc",go="go1",version="1.2.3"} 1`,
	} {
		if !strings.Contains(got, "\n"+want+"\n") {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	if strings.Contains(got, "secret") {
		t.Error("what a client asked for is a label")
	}
}

// TestLogNamesTheRequest: what is logged while a request is answered says which.
func TestLogNamesTheRequest(t *testing.T) {
	var out bytes.Buffer
	log := telemetry.NewLog(&out, slog.LevelInfo, true).With("a", 1).WithGroup("g")
	w := httptest.NewRecorder()
	telemetry.Requests(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		log.InfoContext(r.Context(), "within")
		log.DebugContext(r.Context(), "too fine")
	}), newMetrics(), noTraces(t)).ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/", nil))
	var line struct {
		Msg string
		A   int
		G   struct{ Request string }
	}
	if err := json.Unmarshal(out.Bytes(), &line); err != nil || line.A != 1 || line.G.Request != w.Header().Get(telemetry.RequestHeader) {
		t.Errorf("%v %s", err, out.String())
	}
	out.Reset()
	telemetry.NewLog(&out, slog.LevelInfo, false).Info("without")
	if text := out.String(); strings.Contains(text, "request=") || !strings.Contains(text, "msg=without") {
		t.Errorf("%s", text)
	}
}

// receiver takes spans in, as a collector does.
type receiver struct {
	*httptest.Server
	mu      sync.Mutex
	refuses bool
	spans   map[string]*spans.Span
	service string
}

func newReceiver(t *testing.T) *receiver {
	t.Helper()
	r := &receiver{spans: map[string]*spans.Span{}}
	r.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		r.mu.Lock()
		defer r.mu.Unlock()
		if r.refuses {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		body, err := io.ReadAll(q.Body)
		var sent collector.ExportTraceServiceRequest
		if err = errors.Join(err, proto.Unmarshal(body, &sent)); err != nil {
			t.Error(err)
		}
		for _, from := range sent.GetResourceSpans() {
			r.service = from.GetResource().String()
			for _, scope := range from.GetScopeSpans() {
				for _, s := range scope.GetSpans() {
					r.spans[s.GetName()] = s
				}
			}
		}
	}))
	t.Cleanup(r.Close)
	t.Setenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", r.URL+"/v1/traces")
	return r
}

// TestSpans: a request, its operation and its statement hang together, under
// the client's own trace; a statement of the service itself is not recorded.
func TestSpans(t *testing.T) {
	r := newReceiver(t)
	traces, err := telemetry.NewTraces(t.Context(), telemetry.Build{Version: "1.2.3"}, discard())
	if err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/graphql", func(w http.ResponseWriter, q *http.Request) {
		ctx, ended := traces.Operation(q.Context())
		traces.Statement(ctx, "find_change")(errors.New("secret"))
		ended(telemetry.Outcome{Type: "query", Name: "Mine", Code: "INTERNAL", Fault: true})
		w.WriteHeader(http.StatusInternalServerError)
	})
	q := httptest.NewRequest(http.MethodPost, "/graphql", nil)
	q.Header.Set("Traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
	telemetry.Requests(mux, newMetrics(), traces).ServeHTTP(httptest.NewRecorder(), q)
	traces.Statement(t.Context(), "changed_kinds")(nil)
	if err := traces.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	request, operation, statement := r.spans["POST /graphql"], r.spans["query"], r.spans["find_change"]
	if len(r.spans) != 3 || request == nil || operation == nil || statement == nil {
		t.Fatalf("%v", r.spans)
	}
	if string(request.GetParentSpanId()) != "\xb7\xad\x6b\x71\x69\x20\x33\x31" ||
		!bytes.Equal(operation.GetParentSpanId(), request.GetSpanId()) || !bytes.Equal(statement.GetParentSpanId(), operation.GetSpanId()) {
		t.Errorf("they do not hang together: %v", r.spans)
	}
	for name, s := range r.spans {
		if s.GetStatus().GetCode() != spans.Status_STATUS_CODE_ERROR || strings.Contains(s.String(), "secret") {
			t.Errorf("%s: %v", name, s)
		}
	}
	if text := r.service; !strings.Contains(text, `"tablee"`) || !strings.Contains(text, "1.2.3") {
		t.Errorf("sent as %s", text)
	}
}

// TestReceiverThatRefuses is told of once, and again when it takes spans.
func TestReceiverThatRefuses(t *testing.T) {
	r := newReceiver(t)
	r.refuses = true
	t.Setenv("OTEL_BSP_MAX_EXPORT_BATCH_SIZE", "1")
	var out bytes.Buffer
	traces, err := telemetry.NewTraces(t.Context(), telemetry.Build{}, telemetry.NewLog(&out, slog.LevelInfo, true))
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		_, ended := traces.Operation(t.Context())
		ended(telemetry.Outcome{})
	}
	if err := traces.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if text := out.String(); strings.Count(text, "cannot be sent") != 1 {
		t.Errorf("%s", text)
	}
}

func TestTracesAreNotWanted(t *testing.T) {
	r := newReceiver(t)
	for name, value := range map[string]string{"OTEL_SDK_DISABLED": "true", "OTEL_TRACES_EXPORTER": "none", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": ""} {
		t.Run(name, func(t *testing.T) {
			t.Setenv(name, value)
			traces, err := telemetry.NewTraces(t.Context(), telemetry.Build{}, discard())
			if err != nil {
				t.Fatal(err)
			}
			_, ended := traces.Operation(t.Context())
			ended(telemetry.Outcome{Type: "query"})
			if err := traces.Close(t.Context()); err != nil || len(r.spans) > 0 {
				t.Errorf("%v, %v", err, r.spans)
			}
		})
	}
}
