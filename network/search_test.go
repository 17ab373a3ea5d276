package network_test

import (
	"fmt"
	"strings"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// searched is a network of groups that are easily mistaken for each other.
func searched() *network.View {
	group := func(fr, en, acronym string, former ...string) governance.Group {
		g := governance.Group{
			Record: governance.Record{ID: governance.IDOf("group", fr+en)}, Kind: governance.Organization,
			Name: governance.LocalizedText{Fr: fr, En: en}, Acronym: acronym,
		}
		for _, f := range former {
			g.FormerNames = append(g.FormerNames, governance.FormerName{Name: governance.LocalizedText{Fr: f}})
		}
		return g
	}
	facts := governance.Facts{Groups: []governance.Group{
		group("Front commun des personnes assistées sociales du Québec", "Common Front of People on Social Assistance", "FCPASQ"),
		group("L’éducation d’abord", "Education First", ""),
		group("Regroupement des cœurs vaillants", "", "RCV", "Comité d’éducation"),
		group("Éducaloi", "", ""),
		group("FCPASQ-Amis", "", ""),
		group("Maison de l'Éducation populaire", "House of Popular Education", "MEP"),
	}}
	facts.Sort()
	return network.NewView(network.Build(1, facts), access.Anyone(), governance.French, governance.NewDate(2026, 1, 1))
}

func TestSearch(t *testing.T) {
	v := searched()
	for _, tc := range []struct {
		reason, text string
		want         []string // the texts met, in order
	}{
		{"an acronym comes first, in any case", "fcpasq", []string{"FCPASQ", "FCPASQ-Amis"}},
		{"the beginning of an acronym", "FCP", []string{"FCPASQ", "FCPASQ-Amis"}},
		{"accents and elisions aside; names that begin so first, former names last", "educ", []string{
			"Éducaloi", "Education First", "Maison de l'Éducation populaire", "Comité d’éducation"}},
		{"words in any order", "sociales front", []string{"Front commun des personnes assistées sociales du Québec"}},
		{"the other language", "popular house", []string{"House of Popular Education"}},
		{"a ligature is two letters", "coeurs", []string{"Regroupement des cœurs vaillants"}},
		{"the middle of a word is not met", "ducation", nil},
		{"every word is met", "front xyz", nil},
		{"nothing to look for", " — ! ", nil},
		{"no text", "", nil},
	} {
		t.Run(tc.reason, func(t *testing.T) {
			hits, err := v.Search(tc.text, 10)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, h := range hits {
				got = append(got, h.Text)
			}
			if fmt.Sprint(got) != fmt.Sprint(tc.want) {
				t.Errorf("%q: %q, want %q", tc.text, got, tc.want)
			}
		})
	}
	if hits, err := v.Search("e", 2); err != nil || len(hits) != 2 {
		t.Errorf("first 2: %d, %v", len(hits), err)
	}
	for _, first := range []int{0, 101} {
		if _, err := v.Search("e", first); governance.CodeOf(err) != governance.CodeBadUserInput {
			t.Errorf("first %d: %v", first, err)
		}
	}
	if _, err := v.Search(strings.Repeat("é ", 10000), 1); err != nil {
		t.Error(err)
	}
}
