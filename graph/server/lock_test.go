package server

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"
)

func opened(t *testing.T, path string) *lock {
	t.Helper()
	l, err := openLock(path)
	must(t, err)
	t.Cleanup(l.release)
	return l
}

func wantHeld(t *testing.T, l *lock, how int, want bool, reason string) {
	t.Helper()
	held, err := l.try(how)
	must(t, err)
	if held != want {
		t.Errorf("%s: held %v, want %v", reason, held, want)
	}
}

func TestLastOneOut(t *testing.T) {
	path := filepath.Join(t.TempDir(), "use.lock")
	a, b, c := opened(t, path), opened(t, path), opened(t, path)
	wantHeld(t, a, sharing, true, "the first share")
	wantHeld(t, b, sharing, true, "the second share")
	wantHeld(t, a, exclusive, false, "leaving while another stays")
	wantHeld(t, b, exclusive, true, "leaving last, the first having given its share up by trying")
	wantHeld(t, c, sharing, false, "entering while the last one stops the database")
	b.release()
	wantHeld(t, c, sharing, true, "entering afterwards")
}

func TestLockWait(t *testing.T) {
	path := filepath.Join(t.TempDir(), "start.lock")
	holder, waiter := opened(t, path), opened(t, path)
	wantHeld(t, holder, exclusive, true, "a free lock")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := waiter.wait(ctx, exclusive); !errors.Is(err, context.Canceled) {
		t.Errorf("waiting with an ended context: %v", err)
	}
	time.AfterFunc(100*time.Millisecond, holder.release)
	must(t, waiter.wait(t.Context(), exclusive))
}

func TestServing(t *testing.T) {
	f, err := makeFolders(t.TempDir(), "")
	must(t, err)
	first, err := claimServing(f)
	must(t, err)
	var refused *ServingError
	if _, err := claimServing(f); !errors.As(err, &refused) || refused.PID == 0 || refused.Since.IsZero() {
		t.Fatalf("a second claim got %v, want a refusal with process and time", err)
	}
	first.release() // as a killed process: its name stays, its lock does not
	second, err := claimServing(f)
	must(t, err)
	releaseServing(second)
	nameless := opened(t, f.lockFile("serve"))
	wantHeld(t, nameless, exclusive, true, "the lock after a farewell")
	if _, err := claimServing(f); !errors.As(err, &refused) || refused.PID != 0 {
		t.Errorf("a claim against one that has not said who it is got %v", err)
	}
}

func TestBackoff(t *testing.T) {
	b := backoff{min: time.Second, max: 5 * time.Second}
	for i, want := range []time.Duration{1, 2, 4, 5, 5} {
		if got := b.next(); got != want*time.Second {
			t.Errorf("wait %d is %s, want %d s", i, got, want)
		}
	}
	b.calm(time.Second)
	if got := b.next(); got != 5*time.Second {
		t.Errorf("after a short life the wait is %s, want 5 s", got)
	}
	b.calm(settled + 1)
	if got := b.next(); got != time.Second {
		t.Errorf("after a long life the wait is %s, want 1 s", got)
	}
}
