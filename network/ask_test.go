package network_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

func day(t testing.TB, s string) governance.Date {
	t.Helper()
	d, err := governance.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func interval(t testing.TB, since, until, lastSeen string) governance.Interval {
	t.Helper()
	i, err := governance.ParseInterval(since, until, lastSeen)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func is(id governance.ID) governance.Record { return governance.Record{ID: id} }

// estrie has the MRC that moved from region 16 to region 05 on 8 July 2021,
// and groups that serve it, live in it, or neither.
func estrie(t testing.TB) governance.Facts {
	t.Helper()
	f := governance.Facts{
		Territories: []governance.Territory{
			{Record: is(16), Scheme: "reg", Code: "16", Name: governance.LocalizedText{Fr: "Montérégie"}},
			{Record: is(5), Scheme: "reg", Code: "05", Name: governance.LocalizedText{Fr: "Estrie"}},
			{Record: is(46), Scheme: "mrc", Code: "460", Name: governance.LocalizedText{Fr: "Brome-Missisquoi"}, Nestings: []governance.Nesting{
				{Within: 16, Interval: interval(t, "", "2021-07-08", "")}, {Within: 5, Interval: interval(t, "2021-07-08", "", "")},
			}},
			{Record: is(47), Scheme: "city", Code: "46112", Name: governance.LocalizedText{Fr: "Bromont"}, Nestings: []governance.Nesting{{Within: 46}}},
		},
		Topics: []governance.Topic{
			{Record: is(30), Kind: governance.FieldTopic, Label: governance.LocalizedText{Fr: "logement", En: "housing"}},
			{Record: is(31), Kind: governance.FieldTopic, Label: governance.LocalizedText{Fr: "locataires", En: "tenants"}, Broader: []governance.ID{30}},
			{Record: is(32), Kind: governance.PopulationTopic, Label: governance.LocalizedText{Fr: "Élèves", En: "pupils"}},
		},
		Groups: []governance.Group{
			{Record: is(101), Kind: governance.Organization, Nature: governance.Community, Level: governance.Local, Name: governance.LocalizedText{Fr: "Zone d’entraide", En: "Aid Zone"}, Acronym: "ZEN", Home: 47, Topics: []governance.ID{31}, Identifiers: []governance.Identifier{{Scheme: "neq", Value: "3"}}},
			{Record: is(102), Kind: governance.Organization, Nature: governance.Public, Level: governance.Regional, Name: governance.LocalizedText{Fr: "École de l’été"}, Home: 5, Serves: []governance.Service{{Territory: 46, Interval: interval(t, "2019", "", "")}}, Topics: []governance.ID{30}, Identifiers: []governance.Identifier{{Scheme: "neq", Value: "2"}}},
			{Record: is(103), Kind: governance.Coalition, Nature: governance.Community, Level: governance.Regional, Name: governance.LocalizedText{En: "Eastern Front"}, Home: 5, Topics: []governance.ID{32}, Identifiers: []governance.Identifier{{Scheme: "neq", Value: "1"}}},
			{Record: is(104), Kind: governance.Roundtable, Name: governance.LocalizedText{Fr: "Œuvres réunies"}, Interval: interval(t, "2010", "2019-06-30", "")},
			{Record: is(105), Kind: governance.Organ, Name: governance.LocalizedText{Fr: "ecole b"}, Within: 103, Interval: interval(t, "2010", "unknown", "2020-01-01")},
		},
	}
	f.Sort()
	return f
}

func TestGroupsFilter(t *testing.T) {
	f, before, after := estrie(t), day(t, "2021-07-07"), day(t, "2021-07-08")
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
	_, err := viewOf(estrie(t)).Groups(&governance.GroupFilter{Groups: make([]governance.ID, governance.MaxIDs+1)}, network.ByName, nil, 10, nil)
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
	v := viewOf(estrie(t))
	byKey, err := v.Groups(nil, network.ByIdentifier, nil, 100, nil)
	if diff := cmp.Diff([]governance.ID{105, 103, 102, 101}, groupIDs(byKey)); diff != "" || err != nil {
		t.Errorf("by identifier, else by identity (-want +got), %v:\n%s", err, diff)
	}
	english := network.NewView(network.Build(1, estrie(t)), access.Anyone(), governance.English, today)
	inEnglish, err := english.Groups(nil, network.ByName, nil, 100, nil)
	if diff := cmp.Diff([]string{"Aid Zone", "Eastern Front", "ecole b", "École de l’été"}, names(inEnglish)); diff != "" || err != nil {
		t.Errorf("by English name, else the French one (-want +got), %v:\n%s", err, diff)
	}
}

func TestNode(t *testing.T) {
	f := example(t, "four-tables").FactsForImport()
	v := viewOf(f)
	for want, id := range map[string]governance.ID{
		"network.Group": f.Groups[0].ID, "network.Membership": f.Memberships[0].ID, "network.Seat": f.Seats[0].ID, "network.Tenure": f.Tenures[0].ID,
		"network.Meeting": f.Meetings[0].ID, "network.Topic": f.Topics[0].ID, "network.Territory": f.Territories[0].ID, "network.Cadence": f.Cadences[0].ID, "network.Source": f.Sources[0].ID,
	} {
		node, err := v.Node(id)
		if err != nil || fmt.Sprintf("%T", node) != want || node.(hasID).ID() != id {
			t.Errorf("%d is %T, %v; want %s", id, node, err, want)
		}
	}
	for reason, id := range map[string]governance.ID{
		"no identity": 0, "nothing has it": 3000, "a person is reached through a group that shares its delegates": f.Persons[0].ID,
		"a roll is read on its meeting": f.Attendances[0].ID, "a capacity on its group": f.Capacities[0].ID,
	} {
		node, err := v.Node(id)
		refused(t, reason, err, governance.CodeNotFound, "id")
		if node != nil {
			t.Errorf("%s: %T", reason, node)
		}
	}
}

func TestGroupByIDOrIdentifier(t *testing.T) {
	v := viewOf(estrie(t))
	if g, err := v.Group(nil, &governance.Identifier{Scheme: "neq", Value: "2"}); err != nil || g.ID() != 102 {
		t.Errorf("by identifier: %v", err)
	}
	if g, err := v.Group(new(governance.ID(103)), nil); err != nil || g.ID() != 103 {
		t.Errorf("by identity: %v", err)
	}
	_, err := v.Group(nil, &governance.Identifier{Scheme: "other", Value: "2"})
	refused(t, "another scheme", err, governance.CodeNotFound, "id")
	_, err = v.Group(new(governance.ID(30)), nil)
	refused(t, "a topic is no group", err, governance.CodeNotFound, "id")
	_, err = v.Group(nil, nil)
	refused(t, "neither", err, governance.CodeBadUserInput, "id")
	_, err = v.Group(new(governance.ID(103)), &governance.Identifier{Scheme: "neq", Value: "2"})
	refused(t, "both", err, governance.CodeBadUserInput, "id")
}

func TestTextFallsBack(t *testing.T) {
	v := viewOf(estrie(t))
	for _, c := range []struct {
		reason   string
		id       governance.ID
		reader   governance.Language
		language *governance.Language
		text     string
		gave     governance.Language
	}{
		{"French is there", 101, governance.French, nil, "Zone d’entraide", governance.French},
		{"the reader's language", 101, governance.English, nil, "Aid Zone", governance.English},
		{"another than the reader's is asked for", 101, governance.English, new(governance.French), "Zone d’entraide", governance.English},
		{"English is missing", 102, governance.English, nil, "École de l’été", governance.French},
		{"French is missing", 103, governance.French, nil, "Eastern Front", governance.English},
		{"French is asked for and missing", 103, governance.English, new(governance.French), "Eastern Front", governance.English},
	} {
		n := network.Build(1, estrie(t))
		g, err := network.NewView(n, access.Anyone(), c.reader, today).Group(&c.id, nil)
		if err != nil {
			t.Fatal(err)
		}
		if name := g.Name(); name.Text(c.language) != c.text || name.Language() != c.gave {
			t.Errorf("%s: %q in %s, want %q in %s", c.reason, name.Text(c.language), name.Language(), c.text, c.gave)
		}
	}
	g, err := v.Group(new(governance.ID(103)), nil)
	if err != nil || g.Name().Fr() != nil || *g.Name().En() != "Eastern Front" || g.EndReason() != nil {
		t.Errorf("what is missing is null: %v, %v", g.Name().Fr(), err)
	}
}

// TestAsOf asks what depends on time on days around each end.
func TestAsOf(t *testing.T) {
	f := estrie(t)
	f.Seats = []governance.Seat{{Record: is(201), Body: 103, Standing: governance.SeatMember, Interval: interval(t, "2012", "2022-01-01", "")}}
	f.Tenures = []governance.Tenure{
		{Record: is(301), Seat: 201, Holder: 101, Delegates: 1, Interval: interval(t, "2012-05-01", "2014-05-01", "")},
		{Record: is(302), Seat: 201, Holder: 102, Delegates: 1, Interval: interval(t, "2015", "unknown", "2016-06-30")},
	}
	f.Memberships = []governance.Membership{{Record: is(401), Member: 101, Group: 103, Standing: governance.Full, Interval: interval(t, "2015-03", "2016", "")}}
	f.Cadences = []governance.Cadence{{Record: is(501), Body: 103, MeetingsPerYear: new(4.0)}, {Record: is(502), Body: 103, MeetingsPerYear: new(6.0), Interval: interval(t, "2015", "2017-01-01", "")}}
	v := viewOf(f)
	coalition, err := v.Group(new(governance.ID(103)), nil)
	if err != nil {
		t.Fatal(err)
	}
	zone, _ := v.Group(new(governance.ID(101)), nil)
	for _, c := range []struct {
		on             string
		holder         governance.ID // 0: vacant
		members, seats int
		cadence        governance.ID
	}{
		{"2011-12-31", 0, 0, 0, 501},
		{"2012-01-01", 0, 0, 1, 501},
		{"2012-05-01", 101, 0, 1, 501},
		{"2014-04-30", 101, 0, 1, 501},
		{"2014-05-01", 0, 0, 1, 501},
		{"2015-02-28", 102, 0, 1, 502},
		{"2015-03-01", 102, 1, 1, 502},
		{"2016-07-01", 102, 1, 1, 502}, // uncertain: nobody else is known
		{"2016-12-31", 102, 1, 1, 502},
		{"2017-01-01", 102, 0, 1, 501},
		{"2022-01-01", 0, 0, 0, 501}, // the seat was abolished
	} {
		on := day(t, c.on)
		seats, err := coalition.Seats(&on, 10, nil)
		members, err2 := coalition.Members(&on, 10, nil)
		memberships, err3 := zone.Memberships(&on, 10, nil)
		if err != nil || err2 != nil || err3 != nil {
			t.Fatal(err, err2, err3)
		}
		holder := governance.ID(0)
		seat, _ := v.Node(201)
		if held := seat.(network.Seat).Tenure(&on); held != nil {
			holder = held.Holder().ID()
		}
		if holder != c.holder || seat.(network.Seat).Vacant(&on) != (c.holder == 0) || seats.TotalCount() != c.seats ||
			members.TotalCount() != c.members || memberships.TotalCount() != c.members || coalition.Cadence(&on).ID() != c.cadence {
			t.Errorf("%s: held by %d, %d seats, %d members, cadence %d; want %+v", c.on, holder, seats.TotalCount(), members.TotalCount(), coalition.Cadence(&on).ID(), c)
		}
	}
	for on, want := range map[string]governance.InForce{
		"2014-12-31": governance.InForceNo, "2016-06-30": governance.InForceYes, "2016-07-01": governance.InForceUncertain, "2022-01-01": governance.InForceNo,
	} {
		tenure, _ := v.Node(302)
		if got := tenure.(network.Tenure).InForce(new(day(t, on))); got != want {
			t.Errorf("held on %s: %s, want %s", on, got, want)
		}
	}
}

func TestTerritoriesWithin(t *testing.T) {
	v := viewOf(estrie(t))
	node, err := v.Node(46)
	if err != nil {
		t.Fatal(err)
	}
	for on, want := range map[string]governance.ID{"1980-01-01": 16, "2021-07-07": 16, "2021-07-08": 5, "2030-01-01": 5} {
		if got := idsOf(node.(network.Territory).Within(new(day(t, on)))); !slices.Equal(got, []governance.ID{want}) {
			t.Errorf("on %s in %v, want %d", on, got, want)
		}
	}
	served, _ := v.Group(new(governance.ID(102)), nil)
	for on, want := range map[string]int{"2018-12-31": 0, "2019-01-01": 1} {
		if got := served.TerritoriesServed(new(day(t, on))); len(got) != want {
			t.Errorf("on %s %d territories served, want %d", on, len(got), want)
		}
	}
	mrc, err := v.Territories(new("mrc"), 10, nil)
	if err != nil || !slices.Equal(idsOf(mrc.Nodes()), []governance.ID{46}) {
		t.Errorf("territories of a scheme: %v, %v", idsOf(mrc.Nodes()), err)
	}
	every, err := v.Territories(nil, 10, nil)
	if err != nil || !slices.Equal(idsOf(every.Nodes()), []governance.ID{47, 46, 5, 16}) {
		t.Errorf("territories by scheme and code: %v, %v", idsOf(every.Nodes()), err)
	}
	topics, err := v.Topics([]governance.TopicKind{governance.PopulationTopic, governance.FieldTopic}, 10, nil)
	if err != nil || !slices.Equal(idsOf(topics.Nodes()), []governance.ID{32, 31, 30}) {
		t.Errorf("topics by label, accents aside: %v, %v", idsOf(topics.Nodes()), err)
	}
}
