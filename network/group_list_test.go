package network_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

func TestGroupsFilter(t *testing.T) {
	f, before, after := networktest.Estrie(t), day(t, "2021-07-07"), day(t, "2021-07-08")
	for _, c := range []struct {
		reason string
		filter governance.GroupFilter
		on     governance.Date
		want   []governance.ID
	}{
		{"an empty filter is everything that exists, an end at an unknown date included", governance.GroupFilter{}, after, []governance.ID{103, 105, 102, 101}},
		{"a table that still existed", governance.GroupFilter{Kinds: []governance.GroupKind{governance.Roundtable}}, day(t, "2019-06-29"), []governance.ID{104}},
		{"not on the day it ended", governance.GroupFilter{Kinds: []governance.GroupKind{governance.Roundtable}}, day(t, "2019-06-30"), nil},
		{"two kinds", governance.GroupFilter{Kinds: []governance.GroupKind{governance.Coalition, governance.Organ}}, after, []governance.ID{103, 105}},
		{"a nature; unknown is none", governance.GroupFilter{Natures: []governance.Nature{governance.Community}}, after, []governance.ID{103, 101}},
		{"a level", governance.GroupFilter{Levels: []governance.Level{governance.Regional}}, after, []governance.ID{103, 102}},
		{"named", governance.GroupFilter{Groups: []governance.ID{101, 102, 999}}, after, []governance.ID{102, 101}},
		{"a topic matches its narrower ones", governance.GroupFilter{Topics: []governance.ID{30}}, after, []governance.ID{102, 101}},
		{"not its broader ones", governance.GroupFilter{Topics: []governance.ID{31}}, after, []governance.ID{101}},
		{"any of the topics", governance.GroupFilter{Topics: []governance.ID{31, 32}}, after, []governance.ID{103, 101}},
		{"a topic that nobody knows", governance.GroupFilter{Topics: []governance.ID{999}}, after, nil},
		{"the MRC was in region 16 before it moved", governance.GroupFilter{Territories: []governance.ID{16}}, before, []governance.ID{102, 101}},
		{"and no more on the day", governance.GroupFilter{Territories: []governance.ID{16}}, after, nil},
		{"in region 05 from the day", governance.GroupFilter{Territories: []governance.ID{5}}, after, []governance.ID{103, 102, 101}},
		{"before it, those that are there; what serves elsewhere is not at home", governance.GroupFilter{Territories: []governance.ID{5}}, before, []governance.ID{103}},
		{"a territory does not match what contains it", governance.GroupFilter{Territories: []governance.ID{47}}, after, []governance.ID{101}},
		{"before a service began, the home", governance.GroupFilter{Territories: []governance.ID{46}}, day(t, "2018-12-31"), []governance.ID{101}},
		{"all at once", governance.GroupFilter{Kinds: []governance.GroupKind{governance.Organization}, Topics: []governance.ID{30}, Territories: []governance.ID{5}, Natures: []governance.Nature{governance.Public}}, after, []governance.ID{102}},
		{"a word begins a word, accents aside", governance.GroupFilter{Text: new("ECO ete")}, after, []governance.ID{102}},
		{"words in any order, in the other language too", governance.GroupFilter{Text: new("zone aid")}, after, []governance.ID{101}},
		{"the acronym", governance.GroupFilter{Text: new("zen")}, after, []governance.ID{101}},
		{"a ligature is two letters", governance.GroupFilter{Text: new("oeuvres")}, day(t, "2015-01-01"), []governance.ID{104}},
		{"the middle of a word is not its beginning", governance.GroupFilter{Text: new("cole")}, after, nil},
		{"every word is met", governance.GroupFilter{Text: new("ecole absent")}, after, nil},
	} {
		p, err := viewOf(f).Groups(&c.filter, network.ByName, &c.on, 100, nil)
		if err != nil {
			t.Errorf("%s: %v", c.reason, err)
			continue
		}
		if diff := cmp.Diff(c.want, groupIDs(p)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.reason, diff)
		}
		if p.TotalCount() != len(c.want) {
			t.Errorf("%s: %d counted", c.reason, p.TotalCount())
		}
	}
}

func TestGroupsRefuseTooManyIDs(t *testing.T) {
	_, err := viewOf(networktest.Estrie(t)).Groups(&governance.GroupFilter{Groups: make([]governance.ID, governance.MaxIDs+1)}, network.ByName, nil, 10, nil)
	refused(t, "101 groups", err, governance.CodeBadUserInput, "filter")
}

func TestGroupsOrder(t *testing.T) {
	f := named("Zèbre", "élan", "Eider", "Île", "ibis", "Œil", "OEIL", "ours", "L’Âne", "« À nous »", "3e âge")
	p, err := viewOf(f).Groups(nil, network.ByName, nil, 100, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"3e âge", "« À nous »", "Eider", "élan", "ibis", "Île", "L’Âne", "Œil", "OEIL", "ours", "Zèbre"}
	if diff := cmp.Diff(want, names(p)); diff != "" {
		t.Errorf("accents, case and signs aside, then by identity (-want +got):\n%s", diff)
	}
	v := viewOf(networktest.Estrie(t))
	byKey, err := v.Groups(nil, network.ByIdentifier, nil, 100, nil)
	if diff := cmp.Diff([]governance.ID{105, 103, 102, 101}, groupIDs(byKey)); diff != "" || err != nil {
		t.Errorf("by identifier, else by identity (-want +got), %v:\n%s", err, diff)
	}
	english := network.NewView(network.Build(1, networktest.Estrie(t)), access.Anyone(), governance.English, today)
	inEnglish, err := english.Groups(nil, network.ByName, nil, 100, nil)
	if diff := cmp.Diff([]string{"Aid Zone", "Eastern Front", "ecole b", "École de l’été"}, names(inEnglish)); diff != "" || err != nil {
		t.Errorf("by English name, else the French one (-want +got), %v:\n%s", err, diff)
	}
}
