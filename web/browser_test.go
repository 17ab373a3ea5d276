package web_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"tablee/network/networktest"
)

// TestInABrowser shows the pages to Chromium: no complaint of axe in either
// language and colour scheme, wide and narrow; the keyboard does the main job;
// the explorer answers.
func TestInABrowser(t *testing.T) {
	node, npm := program(t, "node", "nodejs"), program(t, "npm", "npm")
	install(t, npm)
	facts := networktest.Example(t, "four-tables")
	anybody, somebody := worked(t), readBy(t, withRoles(facts), invitedTo(facts))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Has("somebody") || strings.Contains(r.URL.Path, "/invitation") {
			somebody.ServeHTTP(w, r)
			return
		}
		anybody.ServeHTTP(w, r)
	}))
	defer server.Close()
	addresses := []string{"/fr", "/en", "/fr?q=table", "/en?q=xyzzy", "/fr/methode", "/en/method", "/en/groups/0", "/fr/groupes/0"}
	for _, address := range []string{found(t, worked(t), "/fr", "pont"), found(t, worked(t), "/en", "bridge"), found(t, worked(t), "/fr", "concertation"), found(t, worked(t), "/en", "general")} {
		addresses = append(addresses, address+"?on=2025-10-01&year=2025")
	}
	year := addresses[len(addresses)-1] + "9" // that cannot be read
	invited := "/invitation?id=" + invitationID.String() + "&secret=" + strings.ReplaceAll(invitationSecret, " ", "+")
	addresses = append(addresses, year, "/fr?somebody", "/en?somebody", "/fr/compte?somebody", "/en/account", "/en/invitation", "/fr"+invited)
	task, err := json.Marshal(map[string]any{
		"site": server.URL, "browser": program(t, "chromium", "chromium"), "addresses": addresses, "explorer": explorerBuilt(t),
	})
	if err != nil {
		t.Fatal(err)
	}
	check := command(t, node, "check.mjs", string(task))
	var trouble bytes.Buffer
	check.Stderr = &trouble
	out, err := check.Output()
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	if err != nil || lines[len(lines)-1] != "looked" {
		t.Fatalf("the browser did not end its round: %v\n%s%s", err, out, &trouble)
	}
	for _, complaint := range lines[:len(lines)-1] {
		t.Error(complaint)
	}
}

// explorerBuilt fails the test when the explorer is not there to be looked at.
func explorerBuilt(t *testing.T) bool {
	t.Helper()
	if _, err := os.Stat(filepath.Join("dist", "explorer", "manifest.json")); err != nil {
		t.Errorf("the explorer was not built, and is not tested: run `make web` first (%v)", err)
		return false
	}
	return true
}

// program finds what the test runs on.
func program(t *testing.T, name, debian string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Fatalf("%s is not installed: the pages are tested in a browser (Debian: apt install %s)", name, debian)
	}
	return path
}

// install fetches the packages of the lock file, once: a stamp says of which
// lock file those are that lie there.
func install(t *testing.T, npm string) {
	t.Helper()
	lock, err := os.ReadFile(filepath.Join("browser", "package-lock.json"))
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(lock)
	want := []byte(hex.EncodeToString(sum[:]))
	stamp := filepath.Join("browser", "node_modules", ".installed")
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
	c.Dir = "browser"
	return c
}
