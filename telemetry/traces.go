package telemetry

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"strings"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"
)

// Traces records what requests did, as spans. Without a place to send them to,
// it records nothing.
type Traces struct {
	tracer trace.Tracer
	parent propagation.TraceContext
	close  func(context.Context) error
}

// NewTraces sends spans where the standard variables of OpenTelemetry say, by
// OTLP over HTTP: OTEL_EXPORTER_OTLP_ENDPOINT, or
// OTEL_EXPORTER_OTLP_TRACES_ENDPOINT. The other variables hold too. It does not
// wait for the receiver; one that does not answer is told of in the log. It
// fails when a variable cannot be followed.
func NewTraces(ctx context.Context, b Build, log *slog.Logger) (*Traces, error) {
	if !tracesWanted() {
		return &Traces{tracer: noop.NewTracerProvider().Tracer(""), close: func(context.Context) error { return nil }}, nil
	}
	if p := protocol(); p != "" && p != "http/protobuf" {
		return nil, errors.New("traces: OTEL_EXPORTER_OTLP_PROTOCOL can only be http/protobuf")
	}
	exporter, err := otlptracehttp.New(ctx)
	if err != nil {
		return nil, err
	}
	about, err := resource.New(ctx, resource.WithAttributes(
		attribute.String("service.name", "tablee"), attribute.String("service.version", b.Version),
	), resource.WithTelemetrySDK(), resource.WithFromEnv()) // what is set holds over the name here
	if err != nil {
		return nil, err
	}
	provider := sdk.NewTracerProvider(sdk.WithBatcher(&logged{SpanExporter: exporter, log: log}), sdk.WithResource(about))
	return &Traces{tracer: provider.Tracer("tablee"), close: provider.Shutdown}, nil
}

func tracesWanted() bool {
	if strings.EqualFold(os.Getenv("OTEL_SDK_DISABLED"), "true") || os.Getenv("OTEL_TRACES_EXPORTER") == "none" {
		return false
	}
	return os.Getenv("OTEL_EXPORTER_OTLP_ENDPOINT") != "" || os.Getenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") != ""
}

func protocol() string {
	if p := os.Getenv("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"); p != "" {
		return p
	}
	return os.Getenv("OTEL_EXPORTER_OTLP_PROTOCOL")
}

// Close sends what was not sent yet, within the time of the context.
func (t *Traces) Close(ctx context.Context) error { return t.close(ctx) }

// request begins the span of a request. It hangs on that of the client, when
// the client sends one.
func (t *Traces) request(ctx context.Context, r *http.Request) (context.Context, func(route string, status int)) {
	ctx = t.parent.Extract(ctx, propagation.HeaderCarrier(r.Header))
	ctx, span := t.tracer.Start(ctx, method(r), trace.WithSpanKind(trace.SpanKindServer))
	if !span.IsRecording() {
		return ctx, func(string, int) {}
	}
	return ctx, func(route string, status int) {
		span.SetName(method(r) + " " + route)
		span.SetAttributes(
			attribute.String("http.request.method", method(r)), attribute.String("http.route", route),
			attribute.Int("http.response.status_code", status), attribute.String("tablee.request", RequestID(ctx)),
		)
		failIf(span, status >= http.StatusInternalServerError, http.StatusText(status))
		span.End()
	}
}

// method is that of the request, out of the known ones: a client may write any.
func method(r *http.Request) string {
	switch r.Method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
		return r.Method
	}
	return "_OTHER"
}
