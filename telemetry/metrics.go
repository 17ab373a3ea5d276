package telemetry

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Metrics are the figures of one process. Every label has few values, whatever
// clients send: names of operations are in the logs only.
type Metrics struct {
	registry         *prometheus.Registry
	inFlight         prometheus.Gauge
	requests         *prometheus.CounterVec
	requestSeconds   *prometheus.HistogramVec
	operations       *prometheus.CounterVec
	operationSeconds *prometheus.HistogramVec
}

// Build is what runs.
type Build struct{ Version, Go, Commit string }

// NewMetrics starts to count. The sources are asked whenever somebody looks.
func NewMetrics(b Build, s Sources) *Metrics {
	m := &Metrics{
		registry:         prometheus.NewRegistry(),
		inFlight:         prometheus.NewGauge(prometheus.GaugeOpts{Name: "tablee_http_requests_in_flight", Help: "Requests that are being answered."}),
		requests:         counters("tablee_http_requests_total", "Requests that were answered, by route and status.", "route", "status"),
		requestSeconds:   durations("tablee_http_request_seconds", "How long requests took, by route.", "route"),
		operations:       counters("tablee_operations_total", "GraphQL requests, by type of the operation (none: it never became one) and by the code of the first error (OK: none).", "type", "code"),
		operationSeconds: durations("tablee_operation_seconds", "How long GraphQL requests took, by type of the operation.", "type"),
	}
	m.registry.MustRegister(
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		m.inFlight, m.requests, m.requestSeconds, m.operations, m.operationSeconds, b.info(),
	)
	m.registry.MustRegister(s.collectors()...)
	return m
}

// Handler answers what Prometheus asks.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// Operation counts a GraphQL request. Both words are out of small closed sets.
func (m *Metrics) Operation(kind, code string, took time.Duration) {
	m.operations.WithLabelValues(kind, code).Inc()
	m.operationSeconds.WithLabelValues(kind).Observe(took.Seconds())
}

func (m *Metrics) request(route string, status int, took time.Duration) {
	m.requests.WithLabelValues(route, strconv.Itoa(status)).Inc()
	m.requestSeconds.WithLabelValues(route).Observe(took.Seconds())
}

func counters(name, help string, labels ...string) *prometheus.CounterVec {
	return prometheus.NewCounterVec(prometheus.CounterOpts{Name: name, Help: help}, labels)
}

// durations counts times from what a small question takes to the bound of a
// request.
func durations(name, help string, labels ...string) *prometheus.HistogramVec {
	return prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: name, Help: help,
		Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 20},
	}, labels)
}

func (b Build) info() prometheus.Collector {
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "tablee_build_info", Help: "What runs; always 1.",
		ConstLabels: prometheus.Labels{"version": b.Version, "go": b.Go, "commit": b.Commit},
	}, func() float64 { return 1 })
}
