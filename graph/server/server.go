// Package server is the managed local Neo4j: the embedded default that needs no installation.
//
// pom.xml pins which Neo4j it is and jars.sha256 which bytes. The first Open on a machine fetches the jars with
// Maven (assemble.go), starts them as a child process on a free loopback port (start.go, conf.go), and waits until
// a query is answered (ready.go). Everything belongs to one data folder:
//
//	neo4j-5.26.31/      the jars, checked against jars.sha256 before each start
//	neo4j/              the home of the database: conf, data, logs, password
//	run/neo4j.json      the running process, so that others find and join it (record.go)
//	run/*.lock          who uses, starts, supervises and serves (lock.go)
//
// Processes on one data folder share one database. Each holds a shared lock; the last one out stops the database.
// A process killed without a farewell leaves the database running, and the next Open takes it over.
//
// Neo4j Community is GPL: it runs beside the program and is never part of it.
package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"
)

// User is the account of the managed database. Community has no roles, so there is one.
const User = "neo4j"

// DefaultHeapMB is how large the Java heap may grow when Options says nothing: an import of the largest size, 200,000 rows
// in one transaction, fails with 1,024.
const DefaultHeapMB = 2048

// firstHeapMB is what the heap starts with; most deployments need no more.
const firstHeapMB = 512

// Options says where the managed database lives and how it runs.
type Options struct {
	// DataDir is the deployment's data folder; it is made when absent. Required.
	DataDir string
	// AssemblyDir is where Neo4j's jars are kept. Empty means below DataDir; several data folders may share one.
	AssemblyDir string
	// HeapMB is the Java heap in MB, DefaultHeapMB when zero. Only the process that starts the database decides it.
	HeapMB int
	// Exclusive is for `serve`: a second exclusive Open on the folder fails with a *ServingError.
	Exclusive bool
	// Log receives starts, stops and restarts. Nil means silence.
	Log *slog.Logger
	// Progress is told of each step that takes time, from the goroutine of Open. Nil means nobody watches.
	Progress func(Step)

	limits limits
}

// Names of the steps that Progress is told of.
const (
	StepWait     = "wait"     // another process starts the database on this folder
	StepAssemble = "assemble" // Maven fetches the jars; Done of Total are there
	StepStart    = "start"    // the database starts; Done is 1 when it answers
)

// Step is a stage of Open: what goes on, and how much of it is done.
type Step struct {
	Name        string // one of the Step constants
	Done, Total int
}

// limits are the waiting times; tests shorten them.
type limits struct {
	ready      time.Duration // a start that takes longer has failed
	grace      time.Duration // between the request to stop and the kill
	poll       time.Duration // how often the process is looked at
	backoffMin time.Duration // first wait between two restarts
	backoffMax time.Duration
}

func defaultLimits() limits {
	return limits{
		ready:      3 * time.Minute,
		grace:      20 * time.Second,
		poll:       500 * time.Millisecond,
		backoffMin: 500 * time.Millisecond,
		backoffMax: 30 * time.Second,
	}
}

// Server is one process's share in the running database. Its methods may be called from any goroutine.
type Server struct {
	options Options
	folders folders
	log     *slog.Logger
	limits  limits

	shared  *lock // held from Open to Close: this process uses the database
	serving *lock // held by an exclusive Open
	current atomic.Pointer[record]

	stopSupervising context.CancelFunc
	supervised      chan struct{}
	closing         sync.Once
	closed          error
}

// Open joins the database that runs on the data folder, or assembles (once), starts and awaits it.
// When it returns, a query on the user database has been answered, and the database is watched until Close:
// should it die, one of the processes that use it starts it again on the same port.
//
// The context bounds Open alone. When it ends, or anything fails, what Open began is undone.
// Errors to recognize: *ServingError, *ToolError. The others are sentences for the person at the terminal.
func Open(ctx context.Context, o Options) (*Server, error) {
	s, err := prepare(o)
	if err != nil {
		return nil, err
	}
	if err := s.join(ctx); err != nil {
		return nil, errors.Join(err, s.leave(context.WithoutCancel(ctx)))
	}
	s.options.Progress = func(Step) {} // restarts are logged; nobody watches Open any more
	background, cancel := context.WithCancel(context.WithoutCancel(ctx))
	s.stopSupervising = cancel
	s.supervised = make(chan struct{})
	go s.supervise(background)
	return s, nil
}

func prepare(o Options) (*Server, error) {
	if o.HeapMB == 0 {
		o.HeapMB = DefaultHeapMB
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Progress == nil {
		o.Progress = func(Step) {}
	}
	if o.limits == (limits{}) {
		o.limits = defaultLimits()
	}
	f, err := makeFolders(o.DataDir, o.AssemblyDir)
	if err != nil {
		return nil, err
	}
	return &Server{options: o, folders: f, log: o.Log, limits: o.limits}, nil
}

// join takes the locks and ensures that the database runs. Joining and starting exclude each other by start.lock,
// so that of two processes opening at once one starts and the other joins.
func (s *Server) join(ctx context.Context) error {
	if s.options.Exclusive {
		serving, err := claimServing(s.folders)
		if err != nil {
			return err
		}
		s.serving = serving
	}
	start, err := s.waitTurn(ctx)
	if err != nil {
		return err
	}
	defer start.release()
	shared, err := openLock(s.folders.lockFile("use"))
	if err != nil {
		return err
	}
	if err := shared.waitShared(ctx); err != nil {
		shared.release()
		return fmt.Errorf("wait for the database on %s to stop: %w", s.folders.data, err)
	}
	s.shared = shared
	return s.ensure(ctx, anyPort)
}

// URI is the address for the driver, such as bolt://127.0.0.1:40123. It stays the same when the database restarts.
func (s *Server) URI() string { return s.current.Load().uri() }

// User is the account to sign in with.
func (s *Server) User() string { return s.current.Load().User }

// Password belongs to User. It was drawn at random when the data folder was made, and is never logged.
func (s *Server) Password() string { return s.current.Load().Password }

// Close gives up this process's share. The last one out stops the database: it is asked to stop, and killed after a
// grace period of 20 s (a minute where the stop also records the class archive) or when the context ends, so pass a
// context that is still alive. Killing loses nothing committed. A restart under way is broken off first, which may take
// one grace period more. Close may be called twice; the second returns the first's error.
func (s *Server) Close(ctx context.Context) error {
	s.closing.Do(func() {
		s.stopSupervising()
		<-s.supervised
		s.closed = s.leave(ctx)
	})
	return s.closed
}

// leave releases every lock, after stopping the database when nobody else holds a share. It serves Close as well as
// an Open that failed halfway. Trying to turn the share into an exclusive lock gives the share up when others hold
// one, so of several leaving at once the last to try succeeds.
func (s *Server) leave(ctx context.Context) error {
	var err error
	if s.shared != nil {
		last, lockErr := s.shared.try(exclusive)
		err = lockErr
		if last {
			err = s.stop(ctx)
		}
		s.shared.release()
	}
	if s.serving != nil {
		releaseServing(s.serving)
	}
	return err
}
