package resolvers_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"tablee/governance"
	"tablee/schema"
)

func TestBadInput(t *testing.T) {
	s := newService(t)
	group := `group(identifier: {scheme: "four-tables", value: "P"})`
	nobody := governance.IDOf("nobody").String()
	for _, tc := range []struct {
		reason, query, code, field, message string
		header                              []string
	}{
		{"an unknown id", `{ node(id: "` + nobody + `") { id } }`, "NOT_FOUND", "id", "nothing has this id", nil},
		{"an id that is none", `{ node(id: "abc; DROP") { id } }`, "NOT_FOUND", "id", "nothing has this id", nil},
		{"an empty id", `{ group(id: "") { kind } }`, "NOT_FOUND", "id", "", nil},
		{"an unknown identifier", `{ group(identifier: {scheme: "x", value: "y"}) { kind } }`, "NOT_FOUND", "id", "", nil},
		{"an id and an identifier", `{ group(id: "` + nobody + `", identifier: {scheme: "x", value: "y"}) { kind } }`, "BAD_USER_INPUT", "id", "exactly one", nil},
		{"neither of them", `{ group { kind } }`, "BAD_USER_INPUT", "id", "exactly one", nil},
		{"a period upside down", `{ ` + group + ` { representationLoad(period: {from: "2026-01-01", until: "2025-01-01"}) { directHours } } }`, "BAD_USER_INPUT", "period", "2026-01-01", nil},
		{"a period without a day", `{ ` + group + ` { representationLoad(period: {from: "2026-01-01", until: "2026-01-01"}) { directHours } } }`, "BAD_USER_INPUT", "period", "", nil},
		{"a day that its month does not have", `{ ` + group + ` { cadence(on: "2026-02-31") { hoursPerMeeting } } }`, "BAD_USER_INPUT", "", "2026-02-31", nil},
		{"a date that is a number", `{ ` + group + ` { cadence(on: 5) { hoursPerMeeting } } }`, "BAD_USER_INPUT", "", "5", nil},
		{"a reduced date where a day is meant", `{ ` + group + ` { cadence(on: "2026-02") { hoursPerMeeting } } }`, "BAD_USER_INPUT", "", "2026-02", nil},
		{"first: 0", `{ groups(first: 0) { totalCount } }`, "BAD_USER_INPUT", "first", "between 1 and 100", nil},
		{"first: 101", `{ topics(first: 101) { totalCount } }`, "BAD_USER_INPUT", "first", "between 1 and 100", nil},
		{"first: -1, below a group", `{ ` + group + ` { seats(first: -1) { totalCount } } }`, "BAD_USER_INPUT", "first", "between 1 and 100", nil},
		{"a garbage cursor", `{ groups(first: 5, after: "garbage") { totalCount } }`, "BAD_USER_INPUT", "after", "cursor", nil},
		{"a cursor of nothing", `{ groups(first: 5, after: "") { totalCount } }`, "BAD_USER_INPUT", "after", "cursor", nil},
		{"too many ids", `{ nodes(ids: [` + strings.Repeat(`"a",`, governance.MaxIDs+1) + `]) { id } }`, "BAD_USER_INPUT", "ids", "at most 100", nil},
		{"the voice at a body that is none", `{ ` + group + ` { voice(body: "` + nobody + `") { kind } } }`, "NOT_FOUND", "body", "nothing has this id", nil},
		{"overlaps of nobody", `{ overlaps(first: 1, body: "` + nobody + `") { totalCount } }`, "NOT_FOUND", "body", "nothing has this id", nil},
		{"overlaps about a topic that is none", `{ overlaps(first: 1, filter: {topics: ["` + nobody + `"]}) { totalCount } }`, "NOT_FOUND", "filter", "topics", nil},
		{"overlaps of bodies without members", `{ overlaps(first: 1, minimumSize: 0) { totalCount } }`, "BAD_USER_INPUT", "minimumSize", "at least 1", nil},
		{"every zeroth meeting joint", `{ overlaps(first: 1, everyNth: 0) { totalCount } }`, "BAD_USER_INPUT", "everyNth", "at least 1", nil},
		{"overlaps over a period upside down", `{ overlaps(first: 1, period: {from: "2026-01-01", until: "2025-01-01"}) { totalCount } }`, "BAD_USER_INPUT", "period", "2026-01-01", nil},
		{"single points of a group that is none", `{ singlePoints(filter: {groups: ["` + nobody + `"]}) { soleVoiceCount } }`, "NOT_FOUND", "filter", "groups", nil},
		{"a field that is none", `{ nothing }`, "GRAPHQL_VALIDATION_FAILED", "", "", nil},
		{"no GraphQL", `{ group(`, "GRAPHQL_PARSE_FAILED", "", "", nil},
		{"a word outside its set", `{ groups(first: 1, orderBy: SIZE) { totalCount } }`, "GRAPHQL_VALIDATION_FAILED", "", "", nil},
		{"a version that is no number", `{ dataVersion }`, "BAD_USER_INPUT", "Tablee-Version", "latest", []string{"Tablee-Version", "latest"}},
		{"a version that is not yet", `{ dataVersion }`, "BAD_USER_INPUT", "version", "does not exist yet", []string{"Tablee-Version", "999"}},
	} {
		t.Run(tc.reason, func(t *testing.T) {
			got := s.ask(tc.query, nil, append([]string{"Accept-Language", "en"}, tc.header...)...)
			if len(got.Errors) != 1 {
				if len(got.Errors) == 0 || tc.field != "ids" {
					t.Fatalf("%+v", got)
				}
			}
			e := got.Errors[0]
			if e.Extensions.Code != tc.code || e.Extensions.Field != tc.field || !strings.Contains(e.Message, tc.message) {
				t.Errorf("%+v, want %s at %q: %q", e, tc.code, tc.field, tc.message)
			}
		})
	}
	if version, err := s.graph.Version(t.Context()); err != nil || version != 2 {
		t.Errorf("version %d, %v: something was written", version, err)
	}
}

func TestNodes(t *testing.T) {
	s := newService(t)
	known := in(t, s.ask(`{ group(identifier: {scheme: "four-tables", value: "T1"}) { id } }`, nil).Data, "group", "id").(string)
	got := s.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }`, map[string]any{"ids": []any{"nobody", known}})
	if in(t, got.Data, "nodes", 0) != nil || in(t, got.Data, "nodes", 1, "id") != known || in(t, got.Data, "nodes", 1, "__typename") != "Group" {
		t.Errorf("%v", got.Data)
	}
	if len(got.Errors) != 1 || got.Errors[0].Extensions.Code != "NOT_FOUND" || got.Errors[0].Path[1] != 0.0 {
		t.Errorf("%+v", got.Errors)
	}
}

// TestEveryNodeIsFound: what an answer gives as the id of a Node, node(id:)
// finds again as the same thing.
func TestEveryNodeIsFound(t *testing.T) {
	s := newService(t)
	got := s.ask(`{ group(identifier: {scheme: "four-tables", value: "P"}) {
		id __typename source { id __typename } home { id __typename } topics { id __typename }
		memberships(first: 5) { nodes { id __typename } }
		tenures(first: 5) { nodes { id __typename seat { id __typename body { id __typename cadence { id __typename } meetings(first: 1) { nodes { id __typename } } } } } }
	} }`, nil)
	seen := map[string]bool{}
	var follow func(any)
	follow = func(value any) {
		switch v := value.(type) {
		case []any:
			for _, x := range v {
				follow(x)
			}
		case map[string]any:
			if id, ok := v["id"].(string); ok {
				again := s.ask(`query ($id: ID!) { node(id: $id) { id __typename } }`, map[string]any{"id": id})
				if in(t, again.Data, "node", "id") != id || in(t, again.Data, "node", "__typename") != v["__typename"] {
					t.Errorf("%v: %+v", v["__typename"], again)
				}
				seen[v["__typename"].(string)] = true
			}
			for _, x := range v {
				follow(x)
			}
		}
	}
	follow(got.Data)
	for _, kind := range []string{"Group", "Source", "Territory", "Topic", "Membership", "Tenure", "Seat", "Cadence", "Meeting"} {
		if !seen[kind] {
			t.Errorf("no %s was met", kind)
		}
	}
}

func TestLanguageOfTheReader(t *testing.T) {
	s := newService(t)
	for _, tc := range []struct{ header, name, refusal string }{
		{"", "Maison du Pont", "rien ne porte"},
		{"fr-CA,fr;q=0.9", "Maison du Pont", "rien ne porte"},
		{"en-CA,en;q=0.9,fr;q=0.1", "Bridge House", "nothing has"},
		{"de", "Maison du Pont", "rien ne porte"},
		{"*;;;", "Maison du Pont", "rien ne porte"},
	} {
		got := s.ask(`{ group(identifier: {scheme: "four-tables", value: "P"}) { name { text fr: text(language: FR) en: text(language: EN) } } node(id: "x") { id } }`, nil, "Accept-Language", tc.header)
		name := in(t, got.Data, "group", "name").(map[string]any)
		if name["text"] != tc.name || name["fr"] != "Maison du Pont" || name["en"] != "Bridge House" || !strings.Contains(got.Errors[0].Message, tc.refusal) {
			t.Errorf("%q: %v, %+v", tc.header, name, got.Errors)
		}
	}
}

func TestOnlyThisMachineIsAnswered(t *testing.T) {
	s := newService(t)
	for host, want := range map[string]int{
		"localhost:4000": http.StatusOK, "127.0.0.1:4000": http.StatusOK, "[::1]:4000": http.StatusOK,
		"tablee.example": http.StatusForbidden, "127.0.0.1.example:4000": http.StatusForbidden, "10.0.0.1": http.StatusForbidden,
	} {
		r := httptest.NewRequest(http.MethodGet, "http://localhost/schema.graphql", nil)
		r.Host = host
		w := httptest.NewRecorder()
		s.handler.ServeHTTP(w, r)
		if w.Code != want {
			t.Errorf("%s: %d, want %d", host, w.Code, want)
		}
	}
}

// TestEverythingIsDescribed: no element of the SDL is left without a word on
// what it means, and what is served is the whole schema.
func TestEverythingIsDescribed(t *testing.T) {
	sdl, err := schema.SDL()
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := gqlparser.LoadSchema(&ast.Source{Name: "sdl", Input: sdl})
	if err != nil {
		t.Fatal(err)
	}
	for name, d := range parsed.Types {
		if d.BuiltIn || strings.HasPrefix(name, "__") {
			continue
		}
		described(t, name, d.Description)
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			described(t, name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				described(t, name+"."+f.Name+"("+a.Name+")", a.Description)
			}
		}
		for _, v := range d.EnumValues {
			described(t, name+"."+v.Name, v.Description)
		}
	}
}

func described(t *testing.T, element, description string) {
	t.Helper()
	if len(description) < 5 {
		t.Errorf("%s has no description", element)
	}
}
