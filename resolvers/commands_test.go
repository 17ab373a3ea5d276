package resolvers

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"tablee/governance"
	"tablee/governance/command"
	"tablee/schema"
	"tablee/schema/generated"
)

// commands are the inputs of all mutations, by the mutation's name.
func commands(t *testing.T) map[string]reflect.Type {
	t.Helper()
	out := map[string]reflect.Type{}
	root := reflect.TypeFor[generated.MutationResolver]()
	for method := range root.Methods() {
		input := method.Type.In(1)
		if !input.Implements(reflect.TypeFor[command.Command]()) {
			t.Errorf("%s takes no command", method.Name)
			continue
		}
		out[inputName(method.Name)] = input
	}
	return out
}

func sdl(t *testing.T) *ast.Schema {
	t.Helper()
	text, err := schema.SDL()
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := gqlparser.LoadSchema(&ast.Source{Name: "sdl", Input: text})
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

// TestInputsAndCommandsHaveTheSameFields: a path that a refusal gives is one
// that the caller wrote, and no field of an input is left unread.
func TestInputsAndCommandsHaveTheSameFields(t *testing.T) {
	parsed := sdl(t)
	for verb, input := range commands(t) {
		if got := reflect.Zero(input).Interface().(command.Command).Verb(); got != verb {
			t.Errorf("%s is told as %s", verb, got)
		}
		sameFields(t, parsed, verb, parsed.Mutation.Fields.ForName(verb).Arguments[0].Type, input)
	}
}

func sameFields(t *testing.T, parsed *ast.Schema, path string, asked *ast.Type, read reflect.Type) {
	t.Helper()
	if asked.Elem != nil {
		sameFields(t, parsed, path, asked.Elem, read)
		return
	}
	definition := parsed.Types[asked.NamedType]
	if definition.Kind != ast.InputObject {
		return
	}
	var names []string
	for _, f := range inputFields(read) {
		name := inputName(f.Name)
		names = append(names, name)
		if field := definition.Fields.ForName(name); field != nil {
			sameFields(t, parsed, path+"."+name, field.Type, f.Type)
		} else {
			t.Errorf("%s reads %s, which %s does not have", path, name, definition.Name)
		}
	}
	for _, f := range definition.Fields {
		if !slices.Contains(names, f.Name) {
			t.Errorf("%s.%s is not read", path, f.Name)
		}
	}
}

// TestEveryTagHasItsMessage: no rule of a field is without a word for whom it
// refuses, and none is misspelled.
func TestEveryTagHasItsMessage(t *testing.T) {
	for verb, input := range commands(t) {
		tagsOf(t, verb, input)
		empty := reflect.Zero(input).Interface().(command.Command)
		if len(validated(empty)) == 0 { // panics on what is no tag
			t.Errorf("%s is accepted without a key", verb)
		}
	}
}

func tagsOf(t *testing.T, path string, input reflect.Type) {
	t.Helper()
	for _, f := range inputFields(input) {
		for rule := range strings.SplitSeq(f.Tag.Get("validate"), ",") {
			name, _, _ := strings.Cut(rule, "=")
			if messageOf[name] == "" && !slices.Contains([]string{"", "dive", "omitempty"}, name) {
				t.Errorf("%s.%s: %q has no message", path, f.Name, name)
			}
		}
		tagsOf(t, path+"."+f.Name, f.Type)
	}
}

// TestRefusalsSpeakOfFieldsOfTheInput: the fields of records, as rules name
// them, become fields that the caller wrote.
func TestRefusalsSpeakOfFieldsOfTheInput(t *testing.T) {
	for _, c := range []struct {
		command     command.Command
		field, want string
	}{
		{command.LeaveSeat{}, "until", "input.on"},
		{command.LeaveSeat{}, "expectedVersion", "input.expectedVersion"},
		{command.AbolishSeat{}, "constituency", ""},
		{command.HandOverSeat{}, "holder", "input.to"},
		{command.HandOverSeat{}, "since", "input.on"},
		{command.AppointDelegate{}, "supplied_by", "input.suppliedBy"},
		{command.AppointDelegate{}, "holder", "input.tenure"},
		{command.AppointDelegate{}, "person.id", "input.person.id"},
		{command.RecordAttendance{}, "entries[3].membership_of", "input.entries[3].member"},
		{command.RecordAttendance{}, "entries[0].person.name", "input.entries[0].person.name"},
		{command.RecordAttendance{}, "entries[0].nothing", "input.entries[0]"},
		{command.RegisterGroup{}, "home_territory", "input.home"},
		{command.JoinGroup{}, "mandate.topics", "input.mandate.topics"},
		{command.JoinGroup{}, "", ""},
	} {
		got := addressed(c.command, governance.Refusals{governance.NewError(governance.CodeBadUserInput, c.field, "notFound")})
		if got[0].Field != c.want {
			t.Errorf("%q of %s: %q, want %q", c.field, c.command.Verb(), got[0].Field, c.want)
		}
	}
}
