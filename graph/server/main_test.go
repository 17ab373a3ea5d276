package server

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// otherProcess names the environment variable that turns the test binary into another user of a data folder.
const otherProcess = "TABLEE_TEST_OPEN"

func TestMain(m *testing.M) {
	if dir := os.Getenv(otherProcess); dir != "" {
		os.Exit(runOther(dir))
	}
	os.Exit(m.Run())
}

// runOther opens the folder, says so, and closes it when told to by the end of its input.
func runOther(dir string) int {
	signal.Ignore(syscall.SIGINT)
	assembly, err := DefaultAssemblyDir()
	if err != nil {
		fmt.Println(err)
		return 1
	}
	s, err := Open(context.Background(), Options{DataDir: dir, AssemblyDir: assembly, Exclusive: true})
	if err != nil {
		fmt.Println(err)
		return 1
	}
	fmt.Println("open")
	_, _ = io.Copy(io.Discard, os.Stdin)
	if err := s.Close(context.Background()); err != nil {
		fmt.Println(err)
		return 1
	}
	return 0
}

// startOther runs the test binary as another process that has the folder open.
func startOther(t *testing.T, dir string) (cmd *exec.Cmd, farewell func()) {
	t.Helper()
	cmd = exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), otherProcess+"="+dir)
	in, err := cmd.StdinPipe()
	must(t, err)
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	t.Cleanup(func() { _ = cmd.Process.Kill() })
	said := make([]byte, 4096)
	n, _ := out.Read(said)
	if string(said[:n]) != "open\n" {
		t.Fatalf("the other process did not open the folder: %s", said[:n])
	}
	return cmd, func() {
		must(t, in.Close())
		must(t, cmd.Wait())
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// options are those of a test: the shared assembly, a small heap, the log among the test's output.
func options(t *testing.T, dir string) Options {
	t.Helper()
	assembly, err := DefaultAssemblyDir()
	must(t, err)
	return Options{
		DataDir: dir, AssemblyDir: assembly, HeapMB: 512,
		Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
	}
}

func open(t *testing.T, o Options) *Server {
	t.Helper()
	s, err := Open(t.Context(), o)
	must(t, err)
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	return s
}

func closeServer(t *testing.T, s *Server) {
	t.Helper()
	must(t, s.Close(context.Background()))
}

// query runs one statement as a client would, and returns the first value of its first record.
func query(t *testing.T, s *Server, statement string) (any, error) {
	t.Helper()
	ctx := t.Context()
	driver, err := neo4j.NewDriverWithContext(s.URI(), neo4j.BasicAuth(s.User(), s.Password(), ""))
	must(t, err)
	defer driver.Close(ctx)
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: userDatabase})
	defer session.Close(ctx)
	result, err := session.Run(ctx, statement, nil)
	if err != nil {
		return nil, err
	}
	row, err := result.Single(ctx)
	if err != nil {
		return nil, err
	}
	return row.Values[0], nil
}

func wantAnswer(t *testing.T, s *Server, statement string, want any) {
	t.Helper()
	got, err := query(t, s, statement)
	must(t, err)
	if got != want {
		t.Errorf("%s answers %v, want %v", statement, got, want)
	}
}

// eventually waits as long as the test may: what it waits for comes, or the test's own deadline ends it.
func eventually(t *testing.T, what string, done func() bool) {
	t.Helper()
	for range 2400 {
		if done() {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("it never came: %s", what)
}

// stubTools makes PATH a folder with these scripts alone, besides the shell's own tools.
func stubTools(t *testing.T, scripts map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, body := range scripts {
		must(t, os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+body+"\n"), 0o700))
	}
	for _, tool := range []string{"sh", "cp", "mkdir", "sleep", "touch", "rm"} {
		path, err := exec.LookPath(tool)
		must(t, err)
		must(t, os.Symlink(path, filepath.Join(dir, tool)))
	}
	t.Setenv("PATH", dir)
	t.Setenv("JAVA_HOME", "")
	return dir
}

const stubVersion = "17.0.0-stub"

// stubJava answers -version like a Java 17 and otherwise runs the given script. Its version is one that no real Java
// has, since a class archive belongs to a version and the assembly is shared.
func stubJava(script string) string {
	return `[ "$1" = -version ] && { echo 'openjdk version "'` + stubVersion + `'" 2025-04-15' >&2; exit 0; }` + "\n" + script
}
