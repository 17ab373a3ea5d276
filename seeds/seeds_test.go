package seeds

import (
	"bytes"
	"io/fs"
	"os"
	"slices"
	"testing"
)

func TestEveryFileParses(t *testing.T) {
	for _, folder := range All() {
		t.Run(folder.Name, func(t *testing.T) {
			for _, name := range csvFiles(t, folder.Files) {
				read(t, folder.Files, name)
			}
		})
	}
}

func TestSchemesAreDistinct(t *testing.T) {
	seen := map[string]bool{}
	for _, folder := range All() {
		if folder.Scheme == "" || seen[folder.Scheme] {
			t.Errorf("folder %s: scheme %q is empty or used twice", folder.Name, folder.Scheme)
		}
		seen[folder.Scheme] = true
	}
}

// The figures that users read in the documentation are those of testdata: a
// copy that drifts would show other figures than the tests prove.
func TestWorkedExamplesEqualTestdata(t *testing.T) {
	for _, folder := range All() {
		if folder.Name == "documents" {
			continue
		}
		t.Run(folder.Name, func(t *testing.T) {
			want := os.DirFS("../testdata/" + folder.Name)
			names := csvFiles(t, want)
			if got := csvFiles(t, folder.Files); !slices.Equal(got, names) {
				t.Fatalf("files are %v, testdata has %v", got, names)
			}
			for _, name := range names {
				if !bytes.Equal(content(t, folder.Files, name), content(t, want, name)) {
					t.Errorf("%s differs from testdata", name)
				}
			}
		})
	}
}

func csvFiles(t *testing.T, files fs.FS) []string {
	t.Helper()
	names, err := fs.Glob(files, "*.csv")
	if err != nil || len(names) == 0 {
		t.Fatalf("no CSV files: %v", err)
	}
	return names
}

func content(t *testing.T, files fs.FS, name string) []byte {
	t.Helper()
	b, err := fs.ReadFile(files, name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
