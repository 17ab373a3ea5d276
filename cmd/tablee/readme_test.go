package main

import (
	"os"
	"strings"
	"testing"
)

// TestTheReadmeShowsWhatIsPrinted: who starts with the README sees what it
// shows, to the letter but for hard spaces.
func TestTheReadmeShowsWhatIsPrinted(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, session, _ := strings.Cut(string(readme), "```console\n$ bin/tablee ")
	session, _, _ = strings.Cut(session, "```")
	line, want, found := strings.Cut(session, "\n")
	if !found || !strings.HasPrefix(line, "load P ") {
		t.Fatalf("the README's first command is %q", line)
	}
	s := emptyGraph(t)
	s.must("seed")
	got := s.must(strings.Fields(strings.Replace(line, "--data-dir data ", "", 1))...)
	got = strings.ReplaceAll(got, "\u00a0", " ")
	if strings.TrimRight(got, "\n") != strings.TrimRight(want, "\n") {
		t.Errorf("%s prints\n%s\nand the README shows\n%s", line, got, want)
	}
}
