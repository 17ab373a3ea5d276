package serve

import (
	"context"
	"crypto/rand"
	"log/slog"
	"sync"
	"time"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// retainEvery is how often names are looked for that are no longer needed.
const retainEvery = time.Hour

// retain takes out, now and every hour, the names that are no longer needed,
// until the function that it returns is called.
func (s *service) retain(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var retaining sync.WaitGroup
	retaining.Go(func() { s.retainUntil(ctx) })
	return func() {
		cancel()
		retaining.Wait()
	}
}

// retainUntil goes on until the context ends. What fails is tried again the
// next time.
func (s *service) retainUntil(ctx context.Context) {
	once := func(time.Time) {
		if err := forgetNames(ctx, s.Live, s.Today(), int(s.KeepNames), s.log); err != nil && ctx.Err() == nil {
			s.log.WarnContext(ctx, "names that are no longer needed were not taken out", "error", err)
		}
	}
	once(time.Now())
	every(ctx, retainEvery, once)
}

// forgetNames writes one change when there is something to forget, and none
// when there is not: another process may have been first. The log says how
// much, and of whom nothing.
func forgetNames(ctx context.Context, live *network.Live, today governance.Date, days int, log *slog.Logger) error {
	due := live.Now().Overdue(today, days)
	if due.IsEmpty() {
		return nil
	}
	change := governance.Change{
		Key: rand.Text(), Digest: "forgetNames", Actor: access.Deployment().Name, Verb: "forgetNames", Note: &governance.HistoryNote{},
	}
	_, outcome, err := live.Write(ctx, change, func(n *network.Network) (governance.Facts, error) { return n.Overdue(today, days), nil })
	if err == nil && !outcome.Nothing {
		log.InfoContext(ctx, "names that were no longer needed were taken out", "records", len(outcome.IDs), "version", outcome.Version)
	}
	return err
}
