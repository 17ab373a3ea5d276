package server

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"
)

// launch starts the process and records it at once: from then on nobody can lose it.
//
// The process gets its own group, so that Ctrl-C at the terminal reaches tablee alone, which then stops it in order.
// It is not tied to its parent's death (PR_SET_PDEATHSIG): others may have joined it, and the parent's end, orderly or
// not, must not take it from them. The record serves against orphans instead.
func (s *Server) launch(runtime java, port int, archived bool) (*record, error) {
	secret, err := password(s.folders.password())
	if err != nil {
		return nil, err
	}
	if err := writeConf(s.folders, port, s.options.HeapMB); err != nil {
		return nil, err
	}
	cmd, err := s.command(runtime, archived)
	if err != nil {
		return nil, err
	}
	console, err := newConsole(s.folders.console())
	if err != nil {
		return nil, err
	}
	defer console.Close() // the child has its own copy
	cmd.Stdout, cmd.Stderr = console, console
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start Neo4j: %w", err)
	}
	started, err := identify(cmd.Process.Pid)
	if err != nil { // it ended before we could look, or what cannot be recorded may not run
		err = errors.Join(s.ended(), err, syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL))
	}
	go s.reap(cmd)
	if err != nil {
		return nil, err
	}
	rec := &record{
		Process: started, Port: port, User: User, Password: secret,
		StartedBy: os.Getpid(), StartedAt: time.Now().Truncate(time.Second),
		Recording: !archived, Java: runtime.version,
	}
	if err := writeRecord(s.folders.record(), rec); err != nil {
		return nil, errors.Join(err, syscall.Kill(-started.PID, syscall.SIGKILL))
	}
	return rec, nil
}

// command is the child, not yet started. The locale is one in which a path may have accents: Java reads its command
// line with it, and fails to find "données" under the plain C locale.
func (s *Server) command(runtime java, archived bool) (*exec.Cmd, error) {
	jars, err := parseJars(pinnedJars)
	if err != nil {
		return nil, err
	}
	flags, err := s.archive(runtime.version).flags(archived)
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(runtime.path, javaArguments(s.folders, s.options.HeapMB, jars, flags)...)
	cmd.Dir = s.folders.jars()
	cmd.Env = []string{"LC_ALL=C.UTF-8"}
	for _, pair := range os.Environ() {
		if !strings.HasPrefix(pair, "LC_ALL=") {
			cmd.Env = append(cmd.Env, pair)
		}
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	return cmd, nil
}

// reap takes the exit status, without which the dead process would stay in the table as long as we live.
func (s *Server) reap(cmd *exec.Cmd) {
	err := cmd.Wait()
	s.log.Debug("the Neo4j process has ended", "pid", cmd.Process.Pid, "state", cmd.ProcessState.String(), "error", err)
}

// newConsole opens the file for what the database prints, keeping the previous run's beside it.
func newConsole(path string) (*os.File, error) {
	if err := os.Rename(path, path+".1"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("put the last console log aside: %w", err)
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_TRUNC|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open the console log: %w", err)
	}
	return f, nil
}

func (s *Server) removeRecord() error {
	if err := os.Remove(s.folders.record()); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove the record of the database: %w", err)
	}
	return nil
}
