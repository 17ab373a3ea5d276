package network_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/networktest"
)

// seated is a group that holds one seat at each of four tables: two people at
// the first, one of them alone at the second, a third person at the third,
// nobody named at the fourth.
func seated() governance.Facts {
	f := named("Groupe")
	holder := f.Groups[0].ID
	for i := range governance.ID(4) {
		table(&f, 100+i, 200+i, 300+i, holder, "T"+string(rune('1'+i)))
		f.Tenures[i].Delegates = 1
	}
	for i := range governance.ID(3) {
		f.Persons = append(f.Persons, governance.Person{Record: is(400 + i), Name: "personne"})
	}
	for i, d := range []struct {
		seat, person governance.ID
		kind         governance.DelegationKind
	}{
		{200, 400, governance.Titular}, {200, 401, governance.Titular}, {201, 400, governance.Titular},
		{202, 402, governance.Titular}, {203, 402, governance.Alternate},
	} {
		f.Delegations = append(f.Delegations, governance.Delegation{
			Record: is(500 + governance.ID(i)), Seat: d.seat, Holder: holder, Person: d.person, Kind: d.kind,
		})
	}
	return f
}

func TestDelegateConcentration(t *testing.T) {
	f := seated()
	g, err := viewOf(f).Group(&f.Groups[0].ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	c := g.DelegateConcentration(nil)
	shares := map[governance.ID]float64{}
	for _, d := range c.Delegates {
		shares[d.Person.ID()] = d.Tenures
	}
	if diff := cmp.Diff(map[governance.ID]float64{400: 1.5, 401: 0.5, 402: 1}, shares); diff != "" {
		t.Error(diff)
	}
	if c.Delegates[0].Person.ID() != 400 || c.Tenures != 4 || c.NotNamed != 1 || c.Uncertain != 0 || c.On != today {
		t.Errorf("%+v", c)
	}
	// One holds 1.5 of the 3 for which somebody is named.
	if c.FewestDelegates == nil || *c.FewestDelegates != 1 {
		t.Errorf("fewest %v", c.FewestDelegates)
	}
}

// TestDelegateConcentrationOfDeclaredDelegates: of two declared, one is named,
// and holds a half.
func TestDelegateConcentrationOfDeclaredDelegates(t *testing.T) {
	f := seated()
	f.Tenures[2].Delegates = 2
	f.Tenures[3].Interval = networktest.Interval(t, "", "unknown", "2025-03-31")
	f.Tenures[1].Interval = networktest.Interval(t, "", "2025-10-01", "")
	g, err := viewOf(f).Group(&f.Groups[0].ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	c := g.DelegateConcentration(nil)
	if c.Tenures != 2 || c.Uncertain != 1 || c.NotNamed != 0.5 || *c.FewestDelegates != 2 || len(c.Delegates) != 3 {
		t.Errorf("%+v, fewest %d", c, *c.FewestDelegates)
	}
	if c := g.DelegateConcentration(new(day(t, "2025-09-30"))); c.Tenures != 3 || *c.FewestDelegates != 1 {
		t.Errorf("the day before: %+v", c)
	}
}

func TestDelegateConcentrationUnknown(t *testing.T) {
	f := seated()
	f.Delegations = nil
	g, err := viewOf(f).Group(&f.Groups[0].ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	if c := g.DelegateConcentration(nil); c.FewestDelegates != nil || c.NotNamed != 4 || c.Tenures != 4 {
		t.Errorf("nobody is named: %+v", c)
	}
	g, err = seenBy(access.Anyone(), f).Group(&f.Groups[0].ID, nil)
	if err != nil {
		t.Fatal(err)
	}
	if c := g.DelegateConcentration(nil); c != nil {
		t.Errorf("delegates shown to the public: %+v", c)
	}
}

// TestDelegateConcentrationFourTables: P has person-1 at T1 and nobody named
// at three other seats; the two who sit for Q at T1 share that tenure.
func TestDelegateConcentrationFourTables(t *testing.T) {
	v := shownTo(example(t, "four-tables"), access.Deployment())
	for group, want := range map[string]struct {
		tenures   int
		notNamed  float64
		fewest    *int
		delegates int
	}{"P": {3, 2, new(1), 1}, "Q": {2, 1, new(1), 2}, "W": {2, 1, new(1), 1}, "S": {1, 1, nil, 0}, "T1": {0, 0, nil, 0}} {
		c := groupNamed(t, v, "four-tables", group).DelegateConcentration(nil)
		if c.Tenures != want.tenures || c.NotNamed != want.notNamed || !cmp.Equal(c.FewestDelegates, want.fewest) || len(c.Delegates) != want.delegates {
			t.Errorf("%s: %+v", group, c)
		}
	}
}
