package graph

import "context"

// turn lets the writers of this process through one at a time, in the order in
// which they came; the ledger orders processes. Who gives up waiting leaves.
type turn chan struct{}

func (t turn) take(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err // a free turn is not taken by who is gone already
	}
	select {
	case t <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (t turn) give() { <-t }

// FinishWrites waits until no write of this process is under way, and takes no
// other from then on: it is called before Close. When the context ends first,
// a write may still go on; closing the graph then cuts it off, and the
// database gives up what was not committed.
func (g *Graph) FinishWrites(ctx context.Context) error { return unavailable(g.queue.take(ctx)) }
