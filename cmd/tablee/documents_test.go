package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// pathNamed finds the files that a document names in code, from the top folder.
var pathNamed = regexp.MustCompile("`((?:auth|cmd|decimal|docs|exchange|fold|governance|graph|network|resolvers|schema|seeds|telemetry|testdata|web)/[\\w./*-]*)`")

// TestDocumentsNameWhatExists: a file or folder that a document names is there.
// A recipe's placeholder (noun, verb_noun) and what is still to come are left
// out.
func TestDocumentsNameWhatExists(t *testing.T) {
	top := filepath.Join("..", "..")
	documents, err := filepath.Glob(filepath.Join(top, "docs", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	named := 0
	for _, document := range append(documents, filepath.Join(top, "ARCHITECTURE.md"), filepath.Join(top, "CONTRIBUTING.md"), filepath.Join(top, "README.md")) {
		text, err := os.ReadFile(document)
		if err != nil {
			t.Fatal(err)
		}
		present, _, _ := strings.Cut(string(text), "## Where do I put it?")
		for _, found := range pathNamed.FindAllStringSubmatch(present, -1) {
			if strings.Contains(found[1], "noun") {
				continue
			}
			named++
			if matches, err := filepath.Glob(filepath.Join(top, filepath.FromSlash(found[1]))); err != nil || len(matches) == 0 {
				t.Errorf("%s names %s, which does not exist", filepath.Base(document), found[1])
			}
		}
	}
	if named < 50 {
		t.Errorf("only %d files were found in the documents: the test does not look where they are named", named)
	}
}
