package guard_test

import (
	"os"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"tablee/resolvers/guard"
)

// valid is a document that passes validation.
func valid(t testing.TB, query string) *ast.QueryDocument {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		t.Fatal(err)
	}
	if errs := validator.ValidateWithRules(schema(), doc, guard.Rules()); len(errs) > 0 {
		t.Fatalf("%s: %v", query, errs)
	}
	return doc
}

// TestWhatAnAnswerWeighs: the table is the definition. Items are counted in
// the lists, values in all fields.
func TestWhatAnAnswerWeighs(t *testing.T) {
	for _, c := range []struct {
		reason, query string
		variables     map[string]any
		items, values int
	}{
		{"no list", `{ dataVersion a: dataVersion }`, nil, 0, 2},
		{"an object", `{ group { kind name { text } } }`, nil, 0, 4},
		{"a page", `{ groups(first: 7) { totalCount } }`, nil, 7, 14},
		{"the nodes of a page are the page's", `{ groups(first: 7) { nodes { kind } } }`, nil, 7, 21},
		{"and so are its edges", `{ groups(first: 7) { edges { node { kind } } nodes { kind } } }`, nil, 7, 42},
		{"a page by a variable", `query ($n: Int!) { groups(first: $n) { totalCount } }`, map[string]any{"n": int64(30)}, 30, 60},
		{"a variable's default", `query ($n: Int! = 20) { groups(first: $n) { totalCount } }`, map[string]any{"n": int64(20)}, 20, 40},
		{"a page in a page", `{ groups(first: 7) { nodes { members(first: 5) { nodes { version } } } } }`, nil, 7 + 7*5, 7 * (2 + 5*3)},
		{"two pages", `{ groups(first: 7) { totalCount } topics(first: 5) { totalCount } }`, nil, 12, 24},
		{"a list without first", `{ group { topics { id } } }`, nil, 10, 21},
		{"a list in a page", `{ groups(first: 7) { nodes { topics { id } } } }`, nil, 7 + 7*10, 7 * (2 + 10*2)},
		{"things by their ids", `{ nodes(ids: ["a", "b", "c"]) { id } }`, nil, 3, 6},
		{"ids in a variable", `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": []any{"a", "b"}}, 2, 4},
		{"one id is a list of one", `{ nodes(ids: "a") { id } }`, nil, 1, 2},
		{"no ids", `{ nodes(ids: []) { id } }`, nil, 0, 0},
		{"a fragment, wherever it is spread", `{ a: groups(first: 7) { ...f } b: groups(first: 5) { ...f } } fragment f on GroupConnection { nodes { topics { id } } }`, nil, 12 + 120, 12 * 22},
		{"an inline fragment", `{ node(id: "x") { ... on Group { members(first: 5) { totalCount } } } }`, nil, 5, 11},
		{"skipped", `query ($no: Boolean!) { groups(first: 7) { totalCount nodes @skip(if: $no) { topics { id } } } }`, map[string]any{"no": true}, 7, 14},
		{"not included", `query ($no: Boolean!) { ... @include(if: $no) { groups(first: 7) { totalCount } } ...f @include(if: $no) dataVersion } fragment f on Query { dataVersion }`, map[string]any{"no": false}, 0, 1},
		{"included", `{ groups(first: 7) @include(if: true) @skip(if: false) { totalCount } }`, nil, 7, 14},
		{"a first that will be refused", `{ groups(first: -5) { nodes { topics { id } } } }`, nil, 11, 22},
		{"a variable that is a text", `query ($n: Int!) { groups(first: $n) { totalCount } }`, map[string]any{"n": "30"}, 30, 60},
		{"the schema's lists", `{ __schema { types { fields { name } } } }`, nil, 3 * 210, 411},
	} {
		t.Run(c.reason, func(t *testing.T) {
			items, values, _ := guard.Weigh(valid(t, c.query).Operations[0], c.variables)
			if items != c.items || values != c.values {
				t.Errorf("%d items, %d values; want %d, %d", items, values, c.items, c.values)
			}
		})
	}
}

// TestWhatOrdinaryDocumentsAsk is printed, to see how far the limits are.
func TestWhatOrdinaryDocumentsAsk(t *testing.T) {
	limits := guard.Default()
	for _, name := range []string{"../testdata/everything.graphql", "testdata/introspection.graphql", ""} {
		query := page
		if name != "" {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			query = string(text)
		}
		doc := valid(t, query)
		tokens, _ := limits.Work(query)
		fields, depths, _ := limits.Extents(query)
		items, values, _ := guard.Weigh(doc.Operations[0], nil)
		t.Logf("%s: %d tokens, %d fields, depth %d, %d items, %d values", name, tokens, fields[0], depths[0], items, values)
		if refusal := limits.Judge(query); refusal != nil {
			t.Error(refusal)
		}
	}
}

// TestEveryPageHasAFirst: the lists inside a page are weighed by it.
func TestEveryPageHasAFirst(t *testing.T) {
	s := schema()
	for _, d := range s.Types {
		for _, f := range d.Fields {
			first := f.Arguments.ForName("first")
			of := s.Types[f.Type.Name()]
			page := of != nil && of.Fields.ForName("pageInfo") != nil
			if page && first == nil || first != nil && first.Type.String() != "Int!" {
				t.Errorf("%s.%s has no “first: Int!”", d.Name, f.Name)
			}
		}
	}
}
