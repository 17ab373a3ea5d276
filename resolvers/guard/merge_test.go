package guard_test

import (
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"tablee/resolvers/guard"
)

const merge = "OverlappingFieldsCanBeMerged"

// told are the errors of one rule, and how many others there are.
func told(t testing.TB, query string, r *rules.Rules) (merges gqlerror.List, others int) {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range validator.ValidateWithRules(schema(), doc, r) {
		if e.Rule == merge {
			merges = append(merges, e)
		} else {
			others++
		}
	}
	return merges, others
}

// TestFieldsMerge: our rule refuses what the library's refuses, and nothing
// else.
func TestFieldsMerge(t *testing.T) {
	for _, c := range []struct {
		reason, query string
		conflicts     bool
	}{
		{"one field twice", `{ dataVersion dataVersion }`, false},
		{"two fields of one name", `{ a: dataVersion a: __typename }`, true},
		{"the same arguments in another order", `{ group(id: "a", identifier: {scheme: "s", value: "v"}) { kind } group(identifier: {value: "v", scheme: "s"}, id: "a") { level } }`, false},
		{"other arguments", `{ groups(first: 1) { totalCount } groups(first: 2) { totalCount } }`, true},
		{"one argument more", `{ group(id: "a") { kind } group { kind } }`, true},
		{"other values in an object", `{ groups(first: 1, filter: {kinds: [ORGAN]}) { totalCount } groups(first: 1, filter: {kinds: [COALITION]}) { totalCount } }`, true},
		{"other values in a list", `{ nodes(ids: ["a", "b"]) { id } nodes(ids: ["b", "a"]) { id } }`, true},
		{"below", `{ group { a: kind } group { a: level } }`, true},
		{"below, in fragments", `{ group { ...x ...y } } fragment x on Group { name { a: fr } } fragment y on Group { name { a: en } }`, true},
		{"in a fragment spread twice", `{ a: group { ...x } b: group { ...x } } fragment x on Group { kind }`, false},
		{"under other names", `{ a: group { x: kind } b: group { x: level } }`, false},
		{"on types that exclude each other", `{ node(id: "x") { ... on Group { a: kind } ... on Topic { a: kind } } }`, true},
		{"fields of types that exclude each other, of one shape", `{ node(id: "x") { ... on Group { a: version } ... on Source { a: version } } }`, false},
		{"other fields, of one shape", `{ node(id: "x") { ... on Group { a: name { text } } ... on Topic { a: label { text } } } }`, false},
		{"below those", `{ node(id: "x") { ... on Group { a: name { b: fr } } ... on Topic { a: label { b: en } } } }`, false},
		{"below those, of another shape", `{ node(id: "x") { ... on Group { a: name { b: fr } } ... on Topic { a: label { b: language } } } }`, true},
		{"below those, twice on one type", `{ node(id: "x") { ... on Group { a: name { b: fr } } ... on Topic { a: label { b: en } } ... on Group { a: name { b: en } } } }`, true},
		{"one list, one not", `{ node(id: "x") { ... on Group { a: name { text } } ... on Topic { a: identifiers { value } } } }`, true},
		{"one required, one not", `{ node(id: "x") { ... on Group { a: acronym } ... on Source { a: name } } }`, true},
		{"an interface's field", `{ node(id: "x") { a: id ... on Group { a: id } } }`, false},
		{"an interface's field, and another", `{ node(id: "x") { a: id ... on Source { a: name } } }`, true},
	} {
		t.Run(c.reason, func(t *testing.T) {
			ours, others := told(t, c.query, guard.Rules())
			theirs, _ := told(t, c.query, rules.NewDefaultRules())
			if others > 0 {
				t.Fatalf("the document breaks %d other rules", others)
			}
			if len(ours) > 0 != c.conflicts || len(theirs) > 0 != c.conflicts {
				t.Errorf("ours: %v; the library's: %v; want a conflict: %v", ours, theirs, c.conflicts)
			}
		})
	}
}

// TestMergingEnds without the limits too.
func TestMergingEnds(t *testing.T) {
	if merges, _ := told(t, `{ group { ...f } } fragment f on Group { within { ...f } }`, guard.Rules()); len(merges) != 1 {
		t.Errorf("%v", merges)
	}
}

// TestRulesAreAllOfTheLibrarys, by name, but for the suggestions.
func TestRulesAreAllOfTheLibrarys(t *testing.T) {
	ours, theirs := guard.Rules().GetInner(), rules.NewDefaultRules().GetInner()
	if len(ours) != len(theirs) {
		t.Errorf("%d rules, the library has %d", len(ours), len(theirs))
	}
	for name := range theirs {
		if ours[name] == nil && ours[name+"WithoutSuggestions"] == nil {
			t.Errorf("no %s", name)
		}
	}
}
