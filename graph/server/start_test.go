package server

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestStartFails(t *testing.T) {
	tests := []struct {
		name, script string
		want         []string // in the error
	}{
		{name: "Ended", script: "echo 'first words'; echo 'last words'; exit 3",
			want: []string{"ended while starting", "first words\n  last words", "console.log"}},
		{name: "Mute", script: "exit 1", want: []string{"ended while starting", "(nothing)"}},
		{name: "NoMemory", script: "echo 'Could not reserve enough space for object heap'; exit 1", want: []string{"smaller heap"}},
		{name: "DiskFull", script: "echo 'java.io.IOException: No space left on device'; exit 1", want: []string{"make room"}},
		{name: "Locked", script: "echo 'StoreLockException'; exit 1", want: []string{"another Neo4j"}},
		{name: "NeverAnswers", script: "echo 'thinking'; exec sleep 60", want: []string{"did not answer within", "thinking"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			o := options(t, t.TempDir())
			o.limits = defaultLimits()
			o.limits.ready = 2 * time.Second
			stubTools(t, map[string]string{"java": stubJava(test.script)})
			_, err := Open(t.Context(), o)
			for _, part := range test.want {
				if err == nil || !strings.Contains(err.Error(), part) {
					t.Errorf("%v does not say %q", err, part)
				}
			}
			if _, err := os.Stat(filepath.Join(o.DataDir, "run", "neo4j.json")); !errors.Is(err, os.ErrNotExist) {
				t.Errorf("a failed start left its record: %v", err)
			}
		})
	}
}

// TestPortTaken: somebody takes the port between our look and Neo4j's. Another is tried, but not for ever, and not at
// all when those who use the database know the old one.
func TestPortTaken(t *testing.T) {
	o := options(t, t.TempDir())
	calls := filepath.Join(t.TempDir(), "calls")
	stubTools(t, map[string]string{"java": stubJava("echo x >> '" + calls + "'; echo 'Address already in use'; exit 1")})
	_, err := Open(t.Context(), o)
	content, readErr := os.ReadFile(calls)
	must(t, readErr)
	if !errors.Is(err, errPortTaken) || strings.Count(string(content), "x") != portAttempts {
		t.Errorf("got %v after %d attempts, want %d", err, strings.Count(string(content), "x"), portAttempts)
	}

	taken, err := net.Listen("tcp4", "127.0.0.1:0")
	must(t, err)
	defer taken.Close()
	s, err := prepare(o)
	must(t, err)
	if err := s.ensure(t.Context(), taken.Addr().(*net.TCPAddr).Port); !errors.Is(err, errPortTaken) {
		t.Errorf("a restart on a taken port returned %v", err)
	}
	again, err := os.ReadFile(calls)
	must(t, err)
	if len(again) != len(content) {
		t.Error("a restart on a taken port started the database elsewhere")
	}
}

// TestDamagedClassArchive: an archive that does not have its hash is not used; one whose start fails is dropped.
func TestDamagedClassArchive(t *testing.T) {
	o := options(t, t.TempDir())
	s, err := prepare(o)
	must(t, err)
	s.folders.assembly = t.TempDir()
	a := s.archive("17.0.15")
	if a.usable() {
		t.Error("an archive that is absent counts as usable")
	}
	must(t, a.keep()) // nothing was recorded: nothing is kept
	must(t, os.WriteFile(a.recording, []byte("classes"), 0o600))
	must(t, a.keep())
	if !a.usable() {
		t.Error("a fresh recording is not usable")
	}
	if _, err := os.Stat(a.recording); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the recording was left behind: %v", err)
	}
	must(t, os.WriteFile(a.path, []byte("clasSes"), 0o600))
	if a.usable() {
		t.Error("a damaged archive counts as usable")
	}
	must(t, a.drop())
	must(t, a.drop())
}

// TestStartWithoutArchive: a Java that dies of the archive before Neo4j speaks is tried once more without; a Neo4j that
// fails for another reason keeps the archive and is not tried twice.
func TestStartWithoutArchive(t *testing.T) {
	tests := []struct {
		name, script string
		attempts     int
		kept         bool
	}{
		{name: "DiesOfTheArchive", script: "exit 1", attempts: 2},
		{name: "NeoFails", script: "echo 'INFO  Starting...'; exit 1", attempts: 1, kept: true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s, err := prepare(options(t, t.TempDir()))
			must(t, err)
			s.folders.assembly = t.TempDir()
			must(t, os.Mkdir(s.folders.jars(), 0o700))
			a := s.archive(stubVersion)
			must(t, os.WriteFile(a.recording, []byte("classes"), 0o600))
			must(t, a.keep())
			calls := filepath.Join(t.TempDir(), "calls")
			stubTools(t, map[string]string{"java": stubJava("echo x >> '" + calls + "'; " + test.script)})
			java, err := findJava(t.Context())
			must(t, err)
			if err := s.startWith(t.Context(), java, anyPort, false); !errors.Is(err, errEnded) {
				t.Errorf("got %v, want an ended start", err)
			}
			content, err := os.ReadFile(calls)
			must(t, err)
			if got := strings.Count(string(content), "x"); got != test.attempts || a.usable() != test.kept {
				t.Errorf("%d attempts, archive kept %v; want %d, %v", got, a.usable(), test.attempts, test.kept)
			}
		})
	}
}

func TestFolderNotWritable(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	must(t, os.WriteFile(file, nil, 0o600))
	for _, dir := range []string{filepath.Join(file, "data"), file, "/proc/tablee", "/sys/kernel", ""} {
		_, err := Open(t.Context(), options(t, dir))
		if err == nil || !strings.Contains(err.Error(), "data folder") {
			t.Errorf("%q: got %v, want a refusal that speaks of the data folder", dir, err)
		}
	}
}
