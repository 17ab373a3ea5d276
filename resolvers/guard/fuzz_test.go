package guard_test

import (
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"tablee/resolvers/guard"
)

// FuzzGuard takes any text through the limits, the parser and the rules:
// nothing panics, a verdict does not change, no work outgrows the text, the
// limits know what the parser knows, and fields merge as the library says.
func FuzzGuard(f *testing.F) {
	for _, d := range hostile(false) {
		f.Add(d.query)
	}
	f.Add(page)
	f.Add(`{ node(id: "x") { id ... on Group { a: name { b: fr } } ... on Topic { a: label { b: en } } } }`)
	f.Add(`query Q($n: Int! = 3) { groups(first: $n) { ...p } } fragment p on GroupConnection { nodes { kind } }`)
	limits, s := guard.Default(), schema()
	f.Fuzz(func(t *testing.T, query string) {
		verdict := limits.Judge(query)
		if again := limits.Judge(query); (verdict == nil) != (again == nil) || verdict != nil && verdict.Error() != again.Error() {
			t.Fatalf("%v, then %v", verdict, again)
		}
		if tokens, steps := limits.Work(query); tokens > limits.Tokens+1 || tokens > len(query) || steps > tokens {
			t.Fatalf("%d tokens and %d steps for %d bytes", tokens, steps, len(query))
		}
		compare(t, limits, query)
		if verdict == nil && len(query) <= limits.Bytes {
			accepted(t, s, query)
		}
	})
}

// accepted is what the server does with a document within the limits.
func accepted(t *testing.T, s *ast.Schema, query string) {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		return
	}
	before := allocated()
	errs := validator.ValidateWithRules(s, doc, guard.Rules())
	if taken := allocated() - before; taken > 16<<20+uint64(100*len(query)) {
		t.Fatalf("%d bytes allocated to validate %d", taken, len(query))
	}
	if len(errs) > len(query) {
		t.Fatalf("%d errors in %d bytes", len(errs), len(query))
	}
	for _, e := range errs {
		if e.Rule != merge {
			return
		}
	}
	if len(query) < 2_000 { // the library's rule is slow, and is the reason of ours
		if theirs, _ := told(t, query, rules.NewDefaultRules()); (len(theirs) > 0) != (len(errs) > 0) {
			t.Fatalf("ours: %v; the library's: %v", errs, theirs)
		}
	}
	for _, o := range doc.Operations {
		if _, _, steps := guard.Weigh(o, nil); steps > len(query) {
			t.Fatalf("%d steps to weigh %d bytes", steps, len(query))
		}
	}
}
