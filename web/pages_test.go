package web_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"tablee/governance"
)

// says fails where a page lacks one of the texts.
func says(t *testing.T, address, body string, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if !strings.Contains(body, text) {
			t.Errorf("%s does not say %q:\n%s", address, text, body)
		}
	}
}

func TestTheFirstPageSpeaksTheReadersLanguage(t *testing.T) {
	site := worked(t)
	for accept, want := range map[string]string{"": "/fr", "en-CA,fr;q=0.5": "/en", "fr-CA": "/fr", "de": "/fr", "de, en;q=0.1": "/en", "*;;": "/fr"} {
		w := get(t, site, "/", "Accept-Language", accept)
		if w.Code != http.StatusFound || w.Header().Get("Location") != want || w.Header().Get("Vary") != "Accept-Language" {
			t.Errorf("%q: %d to %s", accept, w.Code, w.Header().Get("Location"))
		}
	}
}

func TestWhatIsNotThereIsSaidInTheLanguage(t *testing.T) {
	site := worked(t)
	for address, text := range map[string]string{
		"/fr/groupes/0000000000000": "Il n’y a rien à cette adresse", "/en/groups/0000000000000": "There is nothing at this address",
		"/fr/groupes/x%2F..%3Cb%3E": "Il n’y a rien", "/fr/rien": "Il n’y a rien", "/en/groups/": "There is nothing",
	} {
		body := page(t, site, address, http.StatusNotFound)
		checkMarkup(t, address, body)
		says(t, address, body, text, `role="search"`)
	}
	if w := get(t, site, "/assets/none.css"); w.Code != http.StatusNotFound {
		t.Errorf("an asset that is not there: %d", w.Code)
	}
}

// TestABadDateIsSaidAtItsField: the page still answers, for today.
func TestABadDateIsSaidAtItsField(t *testing.T) {
	site := worked(t)
	group := found(t, site, "/fr", "pont")
	for query, texts := range map[string][]string{
		"?on=2025-02-30":         {`aria-describedby="on-bad"`, "« 2025-02-30 » n’est pas une date", "22 novembre 2026", "en 2025"},
		"?on=hier":               {"« hier » n’est pas une date"},
		"?year=25":               {`aria-describedby="year-bad"`, "« 25 » n’est pas une année", "Maison du Pont"},
		"?year=99999&on=<b>":     {"« 99999 »", "« &lt;b&gt; »"},
		"?on=2025-10-01&year=-1": {"1er octobre 2025", "celle de 2024"},
	} {
		body := page(t, site, group+strings.NewReplacer("<", "%3C", ">", "%3E").Replace(query), http.StatusBadRequest)
		checkMarkup(t, group+query, body)
		says(t, query, strings.ReplaceAll(body, "\u00a0", " "), texts...)
	}
	says(t, "a bad cursor", page(t, site, group+"?members=nonsense", http.StatusBadRequest), "Cette adresse ne peut être lue", `href="`+group+`"`)
	for _, year := range []string{"1000", "9998"} {
		page(t, site, group+"?year="+year, http.StatusOK)
	}
	for _, on := range []string{"1000-01-01", "9998-12-31"} {
		page(t, site, group+"?on="+on, http.StatusOK)
	}
}

func TestTheDateIsKeptInEveryLink(t *testing.T) {
	site := worked(t)
	address := found(t, site, "/en", "bridge") + "?on=2025-10-01&year=2025"
	for _, e := range elements(t, address, page(t, site, address, http.StatusOK)) {
		href := e.attributes["href"]
		if e.name == "a" && strings.HasPrefix(href, "/") && !strings.Contains(href, "on=") && !strings.Contains(href, "year=2025") {
			t.Errorf("%s forgets the date and the year", href)
		}
	}
}

func TestALongListGoesOn(t *testing.T) {
	facts := governance.Facts{}
	group := func(n int) governance.Group {
		id := governance.IDOf("group", fmt.Sprint(n))
		return governance.Group{Record: governance.Record{ID: id, Version: 1}, Kind: governance.Organization, Name: governance.LocalizedText{Fr: fmt.Sprintf("Groupe %04d", n)}}
	}
	facts.Groups = append(facts.Groups, group(0))
	for n := 1; n <= 250; n++ {
		member := group(n)
		facts.Groups = append(facts.Groups, member)
		facts.Memberships = append(facts.Memberships, governance.Membership{
			Record: governance.Record{ID: governance.IDOf("membership", fmt.Sprint(n)), Version: 1},
			Member: member.ID, Group: facts.Groups[0].ID, Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateUndeclared},
		})
	}
	facts.Sort()
	site := newSite(t, newAPI(t, facts))
	at := found(t, site, "/fr", "0000")
	for _, want := range []struct{ first, last string }{{"Groupe 0001<", "Groupe 0100<"}, {"Groupe 0101<", "Groupe 0200<"}, {"Groupe 0201<", "Groupe 0250<"}} {
		body := page(t, site, at, http.StatusOK)
		says(t, at, body, want.first, want.last)
		at = ""
		for _, e := range elements(t, at, body) {
			if href := e.attributes["href"]; strings.Contains(href, "members=") && strings.HasSuffix(href, "#members") {
				at, _, _ = strings.Cut(href, "#")
			}
		}
	}
	if at != "" {
		t.Errorf("the list goes on after its end: %s", at)
	}
}

func TestTheAPIDoesNotAnswer(t *testing.T) {
	for name, api := range map[string]http.HandlerFunc{
		"refused": func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusServiceUnavailable)
			_, _ = io.WriteString(w, `{"errors":[{"message":"x","extensions":{"code":"UNAVAILABLE"}}]}`)
		},
		"silent":  func(http.ResponseWriter, *http.Request) {},
		"garbled": func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "<html>") },
	} {
		site := newSite(t, api)
		for address, text := range map[string]string{"/fr?q=x": "Les données ne répondent pas", "/en": "The data do not answer", "/en/groups/1?on=2025-01-01": "The data do not answer"} {
			body := page(t, site, address, http.StatusServiceUnavailable)
			checkMarkup(t, address, body)
			says(t, name+address, body, text, `href="`+strings.ReplaceAll(address, "&", "&amp;")+`"`)
		}
		page(t, site, "/fr/methode", http.StatusOK)
	}
}

// TestTheRestIsTheAPIs: it answers as if the pages were not there.
func TestTheRestIsTheAPIs(t *testing.T) {
	site := newSite(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) }))
	for _, address := range []string{"/graphql", "/schema.graphql", "/readyz", "/france"} {
		page(t, site, address, http.StatusTeapot)
	}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "http://localhost/fr", errReader{})
	w := httptest.NewRecorder()
	site.ServeHTTP(w, r)
	if w.Code == http.StatusOK {
		t.Errorf("POST /fr: %d", w.Code)
	}
}

// errReader fails when something reads it.
type errReader struct{}

func (errReader) Read([]byte) (int, error) { return 0, errors.New("this was not to be read") }

func TestHeadersOfAPage(t *testing.T) {
	site := worked(t)
	w := get(t, site, "/fr")
	for name, want := range map[string]string{"Content-Language": "fr", "X-Content-Type-Options": "nosniff", "Content-Type": "text/html; charset=utf-8"} {
		if got := w.Header().Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if p := w.Header().Get("Content-Security-Policy"); strings.Contains(p, "unsafe") || strings.Contains(p, "script-src") {
		t.Errorf("the policy of a page: %s", p)
	}
	if p := get(t, site, "/fr/api").Header().Get("Content-Security-Policy"); !strings.Contains(p, "script-src 'self';") {
		t.Errorf("the policy of the explorer: %s", p)
	}
	for _, e := range elements(t, "/fr", w.Body.String()) {
		if e.attributes["rel"] == "stylesheet" {
			if got := get(t, site, e.attributes["href"]).Header().Get("Cache-Control"); !strings.Contains(got, "immutable") {
				t.Errorf("%s: %s", e.attributes["href"], got)
			}
		}
	}
}
