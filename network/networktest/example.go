package networktest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"tablee/exchange"
	"tablee/governance"
)

// Example reads a worked example of testdata. People have the same identities
// each time.
func Example(t testing.TB, name string) governance.Facts {
	t.Helper()
	return Read(t, filepath.Join("testdata", name), exchange.Options{
		Scheme: name, PersonID: func(label string) governance.ID { return governance.IDOf("person", name, label) },
	})
}

// Expected reads what was worked out by hand of an example.
func Expected(t testing.TB, name string, into any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root(t), "testdata", name, "expected.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		t.Fatal(err)
	}
}

// DutchBodies reads the public list of 605 governments at 466 joint bodies.
func DutchBodies(t testing.TB) governance.Facts {
	t.Helper()
	return Read(t, "testdata/nl-opengr", exchange.Options{Layout: exchange.LayoutOpengr})
}

// Read reads the files of a folder of the project, which no rule refuses.
func Read(t testing.TB, folder string, o exchange.Options) governance.Facts {
	t.Helper()
	set, err := exchange.Read(filepath.Join(root(t), filepath.FromSlash(folder)), governance.Facts{}, o)
	if err != nil {
		t.Fatal(err)
	}
	facts, refusals := set.Judge(true)
	for _, r := range refusals {
		t.Fatal(r.Text(governance.English))
	}
	return facts
}

// root is the folder of the project: tests run in that of their package.
func root(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if filepath.Dir(dir) == dir {
			t.Fatal("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
}
