package serve

import (
	"context"
	"time"
)

// forgetEvery is how often what is not kept any longer is taken out.
const forgetEvery = 10 * time.Minute

// forget takes out, again and again, what is not kept any longer.
func (e *entrance) forget(ctx context.Context) {
	every(ctx, forgetEvery, func(now time.Time) { e.forgetOld(ctx, now) })
}

// every does something each time that an interval is over, until the context
// ends.
func every(ctx context.Context, interval time.Duration, do func(now time.Time)) {
	tick := time.NewTicker(interval)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-tick.C:
			do(now)
		}
	}
}

// forgetOld takes out expired sessions, and old entries of the access log. What
// fails is tried again the next time.
func (e *entrance) forgetOld(ctx context.Context, now time.Time) {
	if e.gate != nil {
		if err := e.gate.ForgetExpired(ctx); err != nil {
			e.log.WarnContext(ctx, "expired sessions were not taken out", "error", err)
		}
	}
	if e.KeepAccessLog == 0 {
		return
	}
	if err := e.Graph.ForgetAccess(ctx, now.AddDate(0, 0, -int(e.KeepAccessLog))); err != nil {
		e.log.WarnContext(ctx, "old entries of the access log were not taken out", "error", err)
	}
}
