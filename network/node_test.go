package network_test

import (
	"fmt"
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

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
	v := viewOf(networktest.Estrie(t))
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
	v := viewOf(networktest.Estrie(t))
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
		n := network.Build(1, networktest.Estrie(t))
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
	f := networktest.Estrie(t)
	f.Seats = []governance.Seat{{Record: is(201), Body: 103, Standing: governance.SeatMember, Interval: networktest.Interval(t, "2012", "2022-01-01", "")}}
	f.Tenures = []governance.Tenure{
		{Record: is(301), Seat: 201, Holder: 101, Delegates: 1, Interval: networktest.Interval(t, "2012-05-01", "2014-05-01", "")},
		{Record: is(302), Seat: 201, Holder: 102, Delegates: 1, Interval: networktest.Interval(t, "2015", "unknown", "2016-06-30")},
	}
	f.Memberships = []governance.Membership{{Record: is(401), Member: 101, Group: 103, Standing: governance.Full, Interval: networktest.Interval(t, "2015-03", "2016", "")}}
	f.Cadences = []governance.Cadence{{Record: is(501), Body: 103, MeetingsPerYear: new(4.0)}, {Record: is(502), Body: 103, MeetingsPerYear: new(6.0), Interval: networktest.Interval(t, "2015", "2017-01-01", "")}}
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
