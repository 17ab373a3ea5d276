package guard

import (
	"github.com/vektah/gqlparser/v2/ast"

	"tablee/governance"
)

// Judge is the verdict on a document, without the memory of verdicts.
func (l *Limits) Judge(document string) *governance.Error { return l.judge(document) }

// Work is how many tokens of a document were read, and how many steps were
// taken to add them up.
func (l *Limits) Work(document string) (tokens, steps int) {
	s := newScan(l, document)
	s.document()
	t := newTally(s.definitions)
	if s.refusal == nil {
		_ = t.judge(l)
	}
	return s.tokens, t.steps
}

// Extents are what each definition of a document asks for, in order; whether
// the scan reached the end.
func (l *Limits) Extents(document string) (fields, depths []int, whole bool) {
	s := newScan(l, document)
	s.document()
	t := newTally(s.definitions)
	for i := range s.definitions {
		e := t.extentOf(i)
		fields, depths = append(fields, e.fields), append(depths, max(e.depth, e.inside))
	}
	return fields, depths, s.refusal == nil && t.cycle == ""
}

// Weigh is what an operation weighs, and how many steps that took.
func Weigh(operation *ast.OperationDefinition, variables map[string]any) (items, values, steps int) {
	w := weigher{variables: variables, fragments: map[string]weight{}}
	total := w.selections(operation.SelectionSet)
	return total.items, total.values, w.steps
}
