package server

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"time"
)

// ServingError refuses a second exclusive Open: another process already serves this data folder.
type ServingError struct {
	DataDir string
	PID     int       // 0 when the other has not yet said who it is
	Since   time.Time // when it began
}

// Error names the other process, so that a person can find it.
func (e *ServingError) Error() string {
	if e.PID == 0 {
		return fmt.Sprintf("the data folder %s is already served by another process; stop it first, or name another data folder", e.DataDir)
	}
	return fmt.Sprintf("the data folder %s is already served by process %d since %s; stop that one first, or name another data folder",
		e.DataDir, e.PID, e.Since.Format(time.RFC3339))
}

// holder is the content of serve.lock.
type holder struct {
	PID   int       `json:"pid"`
	Since time.Time `json:"since"`
}

// claimServing takes serve.lock and writes the holder into it, or returns a *ServingError read from it.
// The lock decides, never the content: a holder that was killed leaves its name but not its lock.
func claimServing(f folders) (*lock, error) {
	l, err := openLock(f.lockFile("serve"))
	if err != nil {
		return nil, err
	}
	held, err := l.try(exclusive)
	if err == nil && !held {
		err = readServing(l, f.data)
	}
	if err == nil {
		err = writeServing(l, holder{PID: os.Getpid(), Since: time.Now().Truncate(time.Second)})
	}
	if err != nil {
		l.release()
		return nil, err
	}
	return l, nil
}

func readServing(l *lock, data string) *ServingError {
	refusal := &ServingError{DataDir: data}
	content, err := io.ReadAll(io.LimitReader(l.file, 4096))
	var h holder
	if err == nil && json.Unmarshal(content, &h) == nil {
		refusal.PID, refusal.Since = h.PID, h.Since
	}
	return refusal
}

func writeServing(l *lock, h holder) error {
	content, err := json.Marshal(h)
	if err == nil {
		err = l.file.Truncate(0)
	}
	if err == nil {
		_, err = l.file.WriteAt(content, 0)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", l.file.Name(), err)
	}
	return nil
}

// releaseServing clears the name before the lock, so that the next refusal cannot quote a past holder.
func releaseServing(l *lock) {
	_ = l.file.Truncate(0)
	l.release()
}
