package main

import (
	"os/exec"
	"strings"
	"testing"
)

// TestCompletionInBash lets bash complete.
func TestCompletionInBash(t *testing.T) {
	plainEnvironment(t)
	r := runPlain(t, "completion", "bash")
	if r.status != statusDone {
		t.Fatalf("%d %s", r.status, r.err)
	}
	for typed, want := range map[string]string{
		"tablee lo":                        "load",
		"tablee --data-dir /srv im":        "import",
		"tablee load --meas":               "--measure",
		"tablee load P --measure a":        "attended",
		"tablee serve --log-level w":       "warn",
		"tablee completion z":              "zsh",
		"tablee load --no-s":               "", // of another command
		"tablee import --report serve --d": "--data-dir --dry-run",
	} {
		script := r.out + "\nCOMP_WORDS=(" + typed + "); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _tablee; echo ${COMPREPLY[*]}"
		out, err := exec.CommandContext(t.Context(), "bash", "-c", script).CombinedOutput()
		if got := strings.TrimSpace(string(out)); err != nil || got != want {
			t.Errorf("%q becomes %q, %v; want %q", typed, got, err, want)
		}
	}
}

func TestCompletionInOtherShells(t *testing.T) {
	plainEnvironment(t)
	for shell, want := range map[string]string{
		"zsh":  "bashcompinit",
		"fish": "complete -c tablee -n '__fish_seen_subcommand_from load' -l measure -x -a 'committed attended' -d ",
	} {
		if out := runPlain(t, "completion", shell).out; !strings.Contains(out, want) {
			t.Errorf("%s: %s", shell, out)
		}
	}
	if r := runPlain(t, "completion", "cmd"); r.status != statusWrongUsage {
		t.Errorf("%d %s", r.status, r.out)
	}
}
