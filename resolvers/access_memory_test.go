package resolvers_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"tablee/governance"
)

// accessMemory is an access log that forgets when it is told to.
type accessMemory struct {
	lock    sync.Mutex
	entries []governance.AccessEntry
	broken  bool // it takes nothing any more
}

func (l *accessMemory) NoteAccess(_ context.Context, entries []governance.AccessEntry) error {
	l.lock.Lock()
	defer l.lock.Unlock()
	if l.broken {
		return errors.New("nothing is written down")
	}
	l.entries = append(l.entries, entries...)
	return nil
}

func (l *accessMemory) AccessLog(_ context.Context, owners []governance.ID, _ time.Time, id governance.ID, first int) ([]governance.AccessEntry, error) {
	l.lock.Lock()
	defer l.lock.Unlock()
	var out []governance.AccessEntry
	for _, e := range slices.Backward(l.entries) {
		if len(owners) == 0 || slices.Contains(owners, e.Owner) {
			out = append(out, e)
		}
	}
	if i := slices.IndexFunc(out, func(e governance.AccessEntry) bool { return e.ID == id }); id != 0 && i >= 0 {
		out = out[i+1:]
	}
	return out[:min(first, len(out))], nil
}

func (l *accessMemory) CountAccess(ctx context.Context, owners []governance.ID) (int, error) {
	found, err := l.AccessLog(ctx, owners, time.Time{}, 0, len(l.entries))
	return len(found), err
}

// taken are the entries since they were last taken.
func (l *accessMemory) taken() []governance.AccessEntry {
	l.lock.Lock()
	defer l.lock.Unlock()
	out := l.entries
	l.entries = nil
	return out
}
