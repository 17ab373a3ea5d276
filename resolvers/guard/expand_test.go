package guard_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"tablee/resolvers/guard"
)

// expansion counts by doing what the limits avoid: it expands.
type expansion struct {
	doc  *ast.QueryDocument
	left int // fields and fragments that may still be visited
}

// selection is how many fields are asked for, and how deep they lie.
func (e *expansion) selection(set ast.SelectionSet) (fields, depth int) {
	for _, s := range set {
		var n, d int
		if e.left--; e.left < 0 {
			return fields, depth
		}
		switch s := s.(type) {
		case *ast.Field:
			n, d = e.selection(s.SelectionSet)
			n, d = n+1, d+1
		case *ast.InlineFragment:
			n, d = e.selection(s.SelectionSet)
		case *ast.FragmentSpread:
			n = 1
			if f := e.doc.Fragments.ForName(s.Name); f != nil {
				n, d = e.selection(f.SelectionSet)
			}
		}
		fields, depth = fields+n, max(depth, d)
	}
	return fields, depth
}

// compare holds what the limits know of a document against its expansion.
func compare(t *testing.T, limits *guard.Limits, query string) {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		return
	}
	fields, depths, whole := limits.Extents(query)
	if !whole {
		return // refused before its end
	}
	if len(fields) != len(doc.Operations)+len(doc.Fragments) {
		t.Fatalf("%q: %d definitions, the parser knows %d and %d", query, len(fields), len(doc.Operations), len(doc.Fragments))
	}
	sums := map[string]int{}
	e := expansion{doc: doc, left: 100_000}
	for _, o := range doc.Operations {
		n, d := e.selection(o.SelectionSet)
		sums[fmt.Sprint(n, d)]++
	}
	for _, f := range doc.Fragments {
		n, d := e.selection(f.SelectionSet)
		sums[fmt.Sprint(n, d)]++
	}
	if e.left < 0 {
		return // too many to expand
	}
	for i := range fields {
		sums[fmt.Sprint(fields[i], depths[i])]--
	}
	for sum, n := range sums {
		if n != 0 {
			t.Errorf("%q: fields and depth %s: %+d, by expansion", query, sum, n)
		}
	}
}

// TestExpandedFields: on many small documents of all forms, the fields and the
// depth are those of the documents expanded.
func TestExpandedFields(t *testing.T) {
	limits := guard.Default()
	r := writer{rand.New(rand.NewPCG(2, 10))}
	deep := 0
	for range 5_000 {
		query := r.document()
		if _, err := parser.ParseQuery(&ast.Source{Input: query}); err != nil {
			t.Fatalf("%q: %v", query, err)
		}
		compare(t, limits, query)
		if fields, _, whole := limits.Extents(query); whole && fields[0] > 20 {
			deep++
		}
	}
	if deep < 100 {
		t.Errorf("only %d documents had more than 20 fields", deep)
	}
}

// writer writes random documents that the parser accepts.
type writer struct{ *rand.Rand }

func (w writer) document() string {
	var b strings.Builder
	n := w.IntN(5)
	for i := range 1 + w.IntN(2) {
		head := []string{"", "query ", "{", `"what" query Q`, `query Q($a: [Int] = [1, 2], $b: I = {a: {b: "}"}} @d) @e(f: {g: "{"}) `, "mutation ", "subscription query"}[w.IntN(7)]
		if head == "{" || i > 0 && head == "" {
			head = "query fragment"
		}
		b.WriteString(head + w.selections(3, 0, n))
	}
	for i := range n {
		fmt.Fprintf(&b, "\nfragment f%d %son T%s", i, []string{"", "($a: Int = 1) "}[w.IntN(2)], w.trimming()+w.selections(2, i+1, n))
	}
	return b.String()
}

// selections spreads only fragments from first on, so that none contains
// itself.
func (w writer) selections(depth, first, fragments int) string {
	var b strings.Builder
	b.WriteString("{")
	for range 1 + w.IntN(3) {
		switch kind := w.IntN(8); {
		case kind == 0 && first < fragments:
			fmt.Fprintf(&b, " ...f%d%s", first+w.IntN(fragments-first), w.trimming())
		case kind == 1 && depth > 0:
			b.WriteString("..." + []string{"", "on T", `"on" T`, "@a(b: {c: 1})"}[w.IntN(4)] + w.selections(depth-1, first, fragments))
		case kind == 2:
			b.WriteString(" ...nowhere")
		default:
			b.WriteString([]string{" a", " b:on", " on", " fragment", " __schema", ` c(d: [{e: "{"}, $f])`, " #{\n g", ` h(i: """{ \""" """)`}[w.IntN(8)] + w.trimming())
			if depth > 0 && w.IntN(2) == 0 {
				b.WriteString(w.selections(depth-1, first, fragments))
			}
		}
	}
	return b.String() + "}"
}

func (w writer) trimming() string {
	return []string{"", "", "", " @a", " @a(b: {c: {}}) @d", " @skip(if: $x)"}[w.IntN(6)]
}
