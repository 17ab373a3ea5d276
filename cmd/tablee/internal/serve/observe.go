package serve

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"slices"
	"time"

	"tablee/governance"
	"tablee/resolvers"
	"tablee/telemetry"
)

// observer tells the log, the metrics and the traces of each GraphQL request.
type observer struct {
	log     *slog.Logger
	metrics *telemetry.Metrics
	traces  *telemetry.Traces
}

// Begin begins the span of a request.
func (o *observer) Begin(ctx context.Context) (context.Context, func(resolvers.Operation)) {
	ctx, ended := o.traces.Operation(ctx)
	return ctx, func(op resolvers.Operation) {
		code := outcome(ctx, op.Codes)
		ended(telemetry.Outcome{Type: op.Type, Name: op.Name, Code: code, Fault: isFault(code)})
		o.metrics.Operation(cmp.Or(op.Type, "none"), cmp.Or(code, "OK"), op.Duration)
		o.log.LogAttrs(ctx, slog.LevelInfo, "operation", attributes(op)...)
	}
}

// clientLeft is the code of a request whose client did not wait. What it was
// refused with says nothing of the service.
const clientLeft = "CLIENT_LEFT"

// outcome is one word for how a request went, empty when it went well.
func outcome(ctx context.Context, codes []string) string {
	switch {
	case len(codes) == 0:
		return ""
	case errors.Is(ctx.Err(), context.Canceled):
		return clientLeft
	}
	return codes[0]
}

// isFault reports whether a code speaks of the service, not of what was asked.
func isFault(code string) bool {
	return slices.Contains([]governance.Code{
		governance.CodeInternal, governance.CodeTimeout, governance.CodeUnavailable, governance.CodeOutcomeUnknown,
	}, governance.Code(code))
}

func attributes(op resolvers.Operation) []slog.Attr {
	out := []slog.Attr{
		slog.String("type", cmp.Or(op.Type, "none")),
		slog.String("name", op.Name),
		slog.Float64("ms", float64(op.Duration.Round(time.Microsecond).Microseconds())/1000),
		slog.Int("version", int(op.Version)),
	}
	if len(op.Codes) > 0 {
		out = append(out, slog.Any("codes", op.Codes))
	}
	return out
}
