package serve

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"tablee/network"
)

// followEvery is how often changes of other processes are looked for.
const followEvery = 500 * time.Millisecond

// follow keeps the network in step with other processes until the function
// that it returns is called.
func follow(ctx context.Context, live *network.Live, log *slog.Logger) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var following sync.WaitGroup
	following.Go(func() {
		away := false
		live.Follow(ctx, followEvery, func(err error) {
			switch {
			case err == nil:
				log.Info("the database answers again")
			case !away: // said once, not twice a second
				log.Error("the database does not answer; reads go on, and it is tried again", "error", err)
			}
			away = err != nil
		})
	})
	return func() {
		cancel()
		following.Wait()
	}
}
