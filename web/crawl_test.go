package web_test

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"tablee/exchange"
	"tablee/network/networktest"
)

// crawl follows links from the starts. Pages that differ by their date or year
// alone are asked for, and not followed again: days have no end.
func crawl(t *testing.T, site http.Handler, starts ...string) (visited []string) {
	t.Helper()
	asked, followed := map[string]bool{}, map[string]bool{}
	for queue := starts; len(queue) > 0; queue = queue[1:] {
		address := queue[0]
		if asked[address] {
			continue
		}
		asked[address] = true
		visited = append(visited, address)
		w := get(t, site, address)
		if w.Code != http.StatusOK {
			t.Errorf("%s answers %d", address, w.Code)
			continue
		}
		if !strings.HasPrefix(w.Header().Get("Content-Type"), "text/html") {
			continue
		}
		all := checkMarkup(t, address, w.Body.String())
		if kind := withoutMoment(address); !followed[kind] {
			followed[kind] = true
			queue = append(queue, linked(t, all)...)
		}
	}
	return visited
}

func withoutMoment(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	q := u.Query()
	q.Del("on")
	q.Del("year")
	return u.Path + "?" + q.Encode()
}

// linked are the addresses on this site that a page names.
func linked(t *testing.T, all []*element) (out []string) {
	t.Helper()
	for _, e := range all {
		for _, name := range []string{"href", "src"} {
			address, _, _ := strings.Cut(e.attributes[name], "#")
			if address == "" {
				continue
			}
			if !strings.HasPrefix(address, "/") || strings.HasPrefix(address, "//") {
				t.Errorf("a link leaves the site: %s", address)
				continue
			}
			out = append(out, address)
		}
	}
	return out
}

func TestEveryLinkLeadsSomewhere(t *testing.T) {
	for _, folder := range []string{"testdata/four-tables", "testdata/three-tables", "seeds/documents"} {
		t.Run(folder, func(t *testing.T) {
			t.Parallel()
			site := newSite(t, newAPI(t, networktest.Read(t, folder, exchange.Options{Scheme: "test"})))
			visited := crawl(t, site, "/fr", "/en", "/fr?q=e", "/en?q=a", "/fr?q=c&on=2025-10-01", "/fr?q=%3Cscript%3E%22", "/en?on=2025-10-01&year=2025")
			groups := slices.DeleteFunc(visited, func(a string) bool {
				return !strings.HasPrefix(a, "/fr/groupes/") || strings.Contains(a, "?")
			})
			if len(groups) < 6 {
				t.Errorf("%d pages of groups were found: %v", len(groups), groups)
			}
		})
	}
}
