package server

import (
	"context"
	"errors"
	"fmt"
	"os"
	"syscall"
	"time"
)

// The locks below run/ are flocks: the kernel releases them when their holder dies, however it dies. Their files are
// never removed, since removing a lock file lets two processes hold "the" lock on two files. Go opens files
// close-on-exec, so the database never inherits one.
//
//	use.lock         shared, held by every process that uses the database; the last one out stops it
//	start.lock       held while looking for the database, assembling and starting it
//	supervise.lock   held by the one who restarts it when it dies
//	serve.lock       held by an exclusive Open; its content names the holder
type lock struct{ file *os.File }

const (
	sharing   = syscall.LOCK_SH
	exclusive = syscall.LOCK_EX
)

// lockPoll is the wait between two attempts: flock itself cannot be interrupted by a context.
const lockPoll = 50 * time.Millisecond

func openLock(path string) (*lock, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open the lock file: %w", err)
	}
	return &lock{file: f}, nil
}

// try takes the lock if nobody is in the way. A holder may try for the other kind; failing that, it holds none.
func (l *lock) try(how int) (bool, error) {
	for {
		err := syscall.Flock(int(l.file.Fd()), how|syscall.LOCK_NB)
		switch {
		case err == nil:
			return true, nil
		case errors.Is(err, syscall.EWOULDBLOCK):
			return false, nil
		case !errors.Is(err, syscall.EINTR):
			return false, fmt.Errorf("lock %s: %w", l.file.Name(), err)
		}
	}
}

func (l *lock) waitShared(ctx context.Context) error { return l.wait(ctx, sharing) }

func (l *lock) wait(ctx context.Context, how int) error {
	for {
		held, err := l.try(how)
		if held || err != nil {
			return err
		}
		if err := pause(ctx, lockPoll); err != nil {
			return err
		}
	}
}

// release gives the lock up. Closing cannot fail in a way that keeps a flock.
func (l *lock) release() { _ = l.file.Close() }

// waitTurn takes start.lock, telling the watcher when somebody else has it.
func (s *Server) waitTurn(ctx context.Context) (*lock, error) {
	start, err := openLock(s.folders.lockFile("start"))
	if err != nil {
		return nil, err
	}
	held, err := start.try(exclusive)
	if err == nil && !held {
		s.options.Progress(Step{Name: StepWait, Total: 1})
		err = start.wait(ctx, exclusive)
	}
	if err != nil {
		start.release()
		return nil, fmt.Errorf("wait for the process that starts the database on %s: %w", s.folders.data, err)
	}
	return start, nil
}

// pause sleeps, or returns the context's error as soon as that ends.
func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
