package web_test

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
)

// element is an element of a page, read as XML: the templates close what they
// open and quote every attribute, so that nesting can be judged.
type element struct {
	name       string
	attributes map[string]string
	parent     *element
}

func elements(t testing.TB, of, text string) []*element {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(text))
	var all []*element
	var at *element
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatalf("%s: %v", of, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			e := &element{token.Name.Local, map[string]string{}, at}
			for _, a := range token.Attr {
				e.attributes[a.Name.Local] = a.Value
			}
			all, at = append(all, e), e
		case xml.EndElement:
			at = at.parent
		}
	}
}

// inside lists the ancestors that an element may stand in directly.
var inside = map[string][]string{
	"li": {"ul", "ol"}, "tr": {"thead", "tbody", "tfoot"}, "th": {"tr"}, "td": {"tr"},
	"thead": {"table"}, "tbody": {"table"}, "tfoot": {"table"}, "caption": {"table"},
	"div": {"body", "main", "section", "dl", "div"}, "dt": {"div"}, "dd": {"div"}, "summary": {"details"},
	"p": {"main", "section", "header", "footer", "form", "nav", "noscript"}, "h1": {"main", "section"}, "h2": {"section", "main"},
	"section": {"main", "section", "div"}, "table": {"section", "div"}, "ul": {"main", "section", "nav", "details"},
	"form": {"main", "section", "nav", "header"}, "dl": {"section"}, "details": {"td"}, "nav": {"header", "main", "section"},
	"link": {"head"}, "meta": {"head"}, "title": {"head"},
}

func (e *element) within(name string) bool {
	for at := e.parent; at != nil; at = at.parent {
		if at.name == name {
			return true
		}
	}
	return false
}

// checkMarkup judges what every page must be.
func checkMarkup(t testing.TB, address, text string) []*element {
	t.Helper()
	all := elements(t, address, text)
	ids, count := map[string]bool{}, map[string]int{}
	for _, e := range all {
		count[e.name]++
		if id := e.attributes["id"]; id != "" {
			if ids[id] {
				t.Errorf("%s: two elements are called %q", address, id)
			}
			ids[id] = true
		}
		checkElement(t, address, e)
	}
	for _, e := range all {
		for _, reference := range []string{"for", "aria-labelledby", "aria-describedby"} {
			if id := e.attributes[reference]; id != "" && !ids[id] {
				t.Errorf("%s: %s of <%s> names %q, which is not there", address, reference, e.name, id)
			}
		}
	}
	for _, once := range []string{"h1", "main", "title", "footer", "html"} {
		if count[once] != 1 {
			t.Errorf("%s: %d <%s>, want 1", address, count[once], once)
		}
	}
	return all
}

func checkElement(t testing.TB, address string, e *element) {
	t.Helper()
	if parents := inside[e.name]; parents != nil && !slices.Contains(parents, e.parent.name) {
		t.Errorf("%s: <%s> inside <%s>", address, e.name, e.parent.name)
	}
	if (e.name == "a" || e.name == "button") && e.within("a") {
		t.Errorf("%s: <%s> inside a link", address, e.name)
	}
	if e.name == "style" || e.name == "script" && e.attributes["src"] == "" {
		t.Errorf("%s: an inline <%s>", address, e.name)
	}
	for name := range e.attributes {
		if name == "style" || strings.HasPrefix(name, "on") {
			t.Errorf("%s: <%s> has the attribute %s", address, e.name, name)
		}
	}
	if e.name == "th" && e.attributes["scope"] == "" {
		t.Errorf("%s: a header cell without a scope", address)
	}
	if e.name == "html" && !strings.HasPrefix(address, "/"+e.attributes["lang"]) {
		t.Errorf("%s: the language is %q", address, e.attributes["lang"])
	}
}
