package access

import (
	"os"
	"slices"
	"testing"

	"github.com/goccy/go-yaml"

	"tablee/governance"
)

// assertions is testdata/assertions.yaml.
type assertions struct {
	Actors      map[string]asserted
	Disclosures []struct {
		Owner, With, Since, Until string
		Fact                      Private
	}
	Cells []struct {
		Do          Action
		Fact        Private
		Owner, Body string
		Sensitive   bool
		May         any // a list of actors, or "everybody"
	}
}

type asserted struct {
	Deployment bool
	Grants     []struct {
		Role                    governance.Role
		Group, Since, Until, Of string
	}
}

func group(name string) governance.ID {
	if name == "" {
		return 0
	}
	return governance.IDOf("group", name)
}

func interval(t *testing.T, since, until string) governance.Interval {
	t.Helper()
	i, err := governance.ParseInterval(since, until, "")
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func readAssertions(t *testing.T) assertions {
	t.Helper()
	text, err := os.ReadFile("testdata/assertions.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var a assertions
	if err := yaml.UnmarshalWithOptions(text, &a, yaml.Strict()); err != nil {
		t.Fatal(err)
	}
	return a
}

// actor makes an actor of the file, on its day.
func (a *assertions) actor(t *testing.T, name string) Actor {
	t.Helper()
	described := a.Actors[name]
	switch {
	case described.Deployment:
		return Deployment()
	case described.Grants == nil:
		return Anyone()
	}
	p := Person{Account: governance.AccountID("issuer", name)}
	for _, g := range described.Grants {
		account := p.Account
		if g.Of != "" {
			account = governance.AccountID("issuer", g.Of)
		}
		p.Grants = append(p.Grants, governance.RoleGrant{Account: account, Role: g.Role, Group: group(g.Group), Interval: interval(t, g.Since, g.Until)})
	}
	for _, d := range a.Disclosures {
		p.Received = append(p.Received, governance.Disclosure{
			Owner: group(d.Owner), With: group(d.With), Fact: d.Fact, Interval: interval(t, d.Since, d.Until),
		})
	}
	return Of(p, governance.NewDate(2026, 6, 15))
}

// TestEveryCell: each actor may do what the file lists for it, and nothing
// else.
func TestEveryCell(t *testing.T) {
	a := readAssertions(t)
	if len(a.Actors) < 15 || len(a.Cells) < 25 {
		t.Fatalf("%d actors, %d cells: the file was not read", len(a.Actors), len(a.Cells))
	}
	for _, c := range a.Cells {
		may := map[string]bool{}
		listed, _ := c.May.([]any)
		for _, name := range listed {
			may[name.(string)] = true
			if _, ok := a.Actors[name.(string)]; !ok {
				t.Errorf("%v is no actor of the file", name)
			}
		}
		for name := range a.Actors {
			object := Object{Owner: group(c.Owner), Fact: c.Fact, Body: group(c.Body), Sensitive: c.Sensitive}
			got := Decide(a.actor(t, name), c.Do, object)
			if want := may[name] || c.May == "everybody"; got.Allowed != want {
				t.Errorf("%s: %s %s of %q at %q: %t (%s), want %t", name, c.Do, c.Fact, c.Owner, c.Body, got.Allowed, got.Reason, want)
			}
			if got.Reason == "" {
				t.Errorf("%s: %s %s of %q: no reason is given", name, c.Do, c.Fact, c.Owner)
			}
		}
	}
}

// TestNothingIsLeftOutOfTheCells: the file asserts every action and every kind
// of fact.
func TestNothingIsLeftOutOfTheCells(t *testing.T) {
	a := readAssertions(t)
	actions, facts := map[Action]bool{}, map[Private]bool{}
	for _, c := range a.Cells {
		actions[c.Do], facts[c.Fact] = true, true
	}
	for _, action := range Actions {
		if !actions[action] {
			t.Errorf("no cell says who may %s", action)
		}
	}
	for _, fact := range governance.PrivateFacts {
		if !facts[fact] {
			t.Errorf("no cell says who sees %s", fact)
		}
	}
	for action := range actions {
		if !slices.Contains(Actions, action) {
			t.Errorf("%s is no action", action)
		}
	}
}

func TestReasons(t *testing.T) {
	a := readAssertions(t)
	A := group("A")
	for _, c := range []struct {
		actor string
		do    Action
		o     Object
		want  Decision
	}{
		{"the public", See, Object{Owner: A}, Decision{true, ReasonPublic}},
		{"administrator", See, Object{Owner: A, Fact: Capacity}, Decision{true, ReasonAdministrator}},
		{"auditor", See, Object{Owner: A, Fact: Capacity}, Decision{true, ReasonAuditor}},
		{"viewer of A", See, Object{Owner: A, Fact: Capacity}, Decision{true, ReasonActsFor}},
		{"viewer of K", See, Object{Owner: A, Fact: Capacity}, Decision{true, ReasonShared}},
		{"policymaker in K", See, Object{Owner: A, Fact: Delegates}, Decision{false, ReasonNames}},
		{"facilitator of T", See, Object{Owner: A, Fact: Delegates, Body: group("T")}, Decision{true, ReasonFacilitates}},
		{"viewer of A", Change, Object{Owner: A}, Decision{false, ReasonNoRight}},
	} {
		if got := Decide(a.actor(t, c.actor), c.do, c.o); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.actor, got, c.want)
		}
	}
}
