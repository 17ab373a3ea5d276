package guard

import (
	"context"
	"fmt"
	"math"
	"reflect"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"tablee/governance"
)

// unsaid is how many items a list is taken to have that takes no first.
const unsaid = 10

// slow is how many items of ours an item of introspection counts for: the
// library works each out anew. The whole schema may be asked for once.
const slow = 3

// fieldsOfType is how many fields a type is taken to have: more than other
// lists without a length, so that the fields of fields' types are too many.
const fieldsOfType = 20

// weight is how large an answer may be. What stands above multiplies it from
// outside, so that a fragment weighs the same wherever it is spread.
type weight struct {
	items  int // in lists
	values int // of fields
}

func (w weight) plus(o weight) weight {
	return weight{plus(w.items, o.items), plus(w.values, o.values)}
}

// weigher weighs one operation, each fragment once.
type weigher struct {
	variables map[string]any
	fragments map[string]weight
	steps     int
}

// weigh is the refusal of a valid operation whose answer may be too large, or
// costs more than is left to who asks.
func (l *Limits) weigh(ctx context.Context, operation *ast.OperationDefinition, variables map[string]any) *governance.Error {
	w := weigher{variables: variables, fragments: map[string]weight{}}
	total := w.selections(operation.SelectionSet)
	switch {
	case total.items > l.Items:
		return tooManyItems(total.items, l.Items)
	case total.values > l.Values:
		return tooManyValues(total.values, l.Values)
	case l.Charge != nil:
		return l.Charge(ctx, total.items)
	}
	return nil
}

func (w *weigher) selections(set ast.SelectionSet) weight {
	var sum weight
	for _, selection := range set {
		w.steps++
		switch s := selection.(type) {
		case *ast.Field:
			if !w.left(s.Directives) {
				sum = sum.plus(w.field(s))
			}
		case *ast.InlineFragment:
			if !w.left(s.Directives) {
				sum = sum.plus(w.selections(s.SelectionSet))
			}
		case *ast.FragmentSpread:
			if s.Definition != nil && !w.left(s.Directives) {
				sum = sum.plus(w.fragment(s.Definition))
			}
		}
	}
	return sum
}

func (w *weigher) fragment(f *ast.FragmentDefinition) weight {
	sum, known := w.fragments[f.Name]
	if !known {
		sum = w.selections(f.SelectionSet)
		w.fragments[f.Name] = sum
	}
	return sum
}

func (w *weigher) field(f *ast.Field) weight {
	below := w.selections(f.SelectionSet)
	n, list := w.length(f)
	switch {
	case f.Name == "__schema" || f.Name == "__type":
		return weight{times(slow, below.items), plus(below.values, 1)}
	case !list:
		return weight{below.items, plus(below.values, 1)}
	}
	return weight{times(n, plus(below.items, 1)), times(n, plus(below.values, 1))}
}

// length is how many items a field may have: what first says, else as many as
// are named one by one. The lists inside a connection have no length of their
// own, the connection's first is theirs.
func (w *weigher) length(f *ast.Field) (n int, list bool) {
	d := f.Definition
	if d == nil {
		return 0, false
	}
	if first := d.Arguments.ForName("first"); first != nil {
		return w.number(argument(f, first)), true
	}
	if d.Type.Elem == nil || connection(f.ObjectDefinition) {
		return 0, false
	}
	if f.Name == "fields" && f.ObjectDefinition != nil && f.ObjectDefinition.Name == "__Type" {
		return fieldsOfType, true
	}
	for _, a := range d.Arguments {
		if a.Type.Elem != nil && a.Type.NonNull {
			return w.count(argument(f, a)), true
		}
	}
	return unsaid, true
}

// connection tells a page from other types by what every page has.
func connection(d *ast.Definition) bool {
	return d != nil && d.Fields.ForName("pageInfo") != nil
}

// argument is the value given to a field, else its default, else nil.
func argument(f *ast.Field, d *ast.ArgumentDefinition) *ast.Value {
	if given := f.Arguments.ForName(d.Name); given != nil {
		return given.Value
	}
	return d.DefaultValue
}

// number reads a first. One that cannot be read is refused later, where its
// list is made: nothing lies below.
func (w *weigher) number(v *ast.Value) int {
	given := w.value(v)
	if given == nil {
		return unsaid
	}
	n, err := strconv.ParseFloat(fmt.Sprint(given), 64)
	if err != nil || math.IsNaN(n) || n < 1 {
		return 1
	}
	return int(min(n, unbounded))
}

func (w *weigher) count(v *ast.Value) int {
	given := reflect.ValueOf(w.value(v))
	if given.Kind() != reflect.Slice {
		return 1 // one is a list of one
	}
	return given.Len()
}

func (w *weigher) value(v *ast.Value) any {
	if v == nil {
		return nil
	}
	given, err := v.Value(w.variables)
	if err != nil {
		return nil
	}
	return given
}

// left tells whether the variables leave a selection out.
func (w *weigher) left(directives ast.DirectiveList) bool {
	return w.says(directives.ForName("skip"), true) || w.says(directives.ForName("include"), false)
}

func (w *weigher) says(d *ast.Directive, wanted bool) bool {
	if d == nil {
		return false
	}
	condition := d.Arguments.ForName("if")
	return condition != nil && w.value(condition.Value) == wanted
}
