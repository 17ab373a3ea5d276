package pulse

import (
	"context"
	"errors"
	"sync"
	"time"

	"tablee/governance"
	"tablee/network"
)

// Pulse is the graph that the network is read from; it remembers when the two
// were last seen to be in step.
type Pulse struct {
	network.Graph
	now func() time.Time

	mu     sync.Mutex
	inStep time.Time
	failed int64
}

// New is in step with the graph from now on; now is the clock.
func New(g network.Graph, now func() time.Time) *Pulse {
	return &Pulse{Graph: g, now: now, inStep: now()}
}

// catchUpTime bounds the reading of what changed: a database that has gone
// silent must not hold those who wait for the same change. What the largest
// import wrote is read within it.
const catchUpTime = time.Minute

// Facts reads everything.
func (p *Pulse) Facts(ctx context.Context) (governance.Facts, int32, error) {
	begun := p.now()
	facts, version, err := p.Graph.Facts(ctx)
	p.heard(ctx, begun, err)
	return facts, version, err
}

// Since reads what changed.
func (p *Pulse) Since(ctx context.Context, version int32) (governance.Facts, int32, error) {
	begun := p.now()
	bounded, cancel := context.WithTimeout(ctx, catchUpTime)
	defer cancel()
	facts, reached, err := p.Graph.Since(bounded, version)
	if err == nil && reached < version {
		p.heard(ctx, begun, errOlder)
	} else {
		p.heard(ctx, begun, err)
	}
	return facts, reached, err
}

// errOlder: the graph was replaced by an older one, which the network refuses.
var errOlder = errors.New("the graph is older than the network")

// Write writes, and leaves the network in step with what it wrote.
func (p *Pulse) Write(ctx context.Context, change governance.Change, rule func(context.Context, int32) (governance.Facts, error)) (governance.Outcome, error) {
	begun := p.now()
	outcome, err := p.Graph.Write(ctx, change, rule)
	if err == nil {
		p.heard(ctx, begun, nil)
	}
	return outcome, err
}

// heard notes an answer. What was read is as new as the moment of the
// question; a question that its own asker gave up says nothing of the graph.
func (p *Pulse) heard(ctx context.Context, begun time.Time, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case err == nil && begun.After(p.inStep):
		p.inStep = begun
	case err != nil && ctx.Err() == nil:
		p.failed++
	}
}

// Lag is the time since the network was last seen to be in step.
func (p *Pulse) Lag() time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	return max(0, p.now().Sub(p.inStep))
}

// Failures is how many times the graph did not answer.
func (p *Pulse) Failures() int64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.failed
}
