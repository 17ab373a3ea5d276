package server

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"time"
)

// ToolError says that Java or Maven is missing or does not fit, and what to install.
type ToolError struct {
	Tool    string // "Java" or "Maven"
	Needs   string // the versions that fit
	Found   string // what was found instead
	Install string // Debian's package
	Err     error  // why it could not be run, if that is the reason
}

// Error is a sentence with the remedy.
func (e *ToolError) Error() string {
	text := fmt.Sprintf("%s %s is needed for the managed Neo4j; found %s; install it (Debian: apt-get install %s)",
		e.Tool, e.Needs, e.Found, e.Install)
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	return text
}

// Unwrap returns why the tool could not be run, or nil.
func (e *ToolError) Unwrap() error { return e.Err }

const (
	oldestJava = 17
	newestJava = 21
)

// java is a Java runtime that Neo4j 5.26 supports.
type java struct {
	path    string
	version string // such as 17.0.15
}

// findJava takes the runtime that JAVA_HOME names, as Maven does, else the one on PATH.
func findJava(ctx context.Context) (java, error) {
	refusal := &ToolError{Tool: "Java", Needs: "17 or 21", Install: "openjdk-17-jre-headless"}
	path, place := "java", "on PATH"
	if home := os.Getenv("JAVA_HOME"); home != "" {
		path, place = filepath.Join(home, "bin", "java"), "in JAVA_HOME "+home
	}
	path, err := exec.LookPath(path)
	if err != nil {
		refusal.Found, refusal.Err = "none "+place, err
		return java{}, refusal
	}
	out, err := askVersion(ctx, path, "-version")
	if err != nil {
		refusal.Found, refusal.Err = path+", which does not run", err
		return java{}, refusal
	}
	version, major, _ := javaVersion(out)
	if major < oldestJava || major > newestJava {
		refusal.Found = fmt.Sprintf("%s in version %s", path, version)
		return java{}, refusal
	}
	return java{path: path, version: version}, nil
}

// javaVersion reads `java -version`. Until Java 8 versions were written 1.8: their major is 1 here, which is old
// enough to be refused.
func javaVersion(out string) (version string, major, minor int) {
	return findVersion(out, regexp.MustCompile(`version "((\d+)(?:\.(\d+))?[^"\s]*)"`))
}

// findMaven looks for Maven on PATH. It is needed only where the jars are not yet assembled.
func findMaven(ctx context.Context) (string, error) {
	refusal := &ToolError{Tool: "Maven", Needs: "3.6 or newer", Install: "maven"}
	path, err := exec.LookPath("mvn")
	if err != nil {
		refusal.Found, refusal.Err = "none on PATH", err
		return "", refusal
	}
	out, err := askVersion(ctx, path, "-v")
	if err != nil {
		refusal.Found, refusal.Err = path+", which does not run", err
		return "", refusal
	}
	version, major, minor := findVersion(out, regexp.MustCompile(`Apache Maven ((\d+)\.(\d+)[^\s\x1b]*)`))
	if major < 3 || major == 3 && minor < 6 {
		refusal.Found = fmt.Sprintf("%s in version %s", path, version)
		return "", refusal
	}
	return path, nil
}

func findVersion(out string, pattern *regexp.Regexp) (version string, major, minor int) {
	m := pattern.FindStringSubmatch(out)
	if m == nil {
		return "unknown", 0, 0
	}
	major, _ = strconv.Atoi(m[2]) // digits by the pattern; an absurd number of them gives 0 and is refused
	minor, _ = strconv.Atoi(m[3])
	return m[1], major, minor
}

// askVersion runs a tool for its version. Some print it as output and some as errors.
func askVersion(ctx context.Context, path, flag string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, path, flag)
	cmd.WaitDelay = time.Second
	out, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		err = errors.Join(err, ctx.Err())
	}
	if err != nil {
		return "", fmt.Errorf("%s %s: %w: %s", path, flag, err, lastLines(string(out), 3))
	}
	return string(out), nil
}
