package resolvers_test

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"tablee/governance/access"
	"tablee/network"
	"tablee/resolvers"
	"tablee/schema"
)

// matrixDepth is how many fields deep the matrix looks; the lists between an
// item and the field that gives it are not counted.
const matrixDepth = 4

// walker writes questions that go every way to every field of the schema.
type walker struct {
	*testing.T
	schema  *ast.Schema
	samples map[string]string // of arguments, by Type.field.name or by name
}

// samplesOf are the values of the arguments that are required.
func samplesOf(m *matrix) map[string]string {
	var ids []string
	for _, id := range m.facts.IDs() {
		ids = append(ids, `"`+id.String()+`"`)
	}
	const period = `{from: "2025-01-01", until: "2026-01-01"}`
	return map[string]string{
		"first": "3", "Query.groups.first": "6", "Query.changes.first": "10", "period": period, "on": `"2025-10-01"`, "text": `"groupe"`, "after": "0", "body": `"` + groupT.String() + `"`,
		"Query.group.id": `"` + groupA.String() + `"`, "Query.node.id": `"` + groupB.String() + `"`, "ids": "[" + strings.Join(ids[:min(100, len(ids))], ", ") + "]",
		"Query.consultation.id": `"` + m.facts.Consultations[0].ID.String() + `"`, "Query.statement.id": `"` + m.facts.Statements[0].ID.String() + `"`,
		"question":                `{hours: 3, period: ` + period + `}`,
		"Query.roleInvitation.id": `"` + m.facts.RoleInvitations[0].ID.String() + `"`, "secret": `"a guess"`,
		"person":  `"` + m.facts.Persons[0].ID.String() + `"`,
		"changes": `[{leaveSeat: {seat: "` + m.seatOf(groupA) + `"}}, {handOverSeat: {seat: "` + m.seatOf(groupB) + `", to: "` + groupA.String() + `"}}]`,
	}
}

// arguments are those that a field requires, and those that stand for an
// identity of the question itself.
func (w walker) arguments(parent string, f *ast.FieldDefinition) string {
	var out []string
	for _, a := range f.Arguments {
		value, named := w.samples[parent+"."+f.Name+"."+a.Name]
		if !named {
			if !a.Type.NonNull || a.DefaultValue != nil {
				continue
			}
			if value, named = w.samples[a.Name]; !named {
				w.Errorf("%s.%s(%s:): give a sample of the argument", parent, f.Name, a.Name)
			}
		}
		out = append(out, a.Name+": "+value)
	}
	if len(out) == 0 {
		return ""
	}
	return "(" + strings.Join(out, ", ") + ")"
}

// way is a field with all that hangs on it, asked at once or in parts.
type way struct {
	text  string
	parts []way // the same in smaller questions; none for a leaf
}

// ways are those on from a type. The edges of a list are left out: they lead to
// the same items as its nodes.
func (w walker) ways(of *ast.Definition, depth int) []way {
	if of.Kind == ast.Interface || of.Kind == ast.Union {
		var out []way
		for _, t := range w.schema.GetPossibleTypes(of) {
			for _, inner := range w.ways(t, depth) {
				out = append(out, inner.within("... on "+t.Name))
			}
		}
		return out
	}
	var out []way
	for _, f := range of.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		target := w.schema.Types[f.Type.Name()]
		name := "x" + of.Name + "_" + f.Name + ": " + f.Name + w.arguments(of.Name, f) // a field of two types has two names
		if target.IsLeafType() {
			out = append(out, way{text: name})
			continue
		}
		left := depth - 1
		if slices.Contains([]string{"nodes", "edges", "node"}, f.Name) && of.Name != "Query" {
			left = depth
		}
		if f.Name == "edges" || left == 0 {
			continue
		}
		parts := w.ways(target, left)
		if len(parts) == 0 {
			continue
		}
		out = append(out, joined(parts).within(name))
	}
	return out
}

// joined asks for several ways at once.
func joined(parts []way) way {
	texts := make([]string, len(parts))
	for i, p := range parts {
		texts[i] = p.text
	}
	return way{strings.Join(texts, " "), parts}
}

// within puts a way and its parts behind a field.
func (y way) within(field string) way {
	out := way{text: field + " { " + y.text + " }"}
	for _, p := range y.parts {
		out.parts = append(out.parts, p.within(field))
	}
	return out
}

// matrixHandler serves the matrix to whoever the request names, with options
// that a test may change.
func matrixHandler(t *testing.T, m *matrix, change ...func(*resolvers.Options)) http.Handler {
	t.Helper()
	m.asked = new(atomic.Int64)
	live, err := network.Open(t.Context(), m)
	if err != nil {
		t.Fatal(err)
	}
	o, all := options(t, live, m), readers()
	o.Access = m
	o.Actor = func(r *http.Request) (access.Actor, error) { return all[r.Header.Get("Reader")], nil }
	for _, to := range change {
		to(&o)
	}
	handler, err := resolvers.NewHandler(o)
	if err != nil {
		t.Fatal(err)
	}
	return handler
}

func askAs(t *testing.T, handler http.Handler, reader, query string) string {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "http://localhost/graphql", strings.NewReader(bodyOf(t, query)))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Reader", reader)
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	return w.Body.String()
}

// questions are as large as the service's limits allow, found by asking as the
// administrator.
func matrixQuestions(t *testing.T, handler http.Handler, y way) []string {
	t.Helper()
	answer := askAs(t, handler, "administrator", "{ "+y.text+" }")
	switch {
	case strings.Contains(answer, "OPERATION_TOO_LARGE") && len(y.parts) > 0:
		var out []string
		for _, p := range y.halves() {
			out = append(out, matrixQuestions(t, handler, p)...)
		}
		return out
	case strings.Contains(answer, "GRAPHQL_VALIDATION_FAILED") || strings.Contains(answer, "OPERATION_TOO_LARGE") || strings.Contains(answer, "INTERNAL"):
		t.Errorf("{ %s }: %.300s", y.text, answer)
	}
	return []string{"{ " + y.text + " }"}
}

// halves are two smaller ways that go as far, or the one way that is left in
// its parts.
func (y way) halves() []way {
	if len(y.parts) == 1 {
		return y.parts
	}
	half := len(y.parts) / 2
	return []way{joined(y.parts[:half]), joined(y.parts[half:])}
}

var tokens = regexp.MustCompile(`"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*`)

// TestEveryFieldForEveryRole goes every way to every field as each reader: no
// mark is seen outside its circle, each is seen by all inside it, and none
// without an entry in the access log that tells of it.
func TestEveryFieldForEveryRole(t *testing.T) {
	m := newMatrix()
	handler := matrixHandler(t, m)
	text, err := schema.SDL()
	if err != nil {
		t.Fatal(err)
	}
	w := walker{t, gqlparser.MustLoadSchema(&ast.Source{Name: "sdl", Input: text}), samplesOf(m)}
	all := joined(w.ways(w.schema.Query, matrixDepth))
	var asked []string
	for _, y := range all.parts {
		asked = append(asked, matrixQuestions(t, handler, y)...)
	}
	asked = append(asked, accessLogQuestion(groupA), accessLogQuestion(groupB))
	t.Logf("%d questions", len(asked))
	marks := map[string]mark{}
	for _, k := range m.marks {
		marks[k.text] = k
	}
	for reader := range readers() {
		seen := map[string]bool{}
		for _, q := range asked {
			m.noted.taken()
			answer := askAs(t, handler, reader, q)
			noted := m.noted.taken()
			if reader == "anonymous" || reader == "policymaker" {
				noNote(t, reader, q, noted)
			}
			for _, token := range tokens.FindAllString(answer, -1) {
				k, marked := marks[strings.Trim(token, `"`)]
				if !marked {
					continue
				}
				if !slices.Contains(k.circle(), reader) && !seen[k.text] {
					t.Errorf("%s sees %q, %s of %d, by %.400s", reader, k.text, k.fact, k.owner, q)
				}
				if !k.accounted(reader, noted) {
					t.Errorf("%s sees %q, %s of %d, without an entry, by %.400s", reader, k.text, k.fact, k.owner, q)
				}
				seen[k.text] = true
			}
		}
		for _, k := range marks {
			if slices.Contains(k.circle(), reader) && !seen[k.text] {
				t.Errorf("%s does not see %q, %s of %d at %d", reader, k.text, k.fact, k.owner, k.at)
			}
		}
	}
	if len(marks) < 40 || len(asked) < 100 {
		t.Errorf("%d marks, %d questions: the matrix is empty", len(marks), len(asked))
	}
}
