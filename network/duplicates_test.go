package network_test

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// letter are the groups that signed the open letter, each line as it stands,
// with the reading where one is safe.
func letter(t *testing.T) *network.View {
	t.Helper()
	file, err := os.Open("../testdata/open-letter/signatories.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var facts governance.Facts
	for i, row := range rows[1:] {
		if list, printed, reading := row[0], row[1], row[2]; list != "individual" {
			facts.Groups = append(facts.Groups, governance.Group{
				Record: governance.Record{ID: governance.ID(i + 1)}, Kind: governance.Organization,
				Name: governance.LocalizedText{Fr: reading, En: printed},
			})
		}
	}
	facts.Sort()
	return network.NewView(network.Build(1, facts), access.Deployment(), governance.French, governance.NewDate(2026, 1, 1))
}

// TestTheOneDuplicateOfTheLetter: the FCPASQ signed alone, and run together
// with BRAS Villeray.
func TestTheOneDuplicateOfTheLetter(t *testing.T) {
	found, err := letter(t).Duplicates(nil, 100, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(found.Nodes()) != 1 {
		t.Fatalf("%d pairs, want 1", len(found.Nodes()))
	}
	pair := found.Nodes()[0]
	names := pair.A.Name().In(governance.English) + " | " + pair.B.Name().In(governance.English)
	if !strings.Contains(names, "BRAS Villeray") || !strings.Contains(names, "Common front of people") {
		t.Errorf("the pair is %s", names)
	}
	if len(pair.Reasons) == 0 || pair.Reasons[0] != governance.RunTogether {
		t.Errorf("because of %v", pair.Reasons)
	}
}

// TestDuplicates: what makes two groups a pair, and what does not.
func TestDuplicates(t *testing.T) {
	group := func(id governance.ID, name, acronym, number string) governance.Group {
		g := governance.Group{Record: governance.Record{ID: id}, Kind: governance.Organization, Name: governance.LocalizedText{Fr: name}, Acronym: acronym}
		if number != "" {
			g.Identifiers = []governance.Identifier{{Scheme: "register" + id.String(), Value: number}}
		}
		return g
	}
	for _, c := range []struct {
		reason string
		a, b   governance.Group
		want   governance.DuplicateReason
	}{
		{"case, accents and acronym aside", group(1, "Maison des Aînés (MDA)", "", ""), group(2, "maison des aines", "", ""), governance.SameName},
		{"the same number in two registers", group(1, "A", "", "1143920116"), group(2, "B", "", "1143920116"), governance.SameIdentifier},
		{"the same acronym", group(1, "Un regroupement", "TROCX", ""), group(2, "Une table", "TROCX", ""), governance.SameAcronym},
		{"a name among the words of another", group(1, "Comité logement Rosemont", "", ""), group(2, "Projet Genèse Comité logement Rosemont", "", ""), governance.RunTogether},
		{"a short acronym says nothing", group(1, "Un", "CA", ""), group(2, "Deux", "CA", ""), ""},
		{"one common word", group(1, "Maison Un", "", ""), group(2, "Maison Deux", "", ""), ""},
	} {
		v := network.NewView(network.Build(1, governance.Facts{Groups: []governance.Group{c.a, c.b}}), access.Deployment(), governance.French, 0)
		found, err := v.Duplicates(nil, 10, nil)
		if err != nil {
			t.Fatal(err)
		}
		switch nodes := found.Nodes(); {
		case c.want == "" && len(nodes) > 0:
			t.Errorf("%s: %v", c.reason, nodes[0].Reasons)
		case c.want != "" && (len(nodes) != 1 || nodes[0].Reasons[0] != c.want):
			t.Errorf("%s: %d pairs, want one by %s", c.reason, len(nodes), c.want)
		}
	}
}
