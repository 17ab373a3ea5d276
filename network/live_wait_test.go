package network_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"tablee/governance"
	"tablee/network"
)

// silent is a graph that, once it is silent, fails after six seconds.
type silent struct {
	*ledger
	asked atomic.Int32
}

var errSilent = errors.New("silent")

func (g *silent) Since(ctx context.Context, _ int32) (governance.Facts, int32, error) {
	g.asked.Add(1)
	select {
	case <-time.After(6 * time.Second):
		return governance.Facts{}, 0, errSilent
	case <-ctx.Done():
		return governance.Facts{}, 0, ctx.Err()
	}
}

// TestASilentGraphIsWaitedForOnce: however many wait for a later version, all
// are told when the first of them is; who has less time is told in time.
func TestASilentGraphIsWaitedForOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := &silent{ledger: &ledger{}}
		l, err := network.Open(t.Context(), g)
		if err != nil {
			t.Fatal(err)
		}
		begun := time.Now()
		var all sync.WaitGroup
		for range 10 {
			all.Go(func() {
				if _, err := l.At(t.Context(), 1); !errors.Is(err, errSilent) {
					t.Errorf("%v", err)
				}
			})
		}
		synctest.Wait()
		all.Go(func() {
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			defer cancel()
			if _, err := l.At(ctx, 1); governance.CodeOf(err) != governance.CodeTimeout {
				t.Errorf("%v, want TIMEOUT", err)
			}
			if waited := time.Since(begun); waited != time.Second {
				t.Errorf("told after %s", waited)
			}
		})
		all.Wait()
		if waited := time.Since(begun); waited != 6*time.Second || g.asked.Load() != 1 {
			t.Errorf("%s, asked %d times", waited, g.asked.Load())
		}
		if _, err := l.At(t.Context(), 1); !errors.Is(err, errSilent) || g.asked.Load() != 2 {
			t.Errorf("a later question is asked anew: %v, %d", err, g.asked.Load())
		}
	})
}
