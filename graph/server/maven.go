package server

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"time"
)

// copyDependencies runs Maven on work/pom.xml, which leaves the jars in work/lib, and tells the watcher how many of the
// expected ones Maven has named so far. Maven runs in a process group of its own, killed with all it started when the context ends.
func copyDependencies(ctx context.Context, maven, work string, progress func(Step), jars []jar) error {
	logPath := filepath.Join(filepath.Dir(work), "assemble.log")
	logFile, err := os.OpenFile(logPath, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("open Maven's log: %w", err)
	}
	defer logFile.Close()
	cmd := exec.CommandContext(ctx, maven, "-B", "-f", filepath.Join(work, "pom.xml"),
		"dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory="+filepath.Join(work, "lib"))
	cmd.Dir = work
	cmd.Stderr = logFile
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 5 * time.Second
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err == nil {
		progress(Step{Name: StepAssemble, Total: len(jars)})
		countJars(io.TeeReader(out, logFile), jars, func(n int) {
			progress(Step{Name: StepAssemble, Done: n, Total: len(jars)})
		})
		err = cmd.Wait()
	}
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("maven was interrupted: %w", ctx.Err())
	case err != nil:
		return fmt.Errorf("maven failed: %w; it needs the network this once, and a mirror or proxy is set in ~/.m2/settings.xml; its last words, from %s:\n%s",
			err, logPath, tail(logPath, 12))
	}
	return nil
}

// countJars calls counted with the number of jars that Maven has named so far, as downloaded or as copied: a first run
// downloads them one by one, a later one copies them all in a moment. Maven's own plugins are jars too, and not meant.
func countJars(out io.Reader, jars []jar, counted func(int)) {
	named := regexp.MustCompile(`(?:Downloaded from|Copying).*?([^/\s]+\.jar)`)
	missing := make(map[string]bool, len(jars))
	for _, j := range jars {
		missing[j.name] = true
	}
	lines := bufio.NewReader(out)
	for {
		line, err := lines.ReadString('\n')
		if m := named.FindStringSubmatch(line); m != nil && missing[m[1]] {
			delete(missing, m[1])
			counted(len(jars) - len(missing))
		}
		if err != nil {
			return
		}
	}
}

// tail quotes the end of a log file. A file that cannot be read is quoted as empty: the caller already has an error.
func tail(path string, lines int) string {
	content, err := os.ReadFile(path)
	if err != nil || len(content) == 0 {
		return "  (nothing)"
	}
	return lastLines(string(content), lines)
}

// lastLines leaves out the frames of Java's stack traces, which push the reason out of sight.
func lastLines(text string, n int) string {
	var kept []string
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if line != "" && !strings.HasPrefix(line, "\tat ") && !strings.HasPrefix(line, "\t... ") {
			kept = append(kept, "  "+line)
		}
	}
	return strings.Join(kept[max(0, len(kept)-n):], "\n")
}
