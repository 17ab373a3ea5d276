package telemetry

import (
	"context"
	"log/slog"
	"sync"

	sdk "go.opentelemetry.io/otel/sdk/trace"
)

// logged tells the service's own log when spans cannot be sent, and when they
// can be again. The library would tell a logger of the whole process, which
// writes in its own form.
type logged struct {
	sdk.SpanExporter
	log *slog.Logger

	mu   sync.Mutex
	away bool
}

// ExportSpans sends spans. Those that cannot be sent are lost.
func (l *logged) ExportSpans(ctx context.Context, spans []sdk.ReadOnlySpan) error {
	err := l.SpanExporter.ExportSpans(ctx, spans)
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case err != nil && !l.away: // said once, not with every batch
		l.log.WarnContext(ctx, "traces cannot be sent; they are dropped until they can", "error", err)
	case err == nil && l.away:
		l.log.InfoContext(ctx, "traces are sent again")
	}
	l.away = err != nil
	return nil
}
