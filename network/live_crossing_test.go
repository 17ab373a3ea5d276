package network_test

import (
	"context"
	"testing"

	"tablee/governance"
	"tablee/network"
)

// crossing is a graph whose readers wait while a write holds the ledger; it is
// one version ahead of who opened it.
type crossing struct {
	waiting chan struct{} // told when a reader waits
	written chan struct{} // closed when the write is done
}

type insideRule struct{}

func (crossing) Facts(context.Context) (governance.Facts, int32, error) {
	return governance.Facts{}, 1, nil
}

func (c crossing) Since(ctx context.Context, _ int32) (governance.Facts, int32, error) {
	if ctx.Value(insideRule{}) != nil {
		return governance.Facts{}, 2, nil
	}
	c.waiting <- struct{}{}
	<-c.written
	return governance.Facts{}, 3, nil
}

func (c crossing) Write(ctx context.Context, change governance.Change, rule func(context.Context, int32) (governance.Facts, error)) (governance.Outcome, error) {
	<-c.waiting
	defer close(c.written)
	written, err := rule(context.WithValue(ctx, insideRule{}, true), 2)
	outcome := governance.Outcome{Version: 3, Written: written}
	change.Written(outcome)
	return outcome, err
}

// TestAWriterNeverWaitsForAReaderOfTheLedger: a reader holds its turn and waits
// for the ledger; the writer that holds the ledger is behind, and catches up
// without that turn.
func TestAWriterNeverWaitsForAReaderOfTheLedger(t *testing.T) {
	l, err := network.Open(t.Context(), crossing{make(chan struct{}), make(chan struct{})})
	if err != nil {
		t.Fatal(err)
	}
	read := make(chan error, 1)
	go func() {
		_, err := l.CatchUp(t.Context())
		read <- err
	}()
	judged := int32(0)
	n, _, err := l.Write(t.Context(), governance.Change{}, func(n *network.Network) (governance.Facts, error) {
		judged = n.Version()
		return group(1), nil
	})
	if err != nil || judged != 2 || n.Version() != 3 {
		t.Errorf("judged at %d, shown at %v, %v", judged, n, err)
	}
	if err := <-read; err != nil || l.Now().Version() != 3 {
		t.Errorf("version %d, %v", l.Now().Version(), err)
	}
}
