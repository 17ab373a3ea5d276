package server

import (
	"context"
	"time"
)

// supervise looks at the database until Close. Every process that uses the database does; the one that holds
// supervise.lock restarts it, and when that one leaves, another takes the lock at its next look.
// What it sees is the process's life, not its health: a database that hangs is for a person to judge.
func (s *Server) supervise(ctx context.Context) {
	defer close(s.supervised)
	duty, err := openLock(s.folders.lockFile("supervise"))
	if err != nil {
		s.log.Error("the database is not supervised by this process", "error", err)
		return
	}
	defer duty.release()
	wait := backoff{min: s.limits.backoffMin, max: s.limits.backoffMax}
	for mine := false; pause(ctx, s.limits.poll) == nil; {
		if !mine {
			if mine, err = duty.try(exclusive); err != nil {
				s.log.Warn("cannot take the supervision", "error", err)
			}
		}
		now := s.current.Load()
		switch {
		case now.Process.alive():
			wait.calm(time.Since(now.StartedAt))
		case mine:
			s.restart(ctx, now, wait.next())
		default:
			s.follow()
		}
	}
}

// follow adopts the database that the supervisor has restarted.
func (s *Server) follow() {
	if rec, err := readRecord(s.folders.record()); err == nil && rec != nil && rec.Process.alive() {
		s.current.Store(rec)
	}
}

// restart brings the database back on its port. One that dies again and again is tried ever more rarely.
func (s *Server) restart(ctx context.Context, old *record, delay time.Duration) {
	s.log.Error("Neo4j has died and is started again", "pid", old.Process.PID, "in", delay, "console", s.folders.console())
	if pause(ctx, delay) != nil {
		return
	}
	start, err := s.waitTurn(ctx)
	if err == nil {
		err = s.ensure(ctx, old.Port)
		start.release()
	}
	if err != nil && ctx.Err() == nil {
		s.log.Error("Neo4j did not start again", "error", err)
	}
}

// backoff is the wait before a restart: doubled each time, forgotten once the database has lived a while.
type backoff struct{ min, max, last time.Duration }

// settled is the life after which a death is a new story.
const settled = time.Minute

func (b *backoff) next() time.Duration {
	b.last = min(max(2*b.last, b.min), b.max)
	return b.last
}

func (b *backoff) calm(lived time.Duration) {
	if lived > settled {
		b.last = 0
	}
}
