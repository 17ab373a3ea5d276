package network_test

import (
	order "cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/fold"
	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/seeds/synthetic"
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

// TestSearchAsReadingEveryName: what the index finds is what reading every
// name of every group finds, in the same order.
func TestSearchAsReadingEveryName(t *testing.T) {
	facts := synthetic.World(60, 3)
	v := network.NewView(network.Build(1, facts), access.Anyone(), governance.French, governance.NewDate(2026, 1, 1))
	for i := range facts.Groups {
		words := strings.Fields(fold.Text(facts.Groups[i].Name.In(governance.French)))
		last := words[len(words)-1]
		for _, text := range []string{words[0][:1], words[0], last, last[:len(last)-1], words[0] + " " + last[:1], fold.Text(facts.Groups[i].Acronym)} {
			for _, first := range []int{1, 7, 100} {
				hits, err := v.Search(text, first)
				if err != nil {
					t.Fatal(err)
				}
				got := []string{}
				for _, h := range hits {
					got = append(got, h.Group.ID().String()+" "+string(h.Field)+" "+h.Text)
				}
				if diff := cmp.Diff(readEveryName(&facts, text, first), got); diff != "" {
					t.Fatalf("first %d of %q (-read +found):\n%s", first, text, diff)
				}
			}
		}
	}
}

// readEveryName finds groups by reading all their names.
func readEveryName(facts *governance.Facts, text string, first int) []string {
	type line struct {
		rank       int
		name, line string
	}
	var lines []line
	for _, g := range facts.Groups {
		best := line{rank: 9}
		look := func(field governance.SearchField, ranks [3]int, text, asked string) {
			folded := fold.Text(text)
			rank := ranks[2]
			if strings.HasPrefix(folded, asked) {
				rank = ranks[1]
			}
			if folded == asked {
				rank = ranks[0]
			}
			if asked != "" && fold.BeginsWords(folded, strings.Fields(asked)) && rank < best.rank {
				best = line{rank, fold.Text(g.Name.In(governance.French)) + g.ID.String(), g.ID.String() + " " + string(field) + " " + text}
			}
		}
		asked := fold.Text(text)
		look(governance.FieldAcronym, [3]int{0, 1, 1}, g.Acronym, asked)
		look(governance.FieldName, [3]int{2, 3, 4}, g.Name.Fr, asked)
		look(governance.FieldName, [3]int{2, 3, 4}, g.Name.En, asked)
		for _, f := range g.FormerNames {
			look(governance.FieldFormerName, [3]int{5, 5, 5}, f.Name.Fr, asked)
			look(governance.FieldFormerName, [3]int{5, 5, 5}, f.Name.En, asked)
		}
		if best.rank < 9 {
			lines = append(lines, best)
		}
	}
	slices.SortFunc(lines, func(a, b line) int {
		return order.Or(order.Compare(a.rank, b.rank), order.Compare(a.name, b.name))
	})
	out := []string{}
	for _, l := range lines[:min(first, len(lines))] {
		out = append(out, l.line)
	}
	return out
}
