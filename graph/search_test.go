package graph_test

import (
	"testing"

	"tablee/governance"
	"tablee/graph/graphtest"
)

func TestSearchDescriptions(t *testing.T) {
	g := graphtest.Empty(t)
	facts := groupNamed("A").With(groupNamed("B"))
	for i, d := range []governance.LocalizedText{
		{Fr: "L'éducation populaire, d'abord", En: "Popular education first"}, {Fr: "Défense des droits AND des locataires"},
	} {
		facts.Groups[i].Description = d
	}
	first, second := facts.Groups[0].ID, facts.Groups[1].ID
	if _, err := g.Write(t.Context(), governance.Change{Key: "k"}, always(facts)); err != nil {
		t.Fatal(err)
	}
	explain(t, driverOf(t), "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
	for _, tc := range []struct {
		reason, text string
		want         []governance.ID
	}{
		{"accents and elisions aside", "education", []governance.ID{first}},
		{"accents in what is asked", "ÉDUC", []governance.ID{first}},
		{"the beginnings of all words", "popul educ", []governance.ID{first}},
		{"the other language", "rights first", nil},
		{"one word of two is not there", "education droits", nil},
		{"a word of the index's language is a word", "and locataires", []governance.ID{second}},
		{"signs of the index's language are nothing", `loc* OR (droits^2 "x" ~ \ /:[]{}!&&||`, nil},
		{"signs alone", `*:* && ||`, nil},
		{"nothing", "", nil},
	} {
		t.Run(tc.reason, func(t *testing.T) {
			got, err := g.SearchDescriptions(t.Context(), tc.text, 10)
			if err != nil {
				t.Fatal(err)
			}
			if len(got) != len(tc.want) || len(got) == 1 && got[0] != tc.want[0] {
				t.Errorf("%v, want %v", got, tc.want)
			}
		})
	}
	if got, err := g.SearchDescriptions(t.Context(), "d", 1); err != nil || len(got) != 1 {
		t.Errorf("first 1: %v, %v", got, err)
	}
}
