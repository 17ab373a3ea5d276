package server

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
)

// TestLifecycle goes through a database's life on a folder whose name has blanks, accents and a colon.
func TestLifecycle(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "données de l'été: essai")
	first, second := openBoth(t, dir)
	p := first.current.Load().Process

	if first.URI() != second.URI() || second.current.Load().Process != p {
		t.Fatalf("two opened at once do not share: %s and %s", first.URI(), second.URI())
	}
	wantAnswer(t, second, "CREATE (n:Kept {name: 'é'}) RETURN n.name", "é")
	wantModes(t, first)

	closeServer(t, first)
	wantAnswer(t, second, "RETURN 1", int64(1))

	must(t, syscall.Kill(p.PID, syscall.SIGKILL))
	uri := second.URI()
	eventually(t, "an answer after the database was killed", func() bool {
		got, err := query(t, second, "MATCH (n:Kept) RETURN n.name")
		return err == nil && got == "é"
	})
	eventually(t, "a new process in the record", func() bool { return second.current.Load().Process != p })
	if second.URI() != uri {
		t.Errorf("after the restart the address is %s, before it was %s", second.URI(), uri)
	}

	restarted := second.current.Load().Process
	closeServer(t, second)
	closeServer(t, second) // a second Close is harmless
	if restarted.alive() {
		t.Error("the last one out left the database running")
	}
	if _, err := os.Stat(second.folders.record()); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the record is still there: %v", err)
	}

	onlyJava(t)
	again := open(t, options(t, dir))
	wantAnswer(t, again, "MATCH (n:Kept) RETURN n.name", "é")
	closeServer(t, again)
}

// openBoth opens the folder twice at the same moment.
func openBoth(t *testing.T, dir string) (first, second *Server) {
	t.Helper()
	o := options(t, dir)
	var steps []Step
	o.Progress = func(s Step) { steps = append(steps, s) }
	var err error
	var both sync.WaitGroup
	both.Go(func() { second, err = Open(t.Context(), options(t, dir)) })
	first = open(t, o)
	both.Wait()
	must(t, err)
	t.Cleanup(func() { _ = second.Close(context.Background()) })
	if len(steps) == 0 {
		t.Error("no progress was told")
	}
	return first, second
}

// onlyJava leaves nothing on PATH but Java: no Maven, hence no network, for what is assembled already.
func onlyJava(t *testing.T) {
	t.Helper()
	path, err := exec.LookPath("java")
	must(t, err)
	path, err = filepath.EvalSymlinks(path)
	must(t, err)
	dir := t.TempDir()
	must(t, os.Symlink(path, filepath.Join(dir, "java")))
	t.Setenv("PATH", dir)
	t.Setenv("JAVA_HOME", "")
}

// wantModes: what holds the password is for its owner alone.
func wantModes(t *testing.T, s *Server) {
	t.Helper()
	for _, path := range []string{s.folders.record(), s.folders.password()} {
		info, err := os.Stat(path)
		must(t, err)
		if info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %v, want 0600", path, info.Mode().Perm())
		}
	}
}

// TestTakeover: the process that started the database is killed, its place is taken, and the database, killed in its
// turn, is started again by the one who took over.
func TestTakeover(t *testing.T) {
	dir := t.TempDir()
	other, _ := startOther(t, dir)

	o := options(t, dir)
	o.Exclusive = true
	_, err := Open(t.Context(), o)
	var refused *ServingError
	if !errors.As(err, &refused) || refused.PID != other.Process.Pid || refused.Since.IsZero() {
		t.Fatalf("a second serve got %v, want a refusal that names process %d", err, other.Process.Pid)
	}

	must(t, other.Process.Kill())
	_ = other.Wait() // it was killed, and says so
	s := open(t, o)
	rec := s.current.Load()
	if rec.StartedBy != other.Process.Pid {
		t.Errorf("the database was started by %d, want the killed %d", rec.StartedBy, other.Process.Pid)
	}

	must(t, syscall.Kill(rec.Process.PID, syscall.SIGKILL))
	eventually(t, "the new owner's restart", func() bool { return s.current.Load().Process != rec.Process })
	wantAnswer(t, s, "RETURN 1", int64(1))
	if s.current.Load().Port != rec.Port {
		t.Errorf("the port changed from %d to %d", rec.Port, s.current.Load().Port)
	}

	// Without its record, the running database is found in the process table.
	lost := s.current.Load().Process
	abandon(t, s)
	must(t, os.Remove(s.folders.record()))
	found := open(t, o)
	if lost.alive() {
		t.Error("the database without a record still runs")
	}
	wantAnswer(t, found, "RETURN 1", int64(1))

	// A dead one in the record: its port is taken up again, for the sake of whoever still uses it.
	abandon(t, found)
	must(t, found.current.Load().Process.kill(t.Context()))
	uri := found.URI()
	found = open(t, o)
	if found.URI() != uri {
		t.Errorf("the next start has the address %s, want the last one's %s", found.URI(), uri)
	}
	closeServer(t, found)
	if found.current.Load().Process.alive() {
		t.Error("the last one out left the database running")
	}
}

// abandon lets go of everything without stopping the database, as the kernel does for a killed process.
func abandon(t *testing.T, s *Server) {
	t.Helper()
	s.stopSupervising()
	<-s.supervised
	s.shared.release()
	s.serving.release()
}

// TestOwnerLeavesFirst: the one who started the database leaves in order while another uses it.
func TestOwnerLeavesFirst(t *testing.T) {
	dir := t.TempDir()
	_, farewell := startOther(t, dir)
	s := open(t, options(t, dir))
	before := s.current.Load().Process
	farewell()
	wantAnswer(t, s, "RETURN 1", int64(1))

	must(t, syscall.Kill(before.PID, syscall.SIGKILL))
	eventually(t, "a restart by the one who stayed", func() bool { return s.current.Load().Process != before })
	wantAnswer(t, s, "RETURN 1", int64(1))

	ended, cancel := context.WithCancel(context.Background())
	cancel()
	must(t, s.Close(ended)) // no time for a farewell: killed at once
	if s.current.Load().Process.alive() {
		t.Error("the database survived a Close without time")
	}
}

// TestInterruptedStart: whoever gives up waiting leaves no process and no record behind.
func TestInterruptedStart(t *testing.T) {
	dir := t.TempDir()
	f, err := makeFolders(dir, "")
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	go func() { // as soon as the process is there
		for rec, err := readRecord(f.record()); rec == nil && err == nil && ctx.Err() == nil; {
			rec, err = readRecord(f.record())
		}
		cancel()
	}()
	_, err = Open(ctx, options(t, dir))
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("an interrupted Open returned %v", err)
	}
	if left := findByHome(f.home); len(left) != 0 {
		t.Errorf("an interrupted Open left %v running", left)
	}
	if rec, err := readRecord(f.record()); rec != nil || err != nil {
		t.Errorf("an interrupted Open left the record %v, error %v", rec, err)
	}
	s := open(t, options(t, dir))
	wantAnswer(t, s, "RETURN 1", int64(1))
	closeServer(t, s)
}
