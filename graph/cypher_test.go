package graph_test

import (
	"encoding/json"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/governance"
	"tablee/graph/graphtest"
	"tablee/network/networktest"
)

var update = flag.Bool("update", false, "write the recorded work of statements anew")

// TestStatementsAreEmbeddedByTheirName: a reader who sees a variable knows its
// file, and no file is left that nobody runs.
func TestStatementsAreEmbeddedByTheirName(t *testing.T) {
	embedded := map[string]string{}
	for _, source := range filesHere(t, "*.go") {
		file, err := parser.ParseFile(token.NewFileSet(), source, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for _, declaration := range file.Decls {
			noteEmbedded(filepath.Dir(source), declaration, embedded)
		}
	}
	for _, path := range statementFiles(t) {
		if want := camel(strings.TrimSuffix(filepath.Base(path), ".cypher")); embedded[path] != want {
			t.Errorf("%s is embedded by %q, want %q", path, embedded[path], want)
		}
	}
}

// noteEmbedded notes which file of a folder a variable holds.
func noteEmbedded(folder string, declaration ast.Decl, embedded map[string]string) {
	d, ok := declaration.(*ast.GenDecl)
	if !ok || d.Doc == nil {
		return
	}
	for _, c := range d.Doc.List {
		if path, found := strings.CutPrefix(c.Text, "//go:embed "); found {
			embedded[filepath.Join(folder, path)] = d.Specs[0].(*ast.ValueSpec).Names[0].Name
		}
	}
}

// statementFiles are the statements of package graph and of package record.
func statementFiles(t testing.TB) []string { return filesHere(t, "*.cypher") }

// filesHere are the files of a name in package graph and in package record.
func filesHere(t testing.TB, name string) []string {
	t.Helper()
	var all []string
	for _, folder := range []string{".", "record"} {
		files, err := filepath.Glob(filepath.Join(folder, name))
		if err != nil || len(files) < 20 {
			t.Fatalf("%d files in %s, %v", len(files), folder, err)
		}
		all = append(all, files...)
	}
	return all
}

func camel(s string) string {
	parts := strings.Split(s, "_")
	for i := range parts[1:] {
		parts[i+1] = strings.ToUpper(parts[i+1][:1]) + parts[i+1][1:]
	}
	return strings.Join(parts, "")
}

// samples are values for the parameters of statements.
var samples = map[string]any{
	"since": int64(-1), "key": "one", "version": int64(9), "digest": "d", "actor": "a", "verb": "v",
	"rows":       []any{map[string]any{"id": "0000000000001", "label": "Group", "properties": map[string]any{}}},
	"references": []any{map[string]any{"from": "0000000000001", "to": "0000000000002", "type": "HOLDER", "properties": map[string]any{}}},
	"ids":        []any{"0000000000001"},
	"voided":     []any{"0000000000001"}, "about": []any{"0000000000001"}, "changes": []any{map[string]any{"version": int64(9)}},
	"private": []string{"v"}, "but": []string{"v:x"}, "after": int64(0), "before": int64(9), "words": "+a*", "first": int64(5), "number": int64(1), "name": "n", "checksum": "c",
	"token": "kept", "data": []byte("d"), "expiry": int64(1), "now": int64(0), "place": "9",
}

// TestPlans: a statement starts where its header says, never with a product of
// two searches, and the server has nothing to remark.
func TestPlans(t *testing.T) {
	filled(t)
	driver := driverOf(t)
	for _, file := range statementFiles(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			text := statement(t, file)
			declared := planOf(t, text)
			plan, notes := explain(t, driver, "EXPLAIN "+text)
			for _, n := range notes {
				t.Errorf("the server remarks: %s: %s", n.Code(), n.Description())
			}
			slices.Sort(declared)
			if started := starts(t, plan.Arguments()); !slices.Equal(started, declared) {
				t.Errorf("starts from %v, declared are %v", started, declared)
			}
		})
	}
}

func statement(t testing.TB, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

var planLine = regexp.MustCompile(`(?m)^// plan:(.*)$`)

func planOf(t testing.TB, text string) []string {
	t.Helper()
	m := planLine.FindStringSubmatch(text)
	if m == nil {
		t.Fatal("the header declares no plan")
	}
	return strings.FieldsFunc(m[1], func(r rune) bool { return r == ',' || r == ' ' })
}

// starts are the operators of a plan that find something to begin with. The
// plan is read as the server writes it out: the driver gives the last child of
// an operator in the place of each of its children.
func starts(t testing.TB, arguments map[string]any) []string {
	t.Helper()
	written, ok := arguments["string-representation"].(string)
	if !ok {
		t.Fatal("the server wrote no plan out")
	}
	var out []string
	for _, m := range planOperator.FindAllStringSubmatch(written, -1) {
		switch name := m[1]; {
		case name == "CartesianProduct":
			t.Error("the plan has a CartesianProduct")
		case beginning.MatchString(name):
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

var (
	planOperator = regexp.MustCompile(`(?m)^\| *[| \\]*\+(\w+)`)
	beginning    = regexp.MustCompile(`Scan|Seek|CountStore|ProcedureCall|DoNothing`)
)

func explain(t testing.TB, driver neo4j.DriverWithContext, text string) (neo4j.Plan, []neo4j.Notification) {
	t.Helper()
	session := driver.NewSession(t.Context(), neo4j.SessionConfig{})
	defer session.Close(t.Context())
	result, err := session.Run(t.Context(), text, parameters(text))
	if err != nil {
		t.Fatal(err)
	}
	summary, err := result.Consume(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return summary.Plan(), summary.Notifications()
}

var parameter = regexp.MustCompile(`\$([a-z]\w*)`)

func parameters(text string) map[string]any {
	out := map[string]any{}
	for _, m := range parameter.FindAllStringSubmatch(text, -1) {
		out[m[1]] = samples[m[1]]
	}
	return out
}

func driverOf(t testing.TB) neo4j.DriverWithContext {
	t.Helper()
	a := graphtest.Address(t)
	driver, err := neo4j.NewDriverWithContext(a.URI, neo4j.BasicAuth(a.User, a.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { driver.Close(t.Context()) })
	return driver
}

// filled is a graph that holds both worked examples, records of which nothing
// is left out, a session and an entry of the access log, with counts up to date.
func filled(t testing.TB) {
	t.Helper()
	g := graphtest.Empty(t)
	facts := networktest.Example(t, "four-tables").With(networktest.Example(t, "three-tables")).With(fullFacts())
	if _, err := g.Write(t.Context(), governance.Change{Key: "one", All: true}, always(facts)); err != nil {
		t.Fatal(err)
	}
	if err := g.KeepSession(t.Context(), "kept", []byte("data"), time.Now().Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	if err := g.NoteAccess(t.Context(), []governance.AccessEntry{{ID: 1, At: time.Unix(0, 0), Owner: 1}}); err != nil {
		t.Fatal(err)
	}
	driver := driverOf(t)
	session := driver.NewSession(t.Context(), neo4j.SessionConfig{})
	defer session.Close(t.Context())
	result, err := session.Run(t.Context(), "CALL db.resampleOutdatedIndexes()", nil)
	if err == nil {
		_, err = result.Consume(t.Context())
	}
	if err != nil {
		t.Fatal(err)
	}
}

// TestWorkOfReading: a statement entered by an index does no more work than
// was recorded, plus a fifth.
func TestWorkOfReading(t *testing.T) {
	filled(t)
	driver := driverOf(t)
	recorded := map[string]int64{}
	const file = "testdata/db_hits.json"
	text, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(text, &recorded)
	}
	if err != nil && !*update {
		t.Fatal(err)
	}
	for _, path := range statementFiles(t) {
		text := statement(t, path)
		if !strings.Contains(text, "IndexSeek") || regexp.MustCompile(`(?m)^(SET|MERGE|CREATE|DELETE|UNWIND|CALL)`).MatchString(text) {
			continue
		}
		name, hits := filepath.Base(path), profile(t, driver, text)
		if *update {
			recorded[name] = hits
		}
		if limit, ok := recorded[name]; !ok || float64(hits) > 1.2*float64(limit) {
			t.Errorf("%s: %d db hits, recorded %d", name, hits, limit)
		}
	}
	if *update {
		text, err := json.MarshalIndent(recorded, "", "  ")
		if err == nil {
			err = os.WriteFile(file, append(text, '\n'), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

func profile(t testing.TB, driver neo4j.DriverWithContext, text string) int64 {
	t.Helper()
	session := driver.NewSession(t.Context(), neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead})
	defer session.Close(t.Context())
	result, err := session.Run(t.Context(), "PROFILE "+text, parameters(text))
	if err != nil {
		t.Fatal(err)
	}
	summary, err := result.Consume(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	written, _ := summary.Profile().Arguments()["string-representation"].(string)
	m := databaseAccesses.FindStringSubmatch(written)
	if m == nil {
		t.Fatalf("the server wrote no work out: %s", written)
	}
	hits, err := strconv.ParseInt(m[1], 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return hits
}

var databaseAccesses = regexp.MustCompile(`Total database accesses: (\d+)`)
