package door

import (
	"math"
	"strconv"
	"sync"
	"time"

	"tablee/governance"
)

// Limiter gives each name so many units a minute, and lets what is not used
// gather up to one minute's worth.
type Limiter struct {
	perMinute float64
	clock     func() time.Time

	mu    sync.Mutex
	names map[string]bucket
}

// bucket is what was left at a time.
type bucket struct {
	left float64
	at   time.Time
}

// maxNames bounds what is remembered; who has used nothing of late is forgotten
// first.
const maxNames = 100_000

// NewLimiter returns a limiter; clock nil is the real one.
func NewLimiter(perMinute int, clock func() time.Time) *Limiter {
	if clock == nil {
		clock = time.Now
	}
	return &Limiter{perMinute: float64(perMinute), clock: clock, names: map[string]bucket{}}
}

// Take takes a cost from what is left under a name. What costs more than a
// minute's worth waits until a minute's worth is there. The refusal says in how
// many seconds to come again, and takes nothing. A nil Limiter refuses nothing.
func (l *Limiter) Take(name string, cost int) *governance.Error {
	if l == nil {
		return nil
	}
	now := l.clock()
	l.mu.Lock()
	defer l.mu.Unlock()
	left, wanted := l.left(name, now), math.Min(float64(cost), l.perMinute)
	if left < wanted {
		seconds := math.Ceil((wanted - left) / l.perMinute * 60)
		return governance.NewError(governance.CodeRateLimited, "", "rateLimited", strconv.Itoa(int(seconds)))
	}
	if _, known := l.names[name]; !known && len(l.names) >= maxNames {
		l.forget(now)
	}
	l.names[name] = bucket{left - wanted, now}
	return nil
}

func (l *Limiter) left(name string, now time.Time) float64 {
	b, known := l.names[name]
	if !known {
		return l.perMinute
	}
	return math.Min(l.perMinute, b.left+now.Sub(b.at).Minutes()*l.perMinute)
}

// forget drops the names that have all again, and, should none have, every one:
// to remember too little is kinder than to fail.
func (l *Limiter) forget(now time.Time) {
	for name := range l.names {
		if l.left(name, now) >= l.perMinute {
			delete(l.names, name)
		}
	}
	if len(l.names) >= maxNames {
		clear(l.names)
	}
}
