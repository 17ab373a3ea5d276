package server

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"
)

// recordingGrace is added to the grace period of a run that writes the class archive as it ends.
const recordingGrace = 40 * time.Second

// stop ends the database; the caller is the last who used it. What counts is the record on disk, since another process
// may have restarted the database after we looked; where the folder itself is gone, the one in memory does.
func (s *Server) stop(ctx context.Context) error {
	rec, err := readRecord(s.folders.record())
	if rec == nil {
		rec = s.current.Load()
	}
	if rec == nil {
		return err
	}
	grace := s.limits.grace
	if rec.Recording {
		grace += recordingGrace
	}
	clean, err := rec.Process.stop(ctx, grace)
	if err != nil {
		return fmt.Errorf("stop Neo4j: %w", err)
	}
	s.log.Info("Neo4j is stopped", "pid", rec.Process.PID, "clean", clean)
	s.keepRecording(rec, clean)
	if _, err := os.Stat(s.folders.run); errors.Is(err, fs.ErrNotExist) {
		return nil // the data folder was taken away, and the record with it
	}
	return s.removeRecord()
}

// keepRecording never fails a stop: without the archive, starts are merely slower.
func (s *Server) keepRecording(rec *record, clean bool) {
	if !clean || !rec.Recording {
		return
	}
	if err := s.archive(rec.Java).keep(); err != nil {
		s.log.Warn("the class archive was not kept; starts stay slow", "error", err)
	}
}
