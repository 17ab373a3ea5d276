package server

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestParseStat(t *testing.T) {
	rest := " 1 5 5 0 -1 4194560 100 0 0 0 1 2 0 0 20 0 1 0 4242 0 0"
	tests := []struct {
		name, stat string
		want       uint64
		fails      bool
	}{
		{name: "OK", stat: "7 (java) S" + rest, want: 4242},
		{name: "OKNameWithBracketsAndBlanks", stat: "7 (a) S 1 (b c) S" + rest, want: 4242},
		{name: "ErrZombie", stat: "7 (java) Z" + rest, fails: true},
		{name: "ErrCut", stat: "7 (java) S 1 2", fails: true},
		{name: "ErrEmpty", stat: "", fails: true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := parseStat(test.stat)
			if got != test.want || (err != nil) != test.fails {
				t.Errorf("got %d, error %v; want %d, an error: %v", got, err, test.want, test.fails)
			}
		})
	}
}

// TestAliveIsAboutTheSameProcess: the number alone, given to another process or in another boot, does not count.
func TestAliveIsAboutTheSameProcess(t *testing.T) {
	self, err := identify(os.Getpid())
	must(t, err)
	if !self.alive() {
		t.Error("this very process counts as dead")
	}
	later, elsewhere := self, self
	later.Started++
	elsewhere.Boot = "another"
	if later.alive() || elsewhere.alive() {
		t.Error("a reused number counts as the same process")
	}
}

// child runs a shell script in a process group of its own and waits for its first line. It is not reaped.
func child(t *testing.T, script string, args ...string) process {
	t.Helper()
	cmd := exec.Command("sh", append([]string{"-c", script, "sh"}, args...)...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	t.Cleanup(func() { _ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL); _ = cmd.Wait() })
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("the child said %q: %v", line, err)
	}
	p, err := identify(cmd.Process.Pid)
	must(t, err)
	return p
}

func TestStop(t *testing.T) {
	obedient := child(t, "echo ready; while :; do sleep 0.1; done")
	clean, err := obedient.stop(t.Context(), time.Minute)
	if !clean || err != nil || obedient.alive() {
		t.Errorf("an obedient process: clean %v, error %v, alive %v", clean, err, obedient.alive())
	}
	if clean, err := obedient.stop(t.Context(), time.Minute); clean || err != nil {
		t.Errorf("a dead process: clean %v, error %v; want neither", clean, err)
	}

	stubborn := child(t, "trap '' TERM; echo ready; while :; do sleep 0.1; done")
	clean, err = stubborn.stop(t.Context(), 200*time.Millisecond)
	if clean || err != nil || stubborn.alive() {
		t.Errorf("a stubborn process: clean %v, error %v, alive %v", clean, err, stubborn.alive())
	}

	hurried := child(t, "trap '' TERM; echo ready; while :; do sleep 0.1; done")
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	clean, err = hurried.stop(ended, time.Hour)
	if clean || err != nil || hurried.alive() {
		t.Errorf("no time left: clean %v, error %v, alive %v", clean, err, hurried.alive())
	}
}

func TestFindByHome(t *testing.T) {
	home := t.TempDir()
	mine := child(t, "echo ready; while :; do sleep 0.1; done", entryPoint, homeFlag+home)
	child(t, "echo ready; while :; do sleep 0.1; done", entryPoint, homeFlag+home+"2")
	child(t, "echo ready; while :; do sleep 0.1; done", homeFlag+home)
	found := findByHome(home)
	if len(found) != 1 || found[0] != mine {
		t.Errorf("found %v, want only %v", found, mine)
	}
}

// TestForeignProcessIsLeftAlone: a record whose number now belongs to another process is stale; that process lives on.
func TestForeignProcessIsLeftAlone(t *testing.T) {
	foreign := child(t, "echo ready; while :; do sleep 0.1; done")
	o := options(t, t.TempDir())
	f, err := makeFolders(o.DataDir, o.AssemblyDir)
	must(t, err)
	stale := record{Process: foreign, Port: 7687, User: User, Password: "x"}
	stale.Process.Started--
	must(t, writeRecord(f.record(), &stale))
	stubTools(t, map[string]string{"java": stubJava("echo 'no database here'; exit 1")})

	_, err = Open(t.Context(), o)
	if err == nil || !strings.Contains(err.Error(), "no database here") {
		t.Errorf("Open returned %v, want the failure of a new start", err)
	}
	if !foreign.alive() {
		t.Error("the foreign process was stopped")
	}
}
