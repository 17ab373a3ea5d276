package network

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"tablee/governance"
)

// Graph is what the network is read from: the only truth.
type Graph interface {
	// Facts reads every record at one version of the ledger.
	Facts(ctx context.Context) (governance.Facts, int32, error)
	// Since reads the records changed after a version, and the version that
	// they bring it to.
	Since(ctx context.Context, version int32) (governance.Facts, int32, error)
	// Write runs one change through the write queue: rule is called with the
	// version that it must judge at, and what it returns is written as the
	// next one. No records: nothing is written, and no version is raised.
	Write(ctx context.Context, change governance.Change, rule func(ctx context.Context, version int32) (governance.Facts, error)) (governance.Outcome, error)
}

// Live keeps the current network in step with the graph. Any number of
// readers take the current one without waiting.
type Live struct {
	graph   Graph
	current atomic.Pointer[Network]
	refresh chan struct{}         // holds one: who puts the next network
	failure atomic.Pointer[error] // of the graph, when it last failed
}

// Open reads the whole network in. It fails as the graph fails.
func Open(ctx context.Context, g Graph) (*Live, error) {
	facts, version, err := g.Facts(ctx)
	if err != nil {
		return nil, err
	}
	l := &Live{graph: g, refresh: make(chan struct{}, 1)}
	l.current.Store(Build(version, facts))
	return l, nil
}

// Now is the current network, whatever its version.
func (l *Live) Now() *Network { return l.current.Load() }

// At is the current network at the version or a later one. It reads the graph
// only when the network is behind; it fails when the graph does, and with
// BAD_USER_INPUT when the graph has not reached the version either.
func (l *Live) At(ctx context.Context, version int32) (*Network, error) {
	if n := l.Now(); n.Version() >= version {
		return n, nil
	}
	n, err := l.CatchUp(ctx)
	if err != nil {
		return nil, err
	}
	if n.Version() < version {
		return nil, governance.NewError(governance.CodeBadUserInput, "version", "futureVersion")
	}
	return n, nil
}

// CatchUp reads what changed in the graph since the current network. It fails
// as the graph fails, and when the graph was replaced by an older one. One
// reads at a time: who waited for one that failed fails with it, so that a
// graph that is silent is waited for once, however many ask.
func (l *Live) CatchUp(ctx context.Context) (*Network, error) {
	known := l.failure.Load()
	select {
	case l.refresh <- struct{}{}:
	case <-ctx.Done():
		return l.Now(), overdue(ctx.Err())
	}
	defer func() { <-l.refresh }()
	n := l.Now()
	if failure := l.failure.Load(); failure != known {
		return n, *failure
	}
	n, err := l.read(ctx, n)
	if err != nil && !errors.Is(err, errLedgerWentBack) && ctx.Err() == nil { // else it says nothing of the graph
		l.failure.Store(&err)
	}
	return n, err
}

// read puts over a network what changed in the graph since, and shows it.
func (l *Live) read(ctx context.Context, n *Network) (*Network, error) {
	changed, version, err := l.graph.Since(ctx, n.Version())
	if err != nil || version == n.Version() {
		return n, err
	}
	if version < n.Version() {
		return n, errLedgerWentBack
	}
	return l.keep(n.With(version, changed)), nil
}

// keep makes a network the current one unless a later one is, and returns the
// current one: time never goes back for readers.
func (l *Live) keep(n *Network) *Network {
	for {
		now := l.Now()
		if now.Version() >= n.Version() {
			return now
		}
		if l.current.CompareAndSwap(now, n) {
			return n
		}
	}
}

// overdue is what a caller is told whose time was over before its turn.
func overdue(err error) error {
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("%w: %w", governance.NewError(governance.CodeTimeout, "", "timeout"), err)
	}
	return err
}

// Follow catches up at every interval until the context ends, so that changes
// of other processes are seen. A graph that does not answer is tried again;
// failed is told each time, and told nil when it answers again.
func (l *Live) Follow(ctx context.Context, every time.Duration, failed func(error)) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	var last error
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		_, err := l.CatchUp(ctx)
		if ctx.Err() == nil && !(err == nil && last == nil) {
			failed(err)
		}
		last = err
	}
}

// Write judges a change on the network at exactly the version at which it is
// written, writes it, and shows it: the network returned holds it. The next
// writer of this process judges on it without reading it back.
func (l *Live) Write(ctx context.Context, change governance.Change, rule func(*Network) (governance.Facts, error)) (*Network, governance.Outcome, error) {
	next := make(chan *Network, 1) // which is left there when the change is not written
	change.Written = func(governance.Outcome) { l.keep(<-next) }
	outcome, err := l.graph.Write(ctx, change, func(ctx context.Context, version int32) (governance.Facts, error) {
		n, err := l.exactly(ctx, version)
		if err != nil {
			return governance.Facts{}, err
		}
		facts, err := rule(n)
		if err == nil && !facts.IsEmpty() {
			go func() { next <- n.With(version+1, facts.Stamped(version+1)) }() // while the graph writes it
		}
		return facts, err
	})
	if err != nil {
		return nil, outcome, err
	}
	n, err := l.At(ctx, outcome.Version)
	return n, outcome, err
}

var errLedgerWentBack = errors.New("the network is ahead of the ledger: the graph was replaced by an older one; restart")

// exactly is the network at one version: the queue holds the ledger, so no
// later one can have been committed. It waits for nobody who reads meanwhile:
// that one may be waiting for the ledger.
func (l *Live) exactly(ctx context.Context, version int32) (*Network, error) {
	n := l.Now()
	var err error
	if n.Version() < version {
		n, err = l.read(ctx, n)
	}
	if err == nil && n.Version() != version {
		return nil, errLedgerWentBack
	}
	return n, err
}
