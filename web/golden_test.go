package web_test

import (
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// hashes of assets change with every look at them.
var hashes = regexp.MustCompile(`/assets/(\w+)\.[0-9a-f]{16}\.`)

func TestTheGroupPageAsItWasLookedAt(t *testing.T) {
	site := worked(t)
	for name, address := range map[string]string{
		"group.fr.html": found(t, site, "/fr", "pont"), "group.en.html": found(t, site, "/en", "bridge"),
		"table.fr.html": found(t, site, "/fr", "concertation"), "table.en.html": found(t, site, "/en", "general"),
	} {
		t.Run(name, func(t *testing.T) {
			got := hashes.ReplaceAllString(page(t, site, address+"?on=2025-10-01&year=2025", http.StatusOK), "/assets/$1.")
			path := filepath.Join("testdata", name)
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", name, diff)
			}
		})
	}
}
