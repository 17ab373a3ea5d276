package governance

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var placeholder = regexp.MustCompile(`\{[^}]*\}`)

func TestEveryMessageIsInBothLanguages(t *testing.T) {
	for key, text := range messages {
		if text.Fr == "" || text.En == "" {
			t.Errorf("%s lacks a language: %+v", key, text)
		}
		fr, en := placeholders(text.Fr), placeholders(text.En)
		if diff := cmp.Diff(fr, en); diff != "" {
			t.Errorf("%s has other places in French than in English:\n%s", key, diff)
		}
		for i, place := range fr {
			if place != fmt.Sprintf("{%d}", i) {
				t.Errorf("%s has the places %v; they are counted from {0} without a gap", key, fr)
			}
		}
	}
}

func placeholders(text string) []string {
	found := placeholder.FindAllString(text, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

// detailAt is where calls that make a refusal take the key of its message.
var detailAt = map[string]int{"NewError": 2, "refuse": 2, "badInput": 1, "tooLarge": 1, "coded": 1, "Explain": 1, "Sentence": 0}

// keysInSource are the keys in calls, with the number of values that each gives
// (-1: not a fixed number), and every text in the source.
func keysInSource(t *testing.T) (calls map[string][]int, texts map[string]bool) {
	t.Helper()
	calls, texts = map[string][]int{}, map[string]bool{}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && slices.Contains([]string{"generated", "testdata", "node_modules", ".git"}, d.Name()):
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || d.Name() == "messages.go":
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if text, ok := literal(n); ok {
				texts[text] = true
			}
			if call, ok := n.(*ast.CallExpr); ok {
				if key, values, ok := refusal(call); ok {
					calls[key] = append(calls[key], values)
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return calls, texts
}

func literal(n ast.Node) (string, bool) {
	lit, ok := n.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(lit.Value)
	return text, err == nil
}

// refusal is the key in a call that makes a refusal.
func refusal(call *ast.CallExpr) (key string, values int, ok bool) {
	name := ""
	switch f := call.Fun.(type) {
	case *ast.Ident:
		name = f.Name
	case *ast.SelectorExpr:
		name = f.Sel.Name
	}
	at, known := detailAt[name]
	if !known || len(call.Args) <= at {
		return "", 0, false
	}
	key, ok = literal(call.Args[at])
	values = len(call.Args) - at - 1
	if call.Ellipsis.IsValid() || name == "coded" {
		values = -1
	}
	return key, values, ok
}

func TestEveryKeyInTheSourceIsInTheCatalogue(t *testing.T) {
	calls, texts := keysInSource(t)
	if len(calls) < 20 {
		t.Fatalf("only %d keys found in the source: the test does not look where refusals are made", len(calls))
	}
	for _, key := range slices.Sorted(maps.Keys(calls)) {
		text, ok := messages[key]
		if !ok {
			t.Errorf("%q is refused with, and is not in the catalogue", key)
			continue
		}
		for _, values := range calls[key] {
			if places := len(placeholders(text.Fr)); values >= 0 && values != places {
				t.Errorf("%q has %d places, and is given %d values", key, places, values)
			}
		}
	}
	for _, key := range slices.Sorted(maps.Keys(messages)) {
		if !texts[key] {
			t.Errorf("nothing in the source speaks of %q", key)
		}
	}
}

// apiCodes are the codes of API.md, "conventions", but for the two that the
// GraphQL library gives by itself.
var apiCodes = strings.Fields(`BAD_REQUEST BAD_USER_INPUT UNAUTHENTICATED FORBIDDEN NOT_FOUND CONFLICT
	IDEMPOTENCY_MISMATCH OPERATION_TOO_LARGE RATE_LIMITED TIMEOUT UNAVAILABLE OUTCOME_UNKNOWN INTERNAL`)

func TestCodesAreThoseOfTheAPI(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "error.go", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if kind, ok := spec.Type.(*ast.Ident); ok && kind.Name == "Code" {
			text, _ := literal(spec.Values[0])
			codes = append(codes, text)
		}
		return true
	})
	slices.Sort(codes)
	want := slices.Sorted(slices.Values(apiCodes))
	if diff := cmp.Diff(want, codes); diff != "" {
		t.Errorf("codes (-API.md +source):\n%s", diff)
	}
}

func TestErrorMessage(t *testing.T) {
	e := NewError(CodeBadUserInput, "until", "intervalOrder", "{1}", "2024")
	if got, want := e.Message(English), "the start {1} must come before the end 2024"; got != want {
		t.Errorf("%q, want %q: a value is written as it is, places in it too", got, want)
	}
	if got, want := e.Message(French), "le début {1} doit précéder la fin 2024"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if e.Error() != e.Message(English) {
		t.Errorf("programs read English: %q", e.Error())
	}
}

func TestCodeOf(t *testing.T) {
	refused := NewError(CodeConflict, "", "internal", "x")
	for _, c := range []struct {
		reason string
		err    error
		want   Code
	}{
		{"an error of ours", refused, CodeConflict},
		{"wrapped", fmt.Errorf("import: %w", refused), CodeConflict},
		{"among others", errors.Join(errors.New("x"), refused), CodeConflict},
		{"without a code", errors.New("x"), CodeInternal},
	} {
		if got := CodeOf(c.err); got != c.want {
			t.Errorf("%s: %s, want %s", c.reason, got, c.want)
		}
	}
}
