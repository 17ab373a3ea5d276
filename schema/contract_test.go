package schema_test

import (
	"flag"
	"os"
	"strings"
	"testing"
	"unicode"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"tablee/schema"
)

var update = flag.Bool("update", false, "release what was added to the schema")

const releasedFile = "testdata/released.graphql"

func load(t *testing.T, name, sdl string) *ast.Schema {
	t.Helper()
	parsed, err := gqlparser.LoadSchema(&ast.Source{Name: name, Input: sdl})
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func current(t *testing.T) (sdl string, parsed *ast.Schema) {
	t.Helper()
	sdl, err := schema.SDL()
	if err != nil {
		t.Fatal(err)
	}
	return sdl, load(t, "schema", sdl)
}

// TestContract: a program written for a released schema goes on working. No
// name that was released disappears, nothing that could be left out becomes
// required, and nothing that was always given may be missing. `-update`
// releases what was added; what breaks stays refused.
func TestContract(t *testing.T) {
	sdl, now := current(t)
	text, err := os.ReadFile(releasedFile)
	if err != nil && !*update {
		t.Fatal(err)
	}
	for _, broken := range breaks(load(t, "released", string(text)), now) {
		t.Error(broken)
	}
	if *update && !t.Failed() {
		if err := os.WriteFile(releasedFile, []byte(sdl), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	for _, added := range breaks(now, load(t, "released", string(text))) {
		if strings.HasSuffix(added, "is gone") {
			t.Errorf("not released yet (run the test with -update): %s", strings.TrimSuffix(added, " is gone"))
		}
	}
}

// breaks are what a program written for the one schema cannot do with the
// other.
func breaks(released, now *ast.Schema) []string {
	var out []string
	for name, was := range released.Types {
		if was.BuiltIn {
			continue
		}
		is := now.Types[name]
		switch {
		case is == nil:
			out = append(out, name+" is gone")
		case is.Kind != was.Kind:
			out = append(out, name+" became a "+string(is.Kind))
		default:
			out = append(out, breaksOf(was, is)...)
		}
	}
	return out
}

func breaksOf(was, is *ast.Definition) []string {
	var out []string
	for _, v := range was.EnumValues {
		if is.EnumValues.ForName(v.Name) == nil {
			out = append(out, was.Name+"."+v.Name+" is gone")
		}
	}
	for _, i := range was.Interfaces {
		if !strings.Contains(" "+strings.Join(is.Interfaces, " ")+" ", " "+i+" ") {
			out = append(out, was.Name+" is no "+i+" any more")
		}
	}
	for _, f := range was.Fields {
		name := was.Name + "." + f.Name
		g := is.Fields.ForName(f.Name)
		switch {
		case g == nil:
			out = append(out, name+" is gone")
		case was.Kind == ast.InputObject && !accepts(g.Type, f.Type, g.DefaultValue):
			out = append(out, name+" takes less than "+f.Type.String())
		case was.Kind != ast.InputObject && !accepts(f.Type, g.Type, nil):
			out = append(out, name+" gives "+g.Type.String()+", not "+f.Type.String())
		default:
			out = append(out, breaksOfArguments(name, f, g)...)
		}
	}
	for _, g := range is.Fields {
		if was.Kind == ast.InputObject && was.Fields.ForName(g.Name) == nil && g.Type.NonNull && g.DefaultValue == nil {
			out = append(out, was.Name+"."+g.Name+" is required")
		}
	}
	return out
}

func breaksOfArguments(name string, was, is *ast.FieldDefinition) []string {
	var out []string
	for _, a := range was.Arguments {
		b := is.Arguments.ForName(a.Name)
		switch {
		case b == nil:
			out = append(out, name+"("+a.Name+") is gone")
		case !accepts(b.Type, a.Type, b.DefaultValue):
			out = append(out, name+"("+a.Name+") takes less than "+a.Type.String())
		}
	}
	for _, b := range is.Arguments {
		if was.Arguments.ForName(b.Name) == nil && b.Type.NonNull && b.DefaultValue == nil {
			out = append(out, name+"("+b.Name+") is required")
		}
	}
	return out
}

// accepts reports whether what has the one type fits where the other is.
func accepts(place, value *ast.Type, byDefault *ast.Value) bool {
	if place.NonNull && !value.NonNull && byDefault == nil {
		return false
	}
	if place.Elem != nil || value.Elem != nil {
		return place.Elem != nil && value.Elem != nil && accepts(place.Elem, value.Elem, nil)
	}
	return place.NamedType == value.NamedType
}

// TestBreaksAreSeen: the contract's own test, on small schemas.
func TestBreaksAreSeen(t *testing.T) {
	const released = `type Query { a(x: Int, y: Int = 1): [String!] b: Int! } enum E { X Y } input I { p: Int }`
	for now, want := range map[string]string{
		`type Query { a(x: Int, y: Int = 1): [String!] b: Int! c(z: Int): E } enum E { X Y Z } input I { p: Int q: Int }`: "",
		`type Query { a(x: Int, y: Int = 1): [String!]! b: Int! } enum E { X Y } input I { p: Int }`:                      "",
		`type Query { a(x: Int, y: Int! = 1): [String!] b: Int! } enum E { X Y } input I { p: Int }`:                      "",
		`type Query { b: Int! } enum E { X Y } input I { p: Int }`:                                                        "Query.a is gone",
		`type Query { a(x: Int, y: Int = 1): [String!] b: Int } enum E { X Y } input I { p: Int }`:                        "Query.b gives Int, not Int!",
		`type Query { a(x: Int, y: Int = 1): [String] b: Int! } enum E { X Y } input I { p: Int }`:                        "Query.a gives [String], not [String!]",
		`type Query { a(x: Int!, y: Int = 1): [String!] b: Int! } enum E { X Y } input I { p: Int }`:                      "Query.a(x) takes less than Int",
		`type Query { a(x: Int, y: Int = 1, z: Int!): [String!] b: Int! } enum E { X Y } input I { p: Int }`:              "Query.a(z) is required",
		`type Query { a(x: Int): [String!] b: Int! } enum E { X Y } input I { p: Int }`:                                   "Query.a(y) is gone",
		`type Query { a(x: Int, y: Int = 1): [String!] b: Int! } enum E { X } input I { p: Int }`:                         "E.Y is gone",
		`type Query { a(x: Int, y: Int = 1): [String!] b: Int! } enum E { X Y } input I { p: Int! }`:                      "I.p takes less than Int",
		`type Query { a(x: Int, y: Int = 1): [String!] b: Int! } enum E { X Y } input I { p: Int q: Int! }`:               "I.q is required",
		`type Query { a(x: Int, y: Int = 1): [String!] b: Int! } enum E { X Y } type I { p: Int }`:                        "I became a OBJECT",
	} {
		if got := strings.Join(breaks(load(t, "released", released), load(t, "now", now)), "; "); got != want {
			t.Errorf("%s:\n  got  %q\n  want %q", now, got, want)
		}
	}
}

// TestNames: types are written LikeThis, fields and arguments likeThis, values
// LIKE_THIS.
func TestNames(t *testing.T) {
	_, now := current(t)
	for name, d := range now.Types {
		if d.BuiltIn {
			continue
		}
		if !unicode.IsUpper(rune(name[0])) || strings.Contains(name, "_") {
			t.Errorf("type %s", name)
		}
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			inCamel(t, name, f.Name)
			for _, a := range f.Arguments {
				inCamel(t, name+"."+f.Name, a.Name)
			}
		}
		for _, v := range d.EnumValues {
			if v.Name != strings.ToUpper(v.Name) {
				t.Errorf("value %s.%s", name, v.Name)
			}
		}
	}
}

func inCamel(t *testing.T, of, name string) {
	t.Helper()
	if unicode.IsUpper(rune(name[0])) || strings.Contains(name, "_") {
		t.Errorf("%s.%s", of, name)
	}
}
