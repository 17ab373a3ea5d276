package guard

import "github.com/vektah/gqlparser/v2/ast"

// byObject groups fields that may stand on one object: those of each type of
// object, each time with those of interfaces, which any type may be.
func byObject(fields []*ast.Field) [][]*ast.Field {
	var anywhere []*ast.Field
	var groups [][]*ast.Field
	at := map[string]int{}
	for _, f := range fields {
		parent := f.ObjectDefinition
		if parent == nil {
			continue // of a type that is not there: refused by another rule
		}
		if parent.Kind != ast.Object || f.Definition == nil {
			anywhere = append(anywhere, f)
			continue
		}
		i, known := at[parent.Name]
		if !known {
			i = len(groups)
			at[parent.Name] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], f)
	}
	for i := range groups {
		groups[i] = append(groups[i], anywhere...)
	}
	if len(groups) == 0 && len(anywhere) > 0 {
		groups = [][]*ast.Field{anywhere}
	}
	return groups
}

// sameArguments compares arguments by name: their order says nothing.
func sameArguments(a, b ast.ArgumentList) bool {
	if len(a) != len(b) {
		return false
	}
	for _, x := range a {
		y := b.ForName(x.Name)
		if y == nil || !sameValue(x.Value, y.Value) {
			return false
		}
	}
	return true
}

func sameValue(a, b *ast.Value) bool {
	if a.Kind != b.Kind || a.Raw != b.Raw || len(a.Children) != len(b.Children) {
		return false
	}
	for i, x := range a.Children {
		y := b.Children[i].Value
		if a.Kind == ast.ObjectValue {
			y = b.Children.ForName(x.Name)
		}
		if y == nil || !sameValue(x.Value, y) {
			return false
		}
	}
	return true
}
