package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

// questionFlags writes a question of the worked examples as flags.
func questionFlags(question map[string]any) []string {
	names := map[string]string{
		"topics": "topic", "territories": "territory", "natures": "nature", "musts": "must", "maxInvitations": "max-invitations",
		"longestPath": "longest-path", "assumedPressure": "assumed-pressure", "mustNots": "must-not",
	}
	var out []string
	for name, value := range question {
		flag := "--" + name
		if other, ok := names[name]; ok {
			flag = "--" + other
		}
		values, ok := value.([]any)
		if !ok {
			values = []any{value}
		}
		for _, v := range values {
			text := fmt.Sprint(v)
			switch name {
			case "natures":
				text = strings.ToLower(text)
			case "mustNots":
				text += "=a reason"
			}
			out = append(out, flag, text)
		}
	}
	return out
}

// TestConsultOfWorkedExample: the command gives every case of the example.
func TestConsultOfWorkedExample(t *testing.T) {
	s := emptyGraph(t)
	s.must("import", fourTables, "--accept-cycles")
	content, err := os.ReadFile(fourTables + "/expected.json")
	if err != nil {
		t.Fatal(err)
	}
	cases := parse[struct {
		Consult []struct {
			Question             map[string]any
			Status               string
			Cost                 *float64
			CoveredCount         int
			Invitations, LeftOut []string
		}
	}](t, string(content)).Consult
	if len(cases) != 11 {
		t.Fatalf("%d cases", len(cases))
	}
	type group struct{ Identifiers []struct{ Value string } }
	type named struct{ Group group }
	type answer struct {
		Status               string
		Cost                 *float64
		CoveredCount         int
		Invitations, LeftOut []named
	}
	key := func(g group) string { return g.Identifiers[0].Value }
	for i, c := range cases {
		got := ask[answer](s, append([]string{"consult"}, questionFlags(c.Question)...)...)
		invited, leftOut := []string{}, []string{}
		for _, x := range got.Invitations {
			invited = append(invited, key(x.Group))
		}
		for _, x := range got.LeftOut {
			leftOut = append(leftOut, key(x.Group))
		}
		if got.Status != c.Status || (got.Cost == nil) != (c.Cost == nil) || c.Cost != nil && *got.Cost != *c.Cost || got.CoveredCount != c.CoveredCount ||
			!slices.Equal(invited, c.Invitations) || !slices.Equal(leftOut, c.LeftOut) {
			t.Errorf("case %d: %+v, want %+v", i, got, c)
		}
	}
}

func TestConsultText(t *testing.T) {
	s := emptyGraph(t)
	s.must("import", fourTables, "--accept-cycles")
	for _, language := range []string{"en", "fr"} {
		for name, args := range map[string][]string{
			"consult-all":   {"--hours", "3"},
			"consult-musts": {"--hours", "6", "--topic", "Logement", "--must", "S", "--must-not", "Q=Sits on the jury.", "--initiator", "R"},
			"consult-none":  {"--hours", "3", "--max-invitations", "2", "--objective", "fewest-invitations"},
			"consult-place": {"--hours", "1", "--territory", "10-1", "--nature", "any", "--objective", "most-targets-invited", "--max-invitations", "3", "--coverage", "0.6"},
		} {
			golden(t, name+"."+language, s.must(append([]string{"consult", "--language", language, "--on", "2025-10-01"}, args...)...))
		}
	}
}

func TestConsultRefuses(t *testing.T) {
	s := emptyGraph(t)
	s.must("import", fourTables, "--accept-cycles")
	for _, tc := range []struct {
		args []string
		says string
	}{
		{[]string{"--topic", "nothing"}, "no topic has “nothing”"},
		{[]string{"--territory", "nowhere"}, "no territory has “nowhere”"},
		{[]string{"--must", "nobody"}, "no group"},
		{[]string{"--initiator", "nobody"}, "no group"},
		{[]string{"--must-not", "P"}, "reason"},
		{[]string{"--coverage", "2"}, "“2” is not a share"},
		{[]string{"--nature", "union"}, "no active group"},
	} {
		r := s.run(append([]string{"consult", "--hours", "3"}, tc.args...)...)
		if r.status != statusRefused || r.out != "" || !strings.Contains(r.err, tc.says) {
			t.Errorf("%q: status %d\n%s%s", tc.args, r.status, r.out, r.err)
		}
	}
}
