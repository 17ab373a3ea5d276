package telemetry

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

// Outcome is how a GraphQL request went. Neither its text nor its variables
// are told. What does not apply is empty.
type Outcome struct {
	Type, Name string // of the operation
	Code       string // of the first error
	Fault      bool   // the error is the service's, not the client's
}

// Operation begins the span of a GraphQL request.
func (t *Traces) Operation(ctx context.Context) (_ context.Context, ended func(Outcome)) {
	ctx, span := t.tracer.Start(ctx, "operation")
	if !span.IsRecording() {
		return ctx, func(Outcome) {}
	}
	return ctx, func(o Outcome) {
		if o.Type != "" {
			span.SetName(o.Type)
		}
		for key, value := range map[attribute.Key]string{
			"graphql.operation.type": o.Type, "graphql.operation.name": o.Name, "error.type": o.Code,
		} {
			if value != "" {
				span.SetAttributes(key.String(value))
			}
		}
		failIf(span, o.Fault, o.Code)
		span.End()
	}
}

// Statement records a statement that is sent to the database for a request.
// The service's own, twice a second, belong to none and are not recorded.
func (t *Traces) Statement(ctx context.Context, name string) (done func(error)) {
	if !trace.SpanFromContext(ctx).IsRecording() {
		return func(error) {}
	}
	_, span := t.tracer.Start(ctx, name, trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(
		attribute.String("db.system.name", "neo4j"), attribute.String("db.operation.name", name),
	))
	return func(err error) {
		// The error's text may quote what was sent.
		failIf(span, err != nil, "refused or not answered")
		span.End()
	}
}

func failIf(span trace.Span, failed bool, why string) {
	if failed {
		span.SetStatus(codes.Error, why)
	}
}
