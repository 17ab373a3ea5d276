package overhttp_test

import (
	"net/http"
	"testing"
)

// TestAccept: the form of the answer is the one that the client likes best.
func TestAccept(t *testing.T) {
	server := newServer()
	for _, c := range []struct {
		reason string
		accept []string
		media  string
	}{
		{"no header", nil, legacy},
		{"an empty one", []string{""}, legacy},
		{"anything", []string{"*/*"}, legacy},
		{"anything of the kind", []string{"application/*"}, legacy},
		{"what a browser sends", []string{"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}, legacy},
		{"the modern form", []string{modern}, modern},
		{"the legacy form", []string{legacy}, legacy},
		{"any letter case, in UTF-8", []string{"Application/GraphQL-Response+JSON; charset=UTF-8"}, modern},
		{"both, the modern one first", []string{modern + ", " + legacy}, modern},
		{"both, the legacy one first", []string{legacy + ", " + modern}, modern},
		{"both, as the specification recommends", []string{modern + ", " + legacy + ";q=0.9"}, modern},
		{"in two headers", []string{legacy + ";q=0.5", modern}, modern},
		{"the legacy form more", []string{modern + ";q=0.5, " + legacy}, legacy},
		{"the modern form, else anything", []string{modern + ", */*;q=0.1"}, modern},
		{"the legacy form, else anything", []string{legacy + ", */*"}, legacy},
		{"the precise range counts", []string{"*/*, " + legacy + ";q=0"}, modern},
		{"what cannot be read is passed over", []string{"?;;, ,text/, " + modern}, modern},
		{"a quality that is none", []string{modern + ";q=NaN, " + legacy + ";q=0.2"}, legacy},
		{"another type", []string{"text/html"}, ""},
		{"another charset", []string{legacy + "; charset=latin1"}, ""},
		{"neither", []string{"*/*;q=0"}, ""},
	} {
		var header []string
		for _, accept := range c.accept {
			header = append(header, "Accept", accept)
		}
		got := post(t, server, `{"query": "{ dataVersion }"}`, header...)
		status, media := http.StatusOK, c.media
		if media == "" {
			status, media = http.StatusNotAcceptable, legacy
		}
		if got.status != status || got.header.Get("Content-Type") != media+"; charset=utf-8" {
			t.Errorf("%s, %q: %d %q, want %d %s", c.reason, c.accept, got.status, got.header.Get("Content-Type"), status, media)
		}
		if status == http.StatusNotAcceptable {
			refusedAs(t, got, "BAD_REQUEST", "Accept")
		}
	}
}
