package synthetic_test

import (
	"fmt"
	"strings"
	"testing"

	"tablee/governance"
	"tablee/seeds/synthetic"
)

func TestShapeIsWithinBounds(t *testing.T) {
	for _, n := range []int{1000, 10_000} {
		for _, seed := range []uint64{1, 2, 3, 20260101} {
			t.Run(fmt.Sprintf("%d organizations, seed %d", n, seed), func(t *testing.T) {
				checkBounds(t, n, synthetic.Shape(synthetic.World(n, seed)))
			})
		}
	}
}

func checkBounds(t *testing.T, n int, d synthetic.Description) {
	t.Helper()
	for _, test := range []struct {
		what             string
		got, least, most float64
	}{
		{"organizations", float64(d.Organizations), float64(n), float64(n)},
		{"bodies", float64(d.Bodies()), float64(n / 10), float64(n / 10)},
		{"coalitions", float64(d.Coalitions), float64(n * 3 / 100), float64(n * 3 / 100)},
		{"topics", float64(d.Topics), 40, 40},
		{"administrative regions", float64(d.Regions[synthetic.AdministrativeScheme]), 17, 17},
		{"health regions", float64(d.Regions[synthetic.HealthScheme]), 18, 18},
		{"municipalities", float64(d.Places[synthetic.AdministrativeScheme]), 34, float64(n)},
		{"local health areas", float64(d.Places[synthetic.HealthScheme]), 8, float64(n)},
		{"Nations", float64(d.Nations), 3, 12},
		{"public bodies", float64(d.Natures[governance.Public]), float64(n / 25), float64(n / 15)},
		{"municipalities as organizations", float64(d.Natures[governance.Municipal]), float64(n / 25), float64(n / 15)},
		{"unions", float64(d.Natures[governance.Union]), float64(n / 100), float64(n / 25)},
		{"tenures per organization", d.TenuresPerOrganization, 4.8, 5.2},
		{"tenures of the top 1%", d.TenuresTopShare, 0.05, 0.15},
		{"memberships per organization", d.MembershipsPerOrganization, 2.9, 3.1},
		{"memberships of the top 1%", d.MembershipsTopShare, 0.05, 0.15},
		{"nesting depth", float64(d.NestingDepth), synthetic.Depth, synthetic.Depth},
		{"diamonds", d.DiamondShare, 0.05, 0.40},
		{"ended", d.EndedShare, 0.18, 0.22},
		{"ended at an unknown date", d.UnknownEndShare, 0.10, 0.25},
		{"vacant", d.VacantShare, 0.08, 0.12},
		{"delegated", d.DelegatedShare, 0.23, 0.27},
		{"supported", d.SupportedShare, 0.27, 0.33},
		{"capacity", d.CapacityShare, 0.5, 0.5},
		{"limits", d.LimitShare, 0.32, 0.35},
		{"cadences", d.CadenceShare, 0.65, 0.68},
		{"meetings", d.RecordedShare, 0.33, 0.35},
		{"complete calendars", d.CompleteShare, 0.45, 0.55},
		{"attendance", d.RollShare, 0.12, 0.22},
	} {
		if test.got < test.least || test.got > test.most {
			t.Errorf("%s: %v, not from %v to %v", test.what, test.got, test.least, test.most)
		}
	}
}

// A small world by hand: o1 reaches c3 by c1 and by c2, o2 by c1 only, and the
// Nation is not reached by anybody.
func TestDiamondsAreCountedByHand(t *testing.T) {
	var f governance.Facts
	add := func(name string, kind governance.GroupKind, nature governance.Nature) {
		g := governance.Group{Kind: kind, Nature: nature, Name: governance.LocalizedText{Fr: name}}
		g.ID = governance.IDOf("group", name)
		f.Groups = append(f.Groups, g)
	}
	join := func(member, group string, standing governance.MemberStanding, scope governance.MandateScope) {
		m := governance.Membership{
			Member: governance.IDOf("group", member), Group: governance.IDOf("group", group),
			Standing: standing, Mandate: governance.Mandate{Scope: scope},
		}
		m.ID = governance.IDOf("membership", member, group)
		f.Memberships = append(f.Memberships, m)
	}
	for _, name := range []string{"c1", "c2", "c3"} {
		add(name, governance.Coalition, governance.Community)
	}
	add("o1", governance.Organization, governance.Community)
	add("o2", governance.Organization, governance.Community)
	add("nation", governance.Organization, governance.Nation)
	for _, pair := range []string{"c1 c3", "c2 c3", "o1 c1", "o1 c2", "o2 c1", "nation c1", "nation c2"} {
		member, group, _ := strings.Cut(pair, " ")
		join(member, group, governance.Full, governance.MandateAll)
	}
	join("o2", "c2", governance.Ally, governance.MandateAll)
	join("o2", "c3", governance.Full, governance.MandateUndeclared)
	d := synthetic.Shape(f)
	// o1: c1, c2, c3 twice. o2: c1, c3.
	if d.Reached != 5 || d.DiamondShare != 0.2 || d.NestingDepth != 2 {
		t.Errorf("%d pairs, %v twice, depth %d", d.Reached, d.DiamondShare, d.NestingDepth)
	}
}

func TestShapeEndsOnCycles(*testing.T) {
	f := synthetic.World(300, 1)
	for i := range f.Memberships {
		m := f.Memberships[i]
		m.Member, m.Group, m.ID = m.Group, m.Member, governance.IDOf("back", m.ID.String())
		f.Memberships = append(f.Memberships, m)
	}
	synthetic.Shape(f)
}

func TestShapeIsWrittenInBothLanguages(t *testing.T) {
	d := synthetic.Shape(synthetic.World(1000, 1))
	french, english := d.Text(governance.French), d.String()
	if strings.Count(french, "\n") != strings.Count(english, "\n") {
		t.Error("the two texts have not the same lines")
	}
	for text, want := range map[string]string{french: "Organismes ", english: "Organizations "} {
		if !strings.HasPrefix(text, want) {
			t.Errorf("%q does not start with %q", text, want)
		}
	}
	if !strings.Contains(french, "50,0\u00a0%") || !strings.Contains(english, "50.0%") {
		t.Errorf("shares are not written as the language does:\n%s%s", french, english)
	}
}
