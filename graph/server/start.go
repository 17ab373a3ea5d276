package server

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"
)

// anyPort asks for a free port.
const anyPort = 0

// portAttempts: between our finding a free port and Neo4j's taking it, somebody else may take it.
const portAttempts = 5

var errPortTaken = errors.New("the port is taken")

// errEnded is a database that ended before it answered.
var errEnded = errors.New("neo4j ended while starting")

// ensure joins the recorded database if it lives, and starts one otherwise; the caller holds start.lock.
// A restart keeps the port, because the drivers of all who use the database are set on it.
func (s *Server) ensure(ctx context.Context, port int) error {
	rec, err := readRecord(s.folders.record())
	if err != nil {
		s.log.Warn("the record of the running database is of no use", "error", err)
	}
	if rec != nil && rec.Process.alive() {
		if err := s.waitReady(ctx, rec); err != nil {
			return fmt.Errorf("join the database that process %d started: %w", rec.StartedBy, err)
		}
		s.log.Info("joined the running Neo4j", "pid", rec.Process.PID, "port", rec.Port)
		s.current.Store(rec)
		return nil
	}
	for _, stray := range findByHome(s.folders.home) {
		s.log.Warn("stopping a Neo4j that runs on this data folder without a record", "pid", stray.PID)
		if _, err := stray.stop(ctx, s.limits.grace); err != nil {
			return err
		}
	}
	if port == anyPort && rec != nil {
		return s.start(ctx, rec.Port, false) // others may still use the one that died
	}
	return s.start(ctx, port, port != anyPort)
}

// start brings up a new database: jars, port, process, first answer. A port that is not fixed gives way to a free one.
func (s *Server) start(ctx context.Context, port int, fixed bool) error {
	runtime, err := findJava(ctx)
	if err != nil {
		return err
	}
	if err := s.assemble(ctx); err != nil {
		return err
	}
	return s.startWith(ctx, runtime, port, fixed)
}

// startWith tries until a process answers, as long as the failures are of the kind that another try may not meet.
func (s *Server) startWith(ctx context.Context, runtime java, port int, fixed bool) error {
	s.options.Progress(Step{Name: StepStart, Total: 1})
	for attempt := 1; ; attempt++ {
		rec, err := s.attempt(ctx, runtime, port)
		if err == nil {
			s.current.Store(rec)
			s.options.Progress(Step{Name: StepStart, Done: 1, Total: 1})
			return nil
		}
		taken := errors.Is(err, errPortTaken)
		again := taken && !fixed || errors.Is(err, errArchiveDropped)
		if !again || attempt == portAttempts {
			return err
		}
		if taken {
			port = anyPort
		}
		s.log.Warn("trying to start Neo4j once more", "attempt", attempt, "error", err)
	}
}

// attempt launches one process and awaits it. When it fails, nothing of it is left running or recorded.
func (s *Server) attempt(ctx context.Context, runtime java, port int) (*record, error) {
	port, err := freePort(port)
	if err != nil {
		return nil, err
	}
	archived := s.archive(runtime.version).usable()
	rec, err := s.launch(runtime, port, archived)
	if err == nil {
		err = s.waitReady(ctx, rec)
	}
	if err == nil {
		s.log.Info("Neo4j answers", "pid", rec.Process.PID, "port", port, "java", runtime.version)
		return rec, nil
	}
	if rec != nil {
		// In order if it can be: the first start of all, cut in the middle, would leave a half-made store.
		_, stopErr := rec.Process.stop(context.WithoutCancel(ctx), s.limits.grace)
		err = errors.Join(err, stopErr)
	}
	err = errors.Join(err, s.removeRecord())
	if archived && errors.Is(err, errEnded) && !s.spoke() {
		err = errors.Join(errArchiveDropped, err, s.archive(runtime.version).drop())
	}
	return nil, err
}

// freePort asks the kernel for a port, or makes sure that the wanted one is free.
func freePort(wanted int) (int, error) {
	l, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", wanted))
	if err != nil {
		return 0, fmt.Errorf("%w: %w", errPortTaken, err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// ended explains a start that failed, with the end of what the database said and the likely remedy.
func (s *Server) ended() error {
	said := tail(s.folders.console(), 12)
	err := fmt.Errorf("%w; %s; its last words, from %s:\n%s", errEnded, remedy(said), s.folders.console(), said)
	if strings.Contains(said, "Address already in use") || strings.Contains(said, "BindException") {
		return fmt.Errorf("%w: %w", errPortTaken, err)
	}
	return err
}

// spoke tells whether Neo4j itself came to work. A JVM that ends before that may have stumbled over the class archive;
// what ends Neo4j later has other reasons.
func (s *Server) spoke() bool {
	said, err := os.ReadFile(s.folders.console())
	return err == nil && strings.Contains(string(said), "Starting...")
}

func remedy(said string) string {
	switch {
	case strings.Contains(said, "object heap") || strings.Contains(said, "Cannot allocate memory"):
		return "the machine has too little free memory for its heap: free some, or set a smaller heap"
	case strings.Contains(said, "OutOfMemoryError"):
		return "its heap is too small for this data: set a larger heap"
	case strings.Contains(said, "No space left"):
		return "the disk is full: make room and start again"
	case strings.Contains(said, "store_lock") || strings.Contains(said, "StoreLockException"):
		return "another Neo4j uses this data folder: stop it, then start again"
	default:
		return "read the whole of the file named below; if it speaks of a damaged store, restore the data folder from a copy"
	}
}
