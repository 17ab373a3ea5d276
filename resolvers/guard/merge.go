package guard

import (
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
)

// mergeSteps is how many fields one document's merging may look at: thirty
// times the fields that it may have.
const mergeSteps = 20_000

// merging is the rule that fields of one name in an answer are one field
// (GraphQL §5.3.2). The answer's fields are gathered by name, level by level,
// and each is compared with the first of its kind only: to have the same
// shape, or to be the same field, is an equivalence.
type merging struct {
	schema *ast.Schema
	refuse core.AddErrFunc
	steps  int
}

func fieldsMerge(observers *core.Events, refuse core.AddErrFunc) {
	m := &merging{refuse: refuse}
	observers.OnOperation(func(w *core.Walker, operation *ast.OperationDefinition) {
		m.schema = w.Schema
		if m.alike(operation.SelectionSet) {
			m.same(operation.SelectionSet)
		}
	})
}

// named are the fields of one name in an answer.
type named struct {
	name   string
	fields []*ast.Field
}

// gather lists the fields of a selection by their names in the answer, with
// those of its fragments, each fragment once.
func (m *merging) gather(set ast.SelectionSet) []named {
	var out []named
	at := map[string]int{}
	seen := map[*ast.FragmentDefinition]bool{}
	var walk func(ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, selection := range set {
			m.steps++
			switch s := selection.(type) {
			case *ast.Field:
				i, known := at[s.Alias]
				if !known {
					i = len(out)
					at[s.Alias] = i
					out = append(out, named{name: s.Alias})
				}
				out[i].fields = append(out[i].fields, s)
			case *ast.InlineFragment:
				walk(s.SelectionSet)
			case *ast.FragmentSpread:
				if s.Definition != nil && !seen[s.Definition] {
					seen[s.Definition] = true
					walk(s.Definition.SelectionSet)
				}
			}
		}
	}
	walk(set)
	return out
}

// below is what fields select, together.
func below(fields []*ast.Field) ast.SelectionSet {
	if len(fields) == 1 {
		return fields[0].SelectionSet
	}
	var out ast.SelectionSet
	for _, f := range fields {
		out = append(out, f.SelectionSet...)
	}
	return out
}

// alike reports whether the fields of one name have values of one shape,
// whatever the types of the objects that they stand on.
func (m *merging) alike(set ast.SelectionSet) bool {
	for _, n := range m.gather(set) {
		if m.steps > mergeSteps {
			return m.tangled(n.fields[0])
		}
		i := slices.IndexFunc(n.fields, func(f *ast.Field) bool { return f.Definition != nil })
		for j := i + 1; i >= 0 && j < len(n.fields); j++ {
			f := n.fields[j]
			if f.Definition != nil && !m.alikeTypes(n.fields[i].Definition.Type, f.Definition.Type) {
				return m.conflict(f, "they return conflicting types")
			}
		}
		if !m.alike(below(n.fields)) {
			return false
		}
	}
	return true
}

func (m *merging) alikeTypes(a, b *ast.Type) bool {
	if a.NonNull != b.NonNull || (a.Elem == nil) != (b.Elem == nil) {
		return false
	}
	if a.Elem != nil {
		return m.alikeTypes(a.Elem, b.Elem)
	}
	x, y := m.schema.Types[a.NamedType], m.schema.Types[b.NamedType]
	return x == y || x != nil && y != nil && !x.IsLeafType() && !y.IsLeafType()
}

// same reports whether the fields of one name on objects of one type are one
// field with the same arguments.
func (m *merging) same(set ast.SelectionSet) bool {
	for _, n := range m.gather(set) {
		if m.steps > mergeSteps {
			return m.tangled(n.fields[0])
		}
		for _, group := range byObject(n.fields) {
			for _, f := range group[1:] {
				if f.Name != group[0].Name {
					return m.conflict(f, "they are different fields")
				}
				if !sameArguments(group[0].Arguments, f.Arguments) {
					return m.conflict(f, "they have differing arguments")
				}
			}
			if !m.same(below(group)) {
				return false
			}
		}
	}
	return true
}

// tangled gives up: on fields of an interface among those of many types, level
// upon level, and on a fragment that contains itself.
func (m *merging) tangled(f *ast.Field) bool {
	return m.conflict(f, "too many of them would have to be compared")
}

// conflict tells of the first conflict; who repairs it sees the next.
func (m *merging) conflict(f *ast.Field, why string) bool {
	m.refuse(core.Message(
		`Fields "%s" conflict because %s. Use different aliases on the fields to fetch both if this was intentional.`, f.Alias, why,
	), core.At(f.Position))
	return false
}
