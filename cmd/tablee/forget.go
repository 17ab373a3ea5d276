package main

import (
	"context"
	"time"
)

// forgetEvery is how often what is not kept any longer is taken out.
const forgetEvery = 10 * time.Minute

// forget takes out, again and again, what is not kept any longer.
func (e *entrance) forget(ctx context.Context) {
	tick := time.NewTicker(forgetEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-tick.C:
			e.forgetOld(ctx, now)
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
	if err := e.graph.ForgetAccess(ctx, now.AddDate(0, 0, -int(e.KeepAccessLog))); err != nil {
		e.log.WarnContext(ctx, "old entries of the access log were not taken out", "error", err)
	}
}
