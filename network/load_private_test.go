package network_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
)

// TestAttendanceIsPrivate: who may not see attendance learns nothing from it,
// at seats or at assemblies: whatever the rolls say, the answer is the same.
func TestAttendanceIsPrivate(t *testing.T) {
	answer := func(status governance.AttendanceStatus) []string {
		f := named("Membre")
		table(&f, 11, 21, 31, 1, "T1")
		table(&f, 12, 22, 32, 11, "T2") // a group of which the member only attends the assembly
		f.Memberships = []governance.Membership{{Record: is(50), Member: 1, Group: 12, Standing: governance.Full}}
		for i, body := range []governance.ID{11, 12} {
			f.Meetings = append(f.Meetings, governance.Meeting{Record: is(governance.ID(61 + i)), Body: body, Date: governance.NewDate(2025, 3, 1), Status: governance.Held})
		}
		f.Attendances = []governance.Attendance{
			{Record: is(71), Meeting: 61, Seat: 21, Status: status}, {Record: is(72), Meeting: 62, Member: 1, Status: status},
		}
		f.Sort()
		g, err := seenBy(access.Anyone(), f).Group(new(governance.ID(1)), nil)
		if err != nil {
			t.Fatal(err)
		}
		load, err := g.RepresentationLoad(year2025, hours.Attended)
		if err != nil || load.DirectHours() != nil || load.UnknownLines() != 2 {
			t.Errorf("%s: the public sees %v hours, %d unknown, %v", status, show(load.DirectHours()), load.UnknownLines(), err)
		}
		return textOf(load)
	}
	if diff := cmp.Diff(answer(governance.Present), answer(governance.Absent)); diff != "" {
		t.Errorf("the public sees who came (-present +absent):\n%s", diff)
	}
}

func TestPrivateFactsAreNull(t *testing.T) {
	f := example(t, "four-tables").FactsForImport()
	for _, c := range []struct {
		actor access.Actor
		sees  bool
	}{{access.Deployment(), true}, {access.Anyone(), false}} {
		v := seenBy(c.actor, f)
		p, err := v.Group(nil, &governance.Identifier{Scheme: "four-tables", Value: "Q"})
		if err != nil {
			t.Fatal(err)
		}
		tenures, err := p.Tenures(nil, 100, nil)
		if err != nil || len(tenures.Nodes()) == 0 {
			t.Fatalf("Q sits nowhere: %v", err)
		}
		seen := map[string]bool{"capacities": p.Capacities() != nil, "limits": p.Limits() != nil, "fundings": p.Fundings() != nil}
		for _, x := range tenures.Nodes() {
			seen["delegates"] = seen["delegates"] || x.DelegateCount() != nil
			seen["delegations"] = seen["delegations"] || x.Delegations(nil) != nil
			seen["own travel"] = seen["own travel"] || x.TravelHours() != nil
		}
		for _, m := range f.Meetings {
			node, err := v.Node(m.ID)
			if err != nil {
				t.Fatal(err)
			}
			seen["attendance"] = seen["attendance"] || node.(network.Meeting).Attendance() != nil
		}
		for fact, sees := range seen {
			if sees != c.sees {
				t.Errorf("%s sees %s: %t", c.actor.Name, fact, sees)
			}
		}
	}
}

// TestALoadRestsOnWhatIsShared: each kind of fact alone opens its own part of
// the load, and the load is marked until all of them are shared.
func TestALoadRestsOnWhatIsShared(t *testing.T) {
	f := crowd(2)
	f.Tenures[0].Delegates, f.Tenures[0].TravelHours = 3, new(7.0)
	f.Limits = []governance.Limit{{Record: is(6000), Group: 1000, Hours: new(50.0)}}
	f.Representations = []governance.Representation{{Record: is(6001), Group: 1000, Date: year2025.From + 40, Hours: 11, With: "la ministre"}}
	f.Sort()
	load := func(a access.Actor) (l loadSeen) {
		id := governance.ID(1000)
		g, err := seenBy(a, f).Group(&id, nil)
		if err != nil {
			t.Fatal(err)
		}
		got, err := g.RepresentationLoad(year2025, hours.Committed)
		if err != nil {
			t.Fatal(err)
		}
		return loadSeen{*got.DirectHours(), got.CapacityHours() != nil, got.LimitHours() != nil, got.OverLimit() != nil, got.Rate() != nil, got.PublicEstimate, len(got.Lines())}
	}
	sharing := func(facts ...governance.PrivateFact) access.Actor {
		p := access.Person{Account: 900, Grants: []governance.RoleGrant{{Account: 900, Role: governance.RoleViewer, Group: 1001}}}
		for _, fact := range facts {
			p.Received = append(p.Received, governance.Disclosure{Owner: 1000, With: 1001, Fact: fact})
		}
		return access.Of(p, year2025.From)
	}
	all, public := load(access.Deployment()), load(access.Anyone())
	if all.estimate || !all.capacity || !all.limit || !all.rate || all.lines != public.lines+1 || all.hours <= public.hours {
		t.Fatalf("whole %+v, public %+v", all, public)
	}
	with := func(change func(*loadSeen)) loadSeen {
		l := public
		change(&l)
		return l
	}
	for fact, want := range map[governance.PrivateFact]loadSeen{
		access.Capacity:   with(func(l *loadSeen) { l.capacity = true }),
		access.Limit:      with(func(l *loadSeen) { l.limit, l.over = true, true }),
		access.Rate:       with(func(l *loadSeen) { l.rate = true }),
		access.Attendance: public,
		access.Drafts:     public,
		access.Delegates:  with(func(l *loadSeen) { l.hours *= 3 }),
		access.AdHoc:      with(func(l *loadSeen) { l.hours += 11; l.lines++ }),
	} {
		if got := load(sharing(fact)); got != want {
			t.Errorf("%s: %+v, want %+v", fact, got, want)
		}
	}
	if own := load(sharing(access.OwnOverrides)); own.hours == public.hours || own.hours >= all.hours || !own.estimate {
		t.Errorf("its own hours: %+v, public %+v", own, public)
	}
	committed := []governance.PrivateFact{access.Capacity, access.Limit, access.Rate, access.Delegates, access.OwnOverrides, access.AdHoc}
	if got := load(sharing(committed...)); got != all {
		t.Errorf("all kinds: %+v, want %+v", got, all)
	}
	f.Limits[0].Hours, f.Limits[0].Rate = nil, new(0.1)
	if got := load(sharing(access.Limit)); got.limit {
		t.Error("a limit that is a share of the capacity tells the capacity")
	}
}

// loadSeen is what a reader is told of a load.
type loadSeen struct {
	hours                       float64
	capacity, limit, over, rate bool
	estimate                    bool
	lines                       int
}
