package overhttp_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// audits is how many there are in the version that package.json pins.
const audits = 61

// TestAudit asks the npm package graphql-http to judge the transport, what it
// only recommends included.
func TestAudit(t *testing.T) {
	node, npm := program(t, "node"), program(t, "npm")
	install(t, npm)
	server := httptest.NewServer(newServer())
	defer server.Close()

	audit := command(t, node, "audit.mjs", server.URL)
	var complaints bytes.Buffer
	audit.Stderr = &complaints
	out, err := audit.Output()
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	var result struct {
		Total, Passed int
		Failed        []string
	}
	if problem := json.Unmarshal([]byte(lines[len(lines)-1]), &result); problem != nil {
		t.Fatalf("the audit did not end: %v, %v\n%s%s", err, problem, out, &complaints)
	}
	if result.Total != audits || result.Passed != audits {
		t.Errorf("%d of %d audits passed, want %d of %[3]d; not %v\n%s", result.Passed, result.Total, audits, result.Failed, out)
	}
}

// program finds what the audit runs on.
func program(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Fatalf("%s is not installed: the audit of GraphQL over HTTP runs on Node.js 18 or later with npm (Debian: apt install nodejs npm)", name)
	}
	return path
}

// install fetches the packages of the lock file, once: a stamp says of which
// lock file those are that lie there.
func install(t *testing.T, npm string) {
	t.Helper()
	lock, err := os.ReadFile(filepath.Join("audit", "package-lock.json"))
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(lock)
	want := []byte(hex.EncodeToString(sum[:]))
	stamp := filepath.Join("audit", "node_modules", ".installed")
	if have, err := os.ReadFile(stamp); err == nil && bytes.Equal(have, want) {
		return
	}
	if out, err := command(t, npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund").CombinedOutput(); err != nil {
		t.Fatalf("npm ci: %v\n%s", err, out)
	}
	if err := os.WriteFile(stamp, want, 0o644); err != nil {
		t.Fatal(err)
	}
}

func command(t *testing.T, name string, args ...string) *exec.Cmd {
	t.Helper()
	c := exec.CommandContext(t.Context(), name, args...)
	c.Dir = "audit"
	return c
}
