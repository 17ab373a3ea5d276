package main

import (
	"cmp"
	"encoding/json"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"tablee/governance"
)

// expectedLoads are the loads of a worked example, by group.
type expectedLoads struct {
	LoadCommitted, LoadAttended map[string]map[string]any
}

func TestLoadOfWorkedExample(t *testing.T) {
	s := emptyGraph(t)
	s.must("import", fourTables, "--accept-cycles")
	s.must("import", threeTables, "--scheme", "three")
	content, err := os.ReadFile(fourTables + "/expected.json")
	if err != nil {
		t.Fatal(err)
	}
	expected := parse[expectedLoads](t, string(content))
	if len(expected.LoadCommitted) == 0 || expected.LoadCommitted["P"]["lines"] == nil {
		t.Fatal("expected.json has no loads")
	}
	for measure, loads := range map[string]map[string]map[string]any{"committed": expected.LoadCommitted, "attended": expected.LoadAttended} {
		for group, want := range loads {
			got := ask[map[string]any](s, "load", group, "--scheme", "import", "--period", "2025", "--measure", measure)
			if diff := gocmp.Diff(want, alike(want, got), within); diff != "" {
				t.Errorf("%s, %s (-want +got):\n%s", group, measure, diff)
			}
		}
	}
}

// within lets figures differ as little as two ways of adding up do.
var within = gocmp.Comparer(func(a, b float64) bool { return math.Abs(a-b) <= 1e-9 })

// alike leaves of an answer what the worked example tells, in its order, and
// names groups and seats as it does.
func alike(want, got map[string]any) map[string]any {
	out := map[string]any{}
	for name, value := range want {
		out[name] = got[name]
		lines, ok := value.([]any)
		if !ok {
			continue
		}
		answers := got[name].([]any)
		told := make([]any, len(answers))
		for i, a := range answers {
			line := map[string]any{}
			for key := range lines[0].(map[string]any) {
				line[key] = a.(map[string]any)[key]
				if named, ok := line[key].(map[string]any); ok {
					line[key] = named["identifiers"].([]any)[0].(map[string]any)["value"]
				}
			}
			told[i] = line
		}
		slices.SortFunc(told, func(a, b any) int { return cmp.Compare(keyOf(a), keyOf(b)) })
		slices.SortFunc(lines, func(a, b any) int { return cmp.Compare(keyOf(a), keyOf(b)) })
		out[name] = told
	}
	return out
}

func keyOf(line any) string {
	text, err := json.Marshal(line)
	if err != nil {
		return err.Error()
	}
	l := line.(map[string]any)
	body, _ := l["body"].(string)
	seat, _ := l["seat"].(string)
	return body + " " + seat + " " + string(text)
}

func TestLoadText(t *testing.T) {
	s := emptyGraph(t)
	s.must("import", fourTables, "--accept-cycles")
	for _, language := range []string{"en", "fr"} {
		for name, args := range map[string][]string{
			"load-P":          {"P", "--period", "2025"},
			"load-V-attended": {"V", "--period", "2025", "--measure", "attended"},
			"load-N-half":     {"N", "--period", "2025-01-01..2025-07-01"},
			"load-X-attended": {"X", "--period", "2025", "--measure", "attended"},
			"load-T4":         {"T4", "--period", "2025"},
		} {
			golden(t, name+"."+language, s.must(append([]string{"load", "--language", language}, args...)...))
		}
	}
	t.Setenv("LANG", "fr_CA.UTF-8")
	if text := s.must("load", "P", "--period", "2025"); !strings.HasPrefix(text, "En 2025") {
		t.Errorf("the language of the environment:\n%s", text)
	}
}

func TestLoadFindsTheGroup(t *testing.T) {
	s := emptyGraph(t)
	s.must("import", fourTables, "--accept-cycles")
	s.must("import", threeTables, "--scheme", "three")
	id := governance.IDOf("group", "import", "P").String()
	for _, tc := range []struct {
		asked  []string
		status int
		says   string
	}{
		{[]string{id}, statusDone, "Bridge House"},
		{[]string{"P"}, statusDone, "Bridge House"},
		{[]string{"Bridge House"}, statusDone, "Bridge House"},
		{[]string{"Maison du Pont"}, statusDone, "Bridge House"},
		{[]string{"T1", "--scheme", "three"}, statusDone, "Roundtable 1"},
		{[]string{"T1"}, statusRefused, "three:T1"},
		{[]string{"bridge"}, statusRefused, "import:P"},
		{[]string{"zzz"}, statusRefused, "no group"},
		{[]string{""}, statusRefused, "no group"},
		{[]string{"Bridge House", "--scheme", "three"}, statusRefused, "no group"},
	} {
		r := s.run(append([]string{"load", "--period", "2025"}, tc.asked...)...)
		if r.status != tc.status || !strings.Contains(r.out+r.err, tc.says) {
			t.Errorf("%q: status %d\n%s%s", tc.asked, r.status, r.out, r.err)
		}
	}
}

func TestPeriod(t *testing.T) {
	for text, want := range map[string]string{
		"2025":                   "2025-01-01 2026-01-01",
		"2025-02":                "2025-02-01 2025-03-01",
		"2025-02-03":             "2025-02-03 2025-02-04",
		"2025-01-01..2025-07-01": "2025-01-01 2025-07-01",
		"2024..2026":             "2024-01-01 2026-01-01",
	} {
		var f periodFlag
		if err := f.UnmarshalText([]byte(text)); err != nil || f.From.String()+" "+f.Until.String() != want {
			t.Errorf("%s: %v, %v", text, f, err)
		}
	}
	for _, text := range []string{"", "..", "2025..", "..2025", "2025-13", "2025-07-01..2025-01-01", "2025..2025", "today"} {
		var f periodFlag
		if err := f.UnmarshalText([]byte(text)); governance.CodeOf(err) != governance.CodeBadUserInput {
			t.Errorf("%q is taken for a period: %v", text, err)
		}
	}
}
