package network_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
)

func auditor() access.Actor {
	return access.Of(access.Person{Account: 901, Grants: []governance.RoleGrant{{Account: 901, Role: governance.RoleAuditor}}}, year2025.From)
}

// TestSharesOfManyAreNotedOnce: a figure over a few groups tells of each, one
// over many of none.
func TestSharesOfManyAreNotedOnce(t *testing.T) {
	f := crowd(60)
	for _, c := range []struct {
		reason string
		of     []governance.ID
		want   int
	}{
		{"two groups", []governance.ID{1000, 1001}, 2},
		{"all", nil, 1},
	} {
		v := seenBy(auditor(), f)
		sharingOf(t, v, &governance.GroupFilter{Groups: c.of}, year2025)
		shown := v.Shown()
		if len(shown) != c.want || (shown[0].Owner == 0) != (c.want == 1) {
			t.Errorf("%s: %+v", c.reason, shown)
		}
	}
}

// TestLinesOfManyAreNotedOneByOne: the cost of a large body is a figure over
// many; each of its lines tells of one.
func TestLinesOfManyAreNotedOneByOne(t *testing.T) {
	v := seenBy(auditor(), crowd(60))
	table := governance.ID(1)
	g, err := v.Group(&table, nil)
	if err != nil {
		t.Fatal(err)
	}
	cost, err := g.Cost(year2025)
	if err != nil {
		t.Fatal(err)
	}
	if shown := v.Shown(); len(shown) != 1 || shown[0].Owner != 0 {
		t.Errorf("the whole: %d entries", len(shown))
	}
	cost.Lines()
	if shown := v.Shown(); len(shown) != 61 || shown[60].Owner != 1059 {
		t.Errorf("its lines: %d entries", len(shown))
	}
}

// TestWhatIsLookedAtIsNotShown: a scenario compares the loads of many groups,
// and shows those that differ.
func TestWhatIsLookedAtIsNotShown(t *testing.T) {
	v := seenBy(auditor(), crowd(6))
	w, err := v.WhatIf([]governance.ChangeInput{{LeaveSeat: &governance.LeaveSeatChange{Seat: 3000}}}, year2025, nil)
	if err != nil {
		t.Fatal(err)
	}
	if shown := v.Shown(); len(shown) != 1 || shown[0].Owner != 1001 || len(shown[0].Facts) != 1 {
		t.Errorf("how many sit at the seat, which a receiver's hours rest on, and no more: %+v", shown)
	}
	differ := w.Groups()
	want := []governance.AccessEntry{}
	for _, g := range differ {
		want = append(want, governance.AccessEntry{
			Actor: v.Actor().Name, Owner: g.Group.ID(),
			Facts:    []governance.PrivateFact{access.Capacity, access.Limit, access.Rate, access.Delegates, access.OwnOverrides, access.AdHoc},
			Exported: nil, Reasons: []governance.AccessReason{governance.ByAuditor},
		})
	}
	if diff := cmp.Diff(want, v.Shown()); diff != "" || len(want) != 1 {
		t.Errorf("%d groups: %s", len(want), diff)
	}
}

// TestExportsAreNoted with the person, for each group that the person sits for.
func TestExportsAreNoted(t *testing.T) {
	f := crowd(2)
	f.Persons = []governance.Person{{Record: is(7000), Name: "Camille"}, {Record: is(7001), Name: "Dominique"}}
	f.Delegations = []governance.Delegation{
		{Record: is(7100), Seat: f.Seats[0].ID, Holder: 1000, Person: 7000, Kind: governance.Titular},
		{Record: is(7101), Seat: 3000, Holder: 1001, Person: 7000, Kind: governance.Titular},
	}
	f.Sort()
	administrator := access.Of(access.Person{Account: 902, Grants: []governance.RoleGrant{{Account: 902, Role: governance.RoleAdministrator}}}, year2025.From)
	for person, want := range map[governance.ID][]governance.ID{7000: {1000, 1001}, 7001: {0}} {
		v := seenBy(administrator, f)
		if _, err := v.ExportPerson(person); err != nil {
			t.Fatal(err)
		}
		owners := []governance.ID{}
		for _, e := range v.Shown() {
			if !e.People || !cmp.Equal(e.Exported, []governance.ID{person}) {
				t.Errorf("%+v", e)
			}
			owners = append(owners, e.Owner)
		}
		if diff := cmp.Diff(want, owners); diff != "" {
			t.Errorf("%d: %s", person, diff)
		}
	}
}

// TestNobodyIsNotedWhoIsNobody: the public and the deployment leave no trail.
func TestNobodyIsNotedWhoIsNobody(t *testing.T) {
	for _, a := range []access.Actor{access.Anyone(), access.Deployment()} {
		v := seenBy(a, crowd(6))
		sharingOf(t, v, nil, year2025)
		if shown := v.Shown(); shown != nil {
			t.Errorf("%s: %+v", a.Name, shown)
		}
	}
}

// policyAsked finds who asks the policy whether something may be seen.
var policyAsked = regexp.MustCompile(`access\.MaySee|access\.See\b`)

// TestThereIsOneWayToSee: whoever shows a private fact asks where it is noted.
// The history's filter, which shows nothing, is the exception.
func TestThereIsOneWayToSee(t *testing.T) {
	allowed := []string{"internal/sight/reader.go", "change_visibility.go"}
	err := filepath.WalkDir(".", func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
			return err
		}
		text, err := os.ReadFile(file)
		if policyAsked.Match(text) && !slices.Contains(allowed, filepath.ToSlash(file)) {
			t.Errorf("%s asks the policy by itself: ask View.maySee, or a sight.Reader", file)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
