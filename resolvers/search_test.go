package resolvers_test

import (
	"testing"

	"tablee/governance"
	"tablee/network"
)

// TestSearch: names are answered from the network, without a statement;
// descriptions, when asked for, come after them from the graph.
func TestSearch(t *testing.T) {
	s := newService(t)
	facts := governance.Facts{Groups: []governance.Group{{
		Record: governance.Record{ID: governance.IDOf("test")}, Kind: governance.Organization, Acronym: "GPL",
		Name:        governance.LocalizedText{Fr: "Groupe pour le logement"},
		Description: governance.LocalizedText{Fr: "Un pont entre les locataires et la ville", En: "A bridge to the city"},
	}}}
	_, _, err := s.live.Write(t.Context(), governance.Change{Key: "test"}, always(facts))
	if err != nil {
		t.Fatal(err)
	}
	const query = `query ($text: String!, $descriptions: Boolean!) {
		search(text: $text, descriptions: $descriptions, first: 5) { field text group { name { text } } }
	}`
	for _, tc := range []struct {
		reason, text string
		descriptions bool
		want         []string // field and name
		statements   int64
	}{
		{"an acronym", "gpl", false, []string{"ACRONYM Groupe pour le logement"}, 0},
		{"the name in the other language", "bridge", false, []string{"NAME Maison du Pont"}, 0},
		{"names, then descriptions", "bridge", true, []string{"NAME Maison du Pont", "DESCRIPTION Groupe pour le logement"}, 1},
		{"a group is met once", "logement", true, []string{"NAME Groupe pour le logement"}, 1},
		{"nothing", "zzz", true, nil, 1},
	} {
		t.Run(tc.reason, func(t *testing.T) {
			before := s.graph.Statements()
			got := s.ask(query, map[string]any{"text": tc.text, "descriptions": tc.descriptions})
			hits, _ := in(t, got.Data, "search").([]any)
			if len(hits) != len(tc.want) {
				t.Fatalf("%v %+v, want %v", hits, got.Errors, tc.want)
			}
			for i, hit := range hits {
				if met := in(t, hit, "field").(string) + " " + in(t, hit, "group", "name", "text").(string); met != tc.want[i] {
					t.Errorf("%d: %s, want %s", i, met, tc.want[i])
				}
			}
			if sent := s.graph.Statements() - before; sent != tc.statements {
				t.Errorf("%d statements, want %d", sent, tc.statements)
			}
		})
	}
}

func always(f governance.Facts) func(*network.Network) (governance.Facts, error) {
	return func(*network.Network) (governance.Facts, error) { return f, nil }
}
