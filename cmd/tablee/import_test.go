package main

import (
	"encoding/csv"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tablee/exchange"
	"tablee/governance"
	"tablee/network"
)

// filledSays is what import and seed print for programs.
type filledSays struct {
	Path             string
	Rows, Duplicates int
	Written          bool
	Version          int32
	Changes          map[string]changesSay
	Refusals         []struct{ Code string }
}

type changesSay struct{ New, Changed int }

func TestImportTwice(t *testing.T) {
	s := emptyGraph(t)
	first := ask[filledSays](s, "import", fourTables, "--accept-cycles")
	if !first.Written || first.Version != 1 || first.Rows != 110 || first.Changes["groups"] != (changesSay{New: 15}) {
		t.Errorf("the first import: %+v", first)
	}
	out := s.must("import", fourTables, "--accept-cycles")
	if !strings.Contains(out, "Nothing changed") || s.version() != 1 {
		t.Errorf("the second import, now at version %d, says:\n%s", s.version(), out)
	}
	second := ask[filledSays](s, "import", fourTables, "--accept-cycles")
	if second.Written || second.Version != 1 || len(second.Changes) != 0 {
		t.Errorf("the third import: %+v", second)
	}
}

// TestImportTellsItsSteps: where nobody watches a bar, each step is one line.
func TestImportTellsItsSteps(t *testing.T) {
	r := emptyGraph(t).run("import", threeTables)
	want := strings.Join([]string{
		"groups.csv: 8 rows read", "memberships.csv: 3 rows read", "seats.csv: 6 rows read", "tenures.csv: 6 rows read",
		"capacities.csv: 3 rows read", "Judging 26 rows…", "Writing part 1 of 1…", "",
	}, "\n")
	if !strings.HasSuffix(plainBlanks(r.err), want) {
		t.Errorf("%q is not at the end of:\n%s", want, r.err)
	}
}

func TestImportChangesOneRecord(t *testing.T) {
	s := emptyGraph(t)
	s.must("import", threeTables)
	folder := copyOf(t, threeTables)
	replace(t, filepath.Join(folder, "groups.csv"), "Mutual Aid C", "Mutual Help C")
	a := ask[filledSays](s, "import", folder)
	if !a.Written || a.Version != 2 || len(a.Changes) != 1 || a.Changes["groups"] != (changesSay{Changed: 1}) {
		t.Errorf("%+v", a)
	}
}

func TestDryRunWritesNothing(t *testing.T) {
	s := emptyGraph(t)
	out := s.must("import", threeTables, "--dry-run")
	if !strings.Contains(out, "Nothing was written") || !strings.Contains(out, "seats") || s.version() != 0 {
		t.Errorf("now at version %d, says:\n%s", s.version(), out)
	}
}

func TestRefusedImport(t *testing.T) {
	s := emptyGraph(t)
	folder := copyOf(t, threeTables)
	replace(t, filepath.Join(folder, "tenures.csv"), "T1-1,A,1", "T1-1,Z,1")
	replace(t, filepath.Join(folder, "groups.csv"), "D,ORGANIZATION", "D,=1+1")
	report := filepath.Join(t.TempDir(), "report.csv")
	r := s.run("import", folder, "--report", report, "--language", "fr")
	if r.status != statusRefused || s.version() != 0 || r.out != "" {
		t.Errorf("status %d, version %d, says %q", r.status, s.version(), r.out)
	}
	for _, want := range []string{
		"groups.csv:5: kind: \"=1+1\": ",
		"tenures.csv:2: holder: \"Z\": ", "aucun groupe n’a l’identifiant « Z »",
		"2 refus : rien n’a été écrit, les données restent à la version 0",
	} {
		if !strings.Contains(plainBlanks(r.err), plainBlanks(want)) {
			t.Errorf("%q is missing in:\n%s", want, r.err)
		}
	}
	rows := readCSV(t, report)
	if len(rows) != 3 || strings.Join(rows[0], " ") != "file line column value code reason" {
		t.Fatalf("the report: %q", rows)
	}
	if row := rows[1]; row[0] != "groups.csv" || row[1] != "5" || row[2] != "kind" || row[3] != "'=1+1" || row[4] == "" || row[5] == "" {
		t.Errorf("a spreadsheet would run the cell, or the row is incomplete: %q", row)
	}
	a := parse[filledSays](t, s.run("import", folder, "--json").out)
	if a.Written || len(a.Refusals) != 2 {
		t.Errorf("for programs: %+v", a)
	}
}

func TestRefusedCycleSaysHowToAcceptIt(t *testing.T) {
	s := emptyGraph(t)
	r := s.run("import", fourTables)
	if r.status != statusRefused || !strings.Contains(r.err, "W → X → W") || !strings.Contains(r.err, "--accept-cycles") || s.version() != 0 {
		t.Errorf("status %d, version %d:\n%s", r.status, s.version(), r.err)
	}
}

func TestImportThatCannotStart(t *testing.T) {
	s := emptyGraph(t)
	for _, tc := range []struct {
		reason string
		args   []string
		says   string
	}{
		{"there is no such folder", []string{"import", filepath.Join(t.TempDir(), "nowhere")}, "nowhere"},
		{"no file of the layout is there", []string{"import", t.TempDir()}, "groups.csv"},
		{"the report has no place", []string{"import", threeTables, "--report", filepath.Join(t.TempDir(), "no", "report.csv")}, "report.csv"},
	} {
		if r := s.run(tc.args...); r.status != statusRefused || !strings.Contains(r.err, tc.says) || s.version() != 0 {
			t.Errorf("%s: status %d, version %d:\n%s", tc.reason, r.status, s.version(), r.err)
		}
	}
}

func TestImportOpengr(t *testing.T) {
	s := emptyGraph(t)
	a := ask[filledSays](s, "import", opengr, "--layout", "opengr")
	if a.Duplicates != 4 || a.Changes["tenures"] != (changesSay{New: 3748}) {
		t.Errorf("%d duplicates, %+v", a.Duplicates, a.Changes)
	}
	facts, _, err := s.graph.Facts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[governance.GroupKind]int{}
	for _, g := range facts.Groups {
		kinds[g.Kind]++
	}
	if kinds[governance.Organization] != 605 || kinds[governance.Roundtable] != 466 || len(facts.Tenures) != 3748 {
		t.Errorf("%v, %d tenures", kinds, len(facts.Tenures))
	}
	load := ask[struct {
		DirectHours  *float64
		UnknownLines int
		Complete     bool
		Lines        []struct{ Hours *float64 }
	}](s, "load", "Groningen", "--period", "2016")
	if load.DirectHours != nil || load.UnknownLines == 0 || load.UnknownLines != len(load.Lines) || load.Complete {
		t.Errorf("hours that nobody knows: %+v", load)
	}
	if text := s.must("load", "Groningen", "--period", "2016"); !strings.Contains(text, "is unknown") || strings.Contains(text, " 0 hours") {
		t.Errorf("the text:\n%s", text)
	}
	if again := ask[filledSays](s, "import", opengr, "--layout", "opengr"); again.Written || s.version() != 1 {
		t.Errorf("the second import: %+v", again)
	}
}

// Files are judged on the network at the version at which they are written,
// not on the one that was read first.
func TestImportIsJudgedAtItsVersion(t *testing.T) {
	s := emptyGraph(t)
	stale, err := network.Open(t.Context(), s.graph)
	if err != nil {
		t.Fatal(err)
	}
	s.must("import", threeTables)

	same, err := fillFromDisk(threeTables, exchange.Options{}).into(t.Context(), stale)
	if err != nil || same.Written || same.Version != 1 || len(same.Tallies) != 0 {
		t.Errorf("what somebody else wrote meanwhile: %+v, %v", same.Tallies, err)
	}

	stale, err = network.Open(t.Context(), s.graph)
	if err != nil {
		t.Fatal(err)
	}
	folder := copyOf(t, threeTables)
	replace(t, filepath.Join(folder, "tenures.csv"), "T2-1,A,1", "T2-1,B,1")
	replace(t, filepath.Join(folder, "tenures.csv"), "T1-1,A,1", "T1-1,A,2")
	other := copyOf(t, threeTables)
	replace(t, filepath.Join(other, "groups.csv"), "T2,ROUNDTABLE", "T9,ROUNDTABLE")
	replace(t, filepath.Join(other, "seats.csv"), "T2-1,T2", "T2-9,T9")
	replace(t, filepath.Join(other, "tenures.csv"), "T2-1,A", "T2-9,A")
	s.must("import", other)
	_, err = fillFromDisk(folder, exchange.Options{}).into(t.Context(), stale)
	if refused, ok := errors.AsType[*refusedError](err); !ok || len(refused.Refusals) != 1 || s.version() != 2 {
		t.Errorf("at version %d: %v", s.version(), err)
	}
}

// hardSpace keeps a number and its unit on one line.
const hardSpace = "\u00a0"

// plainBlanks lets a test be written without nonbreaking blanks.
func plainBlanks(text string) string { return strings.ReplaceAll(text, hardSpace, " ") }

func copyOf(t *testing.T, folder string) string {
	t.Helper()
	to := t.TempDir()
	if err := os.CopyFS(to, os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	return to
}

func replace(t *testing.T, path, old, with string) {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(content), old) {
		t.Fatalf("%q is not in %s", old, path)
	}
	if err := os.WriteFile(path, []byte(strings.Replace(string(content), old, with, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
}

func readCSV(t *testing.T, path string) [][]string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}
