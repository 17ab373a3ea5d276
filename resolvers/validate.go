package resolvers

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode"

	"github.com/go-playground/validator/v10"

	"tablee/governance"
	"tablee/governance/command"
)

// rules reads the validate tags of commands. It is made once: it keeps what it
// learned of each struct.
var rules = newRules()

// embedded marks the name of an embedded struct, which is no field of the input.
const embedded = "~"

func newRules() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(func(f reflect.StructField) string {
		if f.Anonymous {
			return embedded
		}
		return inputName(f.Name)
	})
	return v
}

// inputName is the name of a field in GraphQL: ExpectedVersion is
// expectedVersion, FTE is fte.
func inputName(name string) string {
	letters := []rune(name)
	for i := range letters {
		if i > 0 && i+1 < len(letters) && !unicode.IsUpper(letters[i+1]) || !unicode.IsUpper(letters[i]) {
			break
		}
		letters[i] = unicode.ToLower(letters[i])
	}
	return string(letters)
}

// validated are the refusals of a command by the tags of its fields.
func validated(c command.Command) governance.Refusals {
	err := rules.Struct(c)
	failures, ok := errors.AsType[validator.ValidationErrors](err)
	if !ok && err != nil {
		panic(fmt.Errorf("the tags of %T: %w", c, err)) // a defect of the tags
	}
	var out governance.Refusals
	for _, f := range failures {
		out = append(out, governance.NewError(governance.CodeBadUserInput, inputPath(f.Namespace()), messageOf[f.Tag()], messageArgs(f)...))
	}
	return out
}

// inputPath is the path of a field in the input: JoinGroup.~.since is
// input.since.
func inputPath(namespace string) string {
	parts := strings.Split(namespace, ".")
	parts[0] = "input"
	kept := parts[:0]
	for _, p := range parts {
		if p != embedded {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, ".")
}

// messageOf is the key of the message of a tag. A test checks that every tag
// of every command is here.
var messageOf = map[string]string{
	"required": "inputRequired",
	"uuid":     "inputUUID",
	"gte":      "inputAtLeast",
	"gt":       "inputAbove",
	"lte":      "inputAtMost",
	"max":      "inputTooLong",
	"min":      "inputTooShort",
	"email":    "inputEmail",
}

func messageArgs(f validator.FieldError) []string {
	if f.Param() == "" {
		return nil
	}
	return []string{f.Param()}
}
