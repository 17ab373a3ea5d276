package network_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// TestNamedToTheLetter: what a text names is found by identity, identifier,
// code or name as they are written, and in the order of identities.
func TestNamedToTheLetter(t *testing.T) {
	is := func(id governance.ID) governance.Record { return governance.Record{ID: id} }
	in := func(scheme, value string) []governance.Identifier {
		return []governance.Identifier{{Scheme: scheme, Value: value}}
	}
	n := network.Build(1, governance.Facts{
		Groups: []governance.Group{
			{Record: is(3), Name: governance.LocalizedText{Fr: "Toit", En: "Roof"}, Acronym: "T", Identifiers: in("b", "x")},
			{Record: is(2), Name: governance.LocalizedText{Fr: "Roof"}, Identifiers: in("a", "x"), Interval: governance.Interval{Ended: true}},
		},
		Topics: []governance.Topic{
			{Record: is(12), Label: governance.LocalizedText{Fr: "Logement", En: "Housing"}, Identifiers: in("t", "h")},
			{Record: is(11), Label: governance.LocalizedText{Fr: "h"}},
		},
		Territories: []governance.Territory{
			{Record: is(22), Scheme: "s", Code: "1", Name: governance.LocalizedText{Fr: "Ville"}},
			{Record: is(21), Scheme: "r", Code: "1"},
		},
	})
	v := network.NewView(n, access.Anyone(), governance.French, governance.NewDate(2026, 1, 1))
	groups := idsOf[network.Group]
	topics := func(text string) []governance.ID { return idsOf(v.TopicsNamed(text)) }
	territories := func(text string) []governance.ID { return idsOf(v.TerritoriesNamed(text)) }
	for _, c := range []struct {
		what string
		got  []governance.ID
		want []governance.ID
	}{
		{"an identifier of two schemes", groups(v.GroupsIdentified("x")), []governance.ID{2, 3}},
		{"no identifier", groups(v.GroupsIdentified("Roof")), nil},
		{"a name, of a group that has ended too", groups(v.GroupsNamed("Roof")), []governance.ID{2, 3}},
		{"an acronym", groups(v.GroupsNamed("T")), []governance.ID{3}},
		{"another case", groups(v.GroupsNamed("roof")), nil},
		{"a label, and an identifier alone", topics("h"), []governance.ID{11, 12}},
		{"an identifier after its scheme", topics("t:h"), []governance.ID{12}},
		{"a label in the other language", topics("Housing"), []governance.ID{12}},
		{"a topic's identity", topics(governance.ID(11).String()), []governance.ID{11}},
		{"a code of two schemes", territories("1"), []governance.ID{21, 22}},
		{"a code after its scheme", territories("s:1"), []governance.ID{22}},
		{"a territory's name", territories("Ville"), []governance.ID{22}},
		{"a territory's identity", territories(governance.ID(21).String()), []governance.ID{21}},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("%s: %v, want %v", c.what, c.got, c.want)
		}
	}
}
