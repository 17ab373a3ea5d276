package resolvers

import (
	"reflect"
	"strings"

	"tablee/governance"
	"tablee/governance/command"
)

// addressed gives each refusal of a command the path of the input's field that
// it speaks of; none when it speaks of no field that the input has.
func addressed(c command.Command, refusals governance.Refusals) governance.Refusals {
	out := make(governance.Refusals, len(refusals))
	for i, r := range refusals {
		copied := *r
		if !strings.HasPrefix(r.Field, "input.") {
			copied.Field = inputField(reflect.TypeOf(c), r.Field)
		}
		out[i] = &copied
	}
	return out
}

// inputField is the path of the field that a rule speaks of. Rules name the
// fields of records, and inputs some of them otherwise: the first of the other
// names that the input has is meant. "entries[2].supplied_by" leads into the
// third of the entries.
func inputField(input reflect.Type, field string) string {
	path := []string{"input"}
	for step := range strings.SplitSeq(field, ".") {
		name, index, _ := strings.Cut(step, "[")
		found, name := fieldNamed(input, name)
		if found == nil {
			break
		}
		if index != "" {
			name += "[" + index
		}
		path, input = append(path, name), found
	}
	if len(path) == 1 {
		return ""
	}
	return strings.Join(path, ".")
}

// otherNames are what inputs call the fields of records.
var otherNames = map[string][]string{
	"id":                 {"identifiers"},
	"home_territory":     {"home"},
	"territories_served": {"territoriesServed"},
	"supplied_by":        {"suppliedBy"},
	"membership_of":      {"member"},
	"since":              {"on", "date"},
	"until":              {"on"},
	"lastSeen":           {"on"},
	"holder":             {"to", "tenure"},
	"seat":               {"tenure", "entries"},
	"body":               {"meeting"},
}

// fieldNamed is the type of an input's field, and the name that the input
// gives it; nil when there is no such field.
func fieldNamed(input reflect.Type, name string) (reflect.Type, string) {
	for _, candidate := range append([]string{name}, otherNames[name]...) {
		for _, f := range inputFields(input) {
			if inputName(f.Name) == candidate {
				return f.Type, candidate
			}
		}
	}
	return nil, name
}

// inputFields are the fields that an input has, those of embedded structs
// among them. What the service fills in by itself is none: it is left out of
// the digest of the input, too.
func inputFields(input reflect.Type) []reflect.StructField {
	for input.Kind() == reflect.Pointer || input.Kind() == reflect.Slice {
		input = input.Elem()
	}
	if input.Kind() != reflect.Struct {
		return nil
	}
	var out []reflect.StructField
	for _, f := range reflect.VisibleFields(input) {
		if given := f.Tag.Get("json") != "-"; given && !f.Anonymous && f.IsExported() {
			out = append(out, f)
		}
	}
	return out
}
