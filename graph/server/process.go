package server

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// process identifies a process for good: the number alone is given again to others, the number with the tick it
// started at is not, until the machine boots anew, hence the boot's own name.
type process struct {
	PID     int    `json:"pid"`
	Started uint64 `json:"started"` // clock ticks since boot
	Boot    string `json:"boot"`
}

// identify describes a live process. It fails for a dead one, and for a zombie, which nobody needs to stop.
func identify(pid int) (process, error) {
	stat, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return process{}, fmt.Errorf("look up process %d: %w", pid, err)
	}
	started, err := parseStat(string(stat))
	if err != nil {
		return process{}, fmt.Errorf("look up process %d: %w", pid, err)
	}
	boot, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	if err != nil {
		return process{}, fmt.Errorf("look up this boot's name: %w", err)
	}
	return process{PID: pid, Started: started, Boot: strings.TrimSpace(string(boot))}, nil
}

// parseStat reads the start time from /proc/PID/stat, whose second field is a name that may hold blanks and brackets.
func parseStat(stat string) (uint64, error) {
	const state, started = 0, 19 // counted after the name
	end := strings.LastIndexByte(stat, ')')
	if end < 0 {
		return 0, errors.New("no process name")
	}
	fields := strings.Fields(stat[end+1:])
	if len(fields) <= started {
		return 0, errors.New("too few fields")
	}
	if s := fields[state]; s == "Z" || s == "X" {
		return 0, errors.New("the process has ended")
	}
	return strconv.ParseUint(fields[started], 10, 64)
}

func (p process) alive() bool {
	now, err := identify(p.PID)
	return err == nil && now == p
}

// stop asks the process to end, and kills its whole group when the grace period or the context ends first.
// It reports whether the process ended by itself. A process that is gone already is a success.
func (p process) stop(ctx context.Context, grace time.Duration) (clean bool, err error) {
	if !p.alive() {
		return false, nil
	}
	if err := syscall.Kill(p.PID, syscall.SIGTERM); err != nil && !errors.Is(err, syscall.ESRCH) {
		return false, fmt.Errorf("stop process %d: %w", p.PID, err)
	}
	graceful, cancel := context.WithTimeout(ctx, grace)
	defer cancel()
	if p.awaitEnd(graceful) {
		return true, nil
	}
	return false, p.kill(ctx)
}

// kill ends the process's group at once and waits for the kernel to have done so.
func (p process) kill(ctx context.Context) error {
	if !p.alive() {
		return nil
	}
	if err := syscall.Kill(-p.PID, syscall.SIGKILL); err != nil && !errors.Is(err, syscall.ESRCH) {
		return fmt.Errorf("kill process group %d: %w", p.PID, err)
	}
	brief, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	if !p.awaitEnd(brief) {
		return fmt.Errorf("process %d does not end although it was killed; it may hang on its disk", p.PID)
	}
	return nil
}

func (p process) awaitEnd(ctx context.Context) bool {
	for p.alive() {
		if pause(ctx, 20*time.Millisecond) != nil {
			return !p.alive()
		}
	}
	return true
}

// findByHome searches the process table for a database on this home. It finds what no record tells: a database whose
// starter was killed before it wrote the record, or whose record was removed.
func findByHome(home string) []process {
	var found []process
	paths, _ := filepath.Glob("/proc/[0-9]*/cmdline") // the only error is a bad pattern
	for _, path := range paths {
		line, err := os.ReadFile(path)
		if err != nil || !runsHome(line, home) {
			continue
		}
		pid, err := strconv.Atoi(filepath.Base(filepath.Dir(path)))
		if err != nil {
			continue
		}
		if p, err := identify(pid); err == nil {
			found = append(found, p)
		}
	}
	return found
}

func runsHome(cmdline []byte, home string) bool {
	var entry, same bool
	for arg := range bytes.SplitSeq(cmdline, []byte{0}) {
		entry = entry || string(arg) == entryPoint
		same = same || string(arg) == homeFlag+home
	}
	return entry && same
}
