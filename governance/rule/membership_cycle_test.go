package rule

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
)

// ringWorld has one group per letter, and one membership per "AB since until".
func ringWorld(t testing.TB, memberships ...string) governance.Facts {
	t.Helper()
	var f governance.Facts
	known := map[governance.ID]bool{}
	for n, m := range memberships {
		parts := append(strings.Fields(m), "", "")
		ends := [2]governance.ID{governance.ID(parts[0][0]), governance.ID(parts[0][1])}
		for _, id := range ends {
			if !known[id] {
				known[id] = true
				f.Groups = append(f.Groups, governance.Group{
					Record: governance.Record{ID: id}, Kind: governance.Coalition, Name: governance.LocalizedText{Fr: string(rune(id))},
					Identifiers: []governance.Identifier{{Scheme: "test", Value: string(rune(id))}},
				})
			}
		}
		f.Memberships = append(f.Memberships, governance.Membership{
			Record: governance.Record{ID: governance.ID(1000 + n)}, Member: ends[0], Group: ends[1], Standing: governance.Full, Interval: interval(t, parts[1], parts[2]),
		})
	}
	f.Sort()
	return f
}

// findingsOf gives the first value of each finding with the detail.
func findingsOf(f governance.Facts, detail string) []string {
	out := []string{}
	for _, found := range Check(&f) {
		if found.Error.Detail == detail {
			out = append(out, found.Error.Args[0])
		}
	}
	slices.Sort(out)
	return out
}

func TestMembershipCycles(t *testing.T) {
	for _, c := range []struct {
		reason      string
		memberships []string
		want        []string
	}{
		{"a tree has none", []string{"AB", "CB", "BD"}, nil},
		{"a diamond has none", []string{"AB", "AC", "BD", "CD"}, nil},
		{"two groups that belong to each other", []string{"WX 2020", "XW 2024-06-01"}, []string{"W → X → W"}},
		{"no common date: one ends the day the other starts", []string{"WX 2020-01-01 2024-06-01", "XW 2024-06-01"}, nil},
		{"a common day, the last of the first", []string{"WX 2020-01-01 2024-06-02", "XW 2024-06-01"}, []string{"W → X → W"}},
		{"a reduced until reaches the end of its year", []string{"WX 2020 2024", "XW 2024-12-31"}, []string{"W → X → W"}},
		{"an unknown end may still hold", []string{"WX 2020 unknown", "XW 2024"}, []string{"W → X → W"}},
		{"without dates they always hold", []string{"WX", "XW"}, []string{"W → X → W"}},
		{"three all the way round, in pairs on common dates but never all", []string{"AB 2020 2021", "BC 2021 2022", "CA 2022 2023"}, nil},
		{"three all the way round on one day", []string{"AB 2020 2022", "BC 2021 2022", "CA 2022 2023"}, []string{"A → B → C → A"}},
		{"a long one is told with its whole path", []string{"AB", "BC", "CD", "DE", "EF", "FG", "GH", "HI", "IJ", "JA"}, []string{"A → B → C → D → E → F → G → H → I → J → A"}},
		{"two apart are two", []string{"AB", "BA", "CD", "DC"}, []string{"A → B → A", "C → D → C"}},
		{"two that touch are one set of groups, told once, by a shortest path", []string{"AB", "BA", "BC", "CB"}, []string{"A → B → A"}},
		{"a ring inside a ring that comes later", []string{"AB 2020 2021", "BA 2020 2021", "BC 2023", "CA 2023", "AB 2023"}, []string{"A → B → A", "A → B → C → A"}},
		{"the same ring at two times is told once", []string{"AB 2020 2020", "BA 2020 2020", "AB 2022 2022", "BA 2022 2022"}, []string{"A → B → A"}},
		{"what hangs on a ring is not in it", []string{"AB", "BA", "CA", "BD"}, []string{"A → B → A"}},
		{"a group that belongs to itself is another finding", []string{"AA"}, nil},
	} {
		f := ringWorld(t, c.memberships...)
		if diff := cmp.Diff(append([]string{}, c.want...), findingsOf(f, "membershipCycle")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.reason, diff)
		}
	}
	if got := findingsOf(ringWorld(t, "AA", "AB"), "ownMember"); !slices.Equal(got, []string{"A"}) {
		t.Errorf("a group that belongs to itself: %q", got)
	}
}

func TestCycleNamesTheMembershipThatClosesIt(t *testing.T) {
	f := ringWorld(t, "WX 2020", "XW 2024-06-01")
	for _, found := range Check(&f) {
		if found.Record != 1001 || found.Error.Field != "group" || found.Error.Code != governance.CodeBadUserInput {
			t.Errorf("found at %d, field %s: the membership of 2024 closes it", found.Record, found.Error.Field)
		}
	}
}

// TestCycleNeedsLivingGroups: a link is in force only while both groups exist
// (DOMAIN §3, "Days"). Four groups, two of which never meet, are no ring,
// though their memberships have no dates.
func TestCycleNeedsLivingGroups(t *testing.T) {
	f := ringWorld(t, "AB", "BC", "CD", "DA")
	lives := map[governance.ID]governance.Interval{
		'A': interval(t, "2000", "2009"), 'B': interval(t, "2005", "2024"),
		'C': interval(t, "2020", "2029"), 'D': interval(t, "2005", "2024"),
	}
	for i := range f.Groups {
		f.Groups[i].Interval = lives[f.Groups[i].ID]
	}
	if got := Check(&f); len(got) != 0 {
		t.Errorf("A is dissolved before C is founded: %v", got[0].Error)
	}
}

// onAnyDay is the slow and obvious reference: on each day, it follows the
// memberships in force from each group and looks for a way back.
func onAnyDay(f governance.Facts, from, until governance.Date) bool {
	lives := map[governance.ID]governance.Interval{}
	for _, g := range f.Groups {
		lives[g.ID] = g.Interval
	}
	for d := from; d < until; d++ {
		on := map[governance.ID][]governance.ID{}
		for _, m := range f.Memberships {
			if m.Member != m.Group && m.On(d) != governance.InForceNo && lives[m.Member].On(d) != governance.InForceNo && lives[m.Group].On(d) != governance.InForceNo {
				on[m.Member] = append(on[m.Member], m.Group)
			}
		}
		for _, g := range f.Groups {
			if comesBack(on, g.ID, g.ID, map[governance.ID]bool{}) {
				return true
			}
		}
	}
	return false
}

func comesBack(on map[governance.ID][]governance.ID, start, at governance.ID, seen map[governance.ID]bool) bool {
	for _, next := range on[at] {
		if next == start {
			return true
		}
		if !seen[next] {
			seen[next] = true
			if comesBack(on, start, next, seen) {
				return true
			}
		}
	}
	return false
}

// drawStay draws an interval within a few days of 2025, open at either end
// at times, or ended at an unknown date.
func drawStay(t *rapid.T, first governance.Date, days int) governance.Interval {
	var i governance.Interval
	a := first + governance.Date(rapid.IntRange(0, days-1).Draw(t, "since"))
	b := a + governance.Date(rapid.IntRange(1, days).Draw(t, "until"))
	if rapid.IntRange(0, 3).Draw(t, "since known") > 0 {
		i.Since = governance.PartialDateOf(a)
	}
	switch rapid.IntRange(0, 4).Draw(t, "end") {
	case 0:
	case 1:
		i.Ended = true
	default:
		i.Until = governance.PartialDateOf(b)
	}
	return i
}

func TestCyclesAreThoseOfSomeDay(t *testing.T) {
	first := governance.NewDate(2025, 1, 1)
	rapid.Check(t, func(t *rapid.T) {
		f := governance.Facts{}
		groups := rapid.IntRange(2, 6).Draw(t, "groups")
		for g := range groups {
			f.Groups = append(f.Groups, governance.Group{Record: governance.Record{ID: governance.ID(g + 1)}, Kind: governance.Coalition, Name: governance.LocalizedText{Fr: "g"}})
			if rapid.IntRange(0, 3).Draw(t, "has dates") == 0 {
				f.Groups[g].Interval = drawStay(t, first, 8)
			}
		}
		group := rapid.IntRange(1, groups)
		for m := range rapid.IntRange(0, 12).Draw(t, "memberships") {
			f.Memberships = append(f.Memberships, governance.Membership{
				Record: governance.Record{ID: governance.ID(100 + m)}, Member: governance.ID(group.Draw(t, "member")), Group: governance.ID(group.Draw(t, "group")),
				Standing: governance.Full, Interval: drawStay(t, first, 8),
			})
		}
		found := findingsOf(f, "membershipCycle")
		if want := onAnyDay(f, first-2, first+20); want != (len(found) > 0) {
			t.Fatalf("on some day a group is its own ancestor: %t; found %q", want, found)
		}
	})
}
