package networktest

import (
	"testing"

	"tablee/governance"
)

// Estrie has the MRC that moved from region 16 to region 05 on 8 July 2021,
// and groups that serve it, live in it, or neither.
func Estrie(t testing.TB) governance.Facts {
	t.Helper()
	f := governance.Facts{
		Territories: []governance.Territory{
			{Record: recordOf(16), Scheme: "reg", Code: "16", Name: governance.LocalizedText{Fr: "Montérégie"}},
			{Record: recordOf(5), Scheme: "reg", Code: "05", Name: governance.LocalizedText{Fr: "Estrie"}},
			{Record: recordOf(46), Scheme: "mrc", Code: "460", Name: governance.LocalizedText{Fr: "Brome-Missisquoi"}, Nestings: []governance.Nesting{
				{Within: 16, Interval: Interval(t, "", "2021-07-08", "")}, {Within: 5, Interval: Interval(t, "2021-07-08", "", "")},
			}},
			{Record: recordOf(47), Scheme: "city", Code: "46112", Name: governance.LocalizedText{Fr: "Bromont"}, Nestings: []governance.Nesting{{Within: 46}}},
		},
		Topics: []governance.Topic{
			{Record: recordOf(30), Kind: governance.FieldTopic, Label: governance.LocalizedText{Fr: "logement", En: "housing"}},
			{Record: recordOf(31), Kind: governance.FieldTopic, Label: governance.LocalizedText{Fr: "locataires", En: "tenants"}, Broader: []governance.ID{30}},
			{Record: recordOf(32), Kind: governance.PopulationTopic, Label: governance.LocalizedText{Fr: "Élèves", En: "pupils"}},
		},
		Groups: []governance.Group{
			{Record: recordOf(101), Kind: governance.Organization, Nature: governance.Community, Level: governance.Local, Name: governance.LocalizedText{Fr: "Zone d’entraide", En: "Aid Zone"}, Acronym: "ZEN", Home: 47, Topics: []governance.ID{31}, Identifiers: []governance.Identifier{{Scheme: "neq", Value: "3"}}},
			{Record: recordOf(102), Kind: governance.Organization, Nature: governance.Public, Level: governance.Regional, Name: governance.LocalizedText{Fr: "École de l’été"}, Home: 5, Serves: []governance.Service{{Territory: 46, Interval: Interval(t, "2019", "", "")}}, Topics: []governance.ID{30}, Identifiers: []governance.Identifier{{Scheme: "neq", Value: "2"}}},
			{Record: recordOf(103), Kind: governance.Coalition, Nature: governance.Community, Level: governance.Regional, Name: governance.LocalizedText{En: "Eastern Front"}, Home: 5, Topics: []governance.ID{32}, Identifiers: []governance.Identifier{{Scheme: "neq", Value: "1"}}},
			{Record: recordOf(104), Kind: governance.Roundtable, Name: governance.LocalizedText{Fr: "Œuvres réunies"}, Interval: Interval(t, "2010", "2019-06-30", "")},
			{Record: recordOf(105), Kind: governance.Organ, Name: governance.LocalizedText{Fr: "ecole b"}, Within: 103, Interval: Interval(t, "2010", "unknown", "2020-01-01")},
		},
	}
	f.Sort()
	return f
}

// Interval reads an interval as files write it.
func Interval(t testing.TB, since, until, lastSeen string) governance.Interval {
	t.Helper()
	i, err := governance.ParseInterval(since, until, lastSeen)
	if err != nil {
		t.Fatal(err)
	}
	return i
}
