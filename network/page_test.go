package network_test

import (
	"encoding/base64"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

// asked is a list of the API, whatever it holds: a page of identities.
type asked func(first int, after *string) (idPage, error)

type idPage struct {
	ids     []governance.ID
	cursors []string
	info    network.PageInfo
	total   int
}

func pageOf[T hasID](p network.Page[T], err error) (idPage, error) {
	out := idPage{info: p.PageInfo(), ids: idsOf(p.Nodes())}
	if err != nil {
		return out, err
	}
	for i, e := range p.Edges() {
		if e.Node.ID() != out.ids[i] {
			return out, fmt.Errorf("edge %d is of %d, its node %d", i, e.Node.ID(), out.ids[i])
		}
		out.cursors = append(out.cursors, e.Cursor)
	}
	out.total = p.TotalCount()
	return out, nil
}

// lists are all the lists that a view gives, by name.
func lists(v *network.View, groups []governance.ID) map[string]asked {
	out := map[string]asked{
		"groups by name": func(first int, after *string) (idPage, error) {
			return pageOf(v.Groups(nil, network.ByName, nil, first, after))
		},
		"groups by identifier": func(first int, after *string) (idPage, error) {
			return pageOf(v.Groups(nil, network.ByIdentifier, nil, first, after))
		},
		"organizations": func(first int, after *string) (idPage, error) {
			return pageOf(v.Groups(&governance.GroupFilter{Kinds: []governance.GroupKind{governance.Organization}}, network.ByName, nil, first, after))
		},
		"topics":      func(first int, after *string) (idPage, error) { return pageOf(v.Topics(nil, first, after)) },
		"territories": func(first int, after *string) (idPage, error) { return pageOf(v.Territories(nil, first, after)) },
	}
	for _, id := range groups {
		g, err := v.Group(&id, nil)
		if err != nil {
			panic(err)
		}
		for name, list := range map[string]asked{
			"memberships": func(first int, after *string) (idPage, error) { return pageOf(g.Memberships(nil, first, after)) },
			"members":     func(first int, after *string) (idPage, error) { return pageOf(g.Members(nil, first, after)) },
			"organs":      func(first int, after *string) (idPage, error) { return pageOf(g.Organs(nil, first, after)) },
			"tenures":     func(first int, after *string) (idPage, error) { return pageOf(g.Tenures(nil, first, after)) },
			"seats":       func(first int, after *string) (idPage, error) { return pageOf(g.Seats(nil, first, after)) },
			"meetings":    func(first int, after *string) (idPage, error) { return pageOf(g.Meetings(nil, first, after)) },
		} {
			out[fmt.Sprint(name, " of ", id)] = list
		}
	}
	return out
}

// walk reads a list page by page.
func walk(t *rapid.T, name string, list asked, first int) (ids []governance.ID, cursors []string) {
	t.Helper()
	var after *string
	for {
		p, err := list(first, after)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		ids, cursors = append(ids, p.ids...), append(cursors, p.cursors...)
		if len(p.ids) > first || p.info.HasPreviousPage != (after != nil) {
			t.Fatalf("%s: %d on a page of %d, a page before it: %t", name, len(p.ids), first, p.info.HasPreviousPage)
		}
		if !p.info.HasNextPage {
			if p.total != len(ids) {
				t.Fatalf("%s: %d read of %d", name, len(ids), p.total)
			}
			return ids, cursors
		}
		if len(p.ids) != first || *p.info.EndCursor != p.cursors[first-1] || *p.info.StartCursor != p.cursors[0] {
			t.Fatalf("%s: a page of %d that is not the last holds %d", name, first, len(p.ids))
		}
		after = p.info.EndCursor
	}
}

// TestPagesMakeTheList: page by page, of any size, each list is read whole,
// once, in one order; and each cursor leads to what follows its item.
func TestPagesMakeTheList(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := networktest.DrawWorld(t)
		f.Groups[0].Within = f.Groups[1].ID
		var groups []governance.ID
		for i := range f.Groups {
			groups = append(groups, f.Groups[i].ID)
		}
		for name, list := range lists(viewOf(f), groups) {
			whole, cursors := walk(t, name, list, 100)
			first := rapid.IntRange(1, 5).Draw(t, "first")
			if got, _ := walk(t, name, list, first); !slices.Equal(got, whole) {
				t.Fatalf("%s by %d: %v, at once %v", name, first, got, whole)
			}
			for i, c := range cursors {
				rest, err := list(100, &c)
				if err != nil || !slices.Equal(rest.ids, whole[i+1:]) {
					t.Fatalf("%s after item %d: %v, %v; want %v", name, i, rest.ids, err, whole[i+1:])
				}
			}
			if distinct := slices.Compact(slices.Sorted(slices.Values(whole))); len(distinct) != len(whole) {
				t.Fatalf("%s holds something twice: %v", name, whole)
			}
		}
	})
}

func TestCursorsSurviveNewGroups(t *testing.T) {
	f := named("Alpha", "Delta", "Golf", "Kilo")
	n := network.Build(1, f)
	before := network.NewView(n, access.Deployment(), governance.French, today)
	first, err := before.Groups(nil, network.ByName, nil, 2, nil)
	if err != nil {
		t.Fatal(err)
	}
	added := named("", "", "", "", "Bravo", "Echo", "delta")
	after := network.NewView(n.With(2, governance.Facts{Groups: added.Groups[4:]}), access.Deployment(), governance.French, today)
	cursor := first.PageInfo().EndCursor // after Delta
	rest, err := after.Groups(nil, network.ByName, nil, 100, cursor)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := names(rest), []string{"delta", "Echo", "Golf", "Kilo"}; !slices.Equal(got, want) {
		t.Errorf("after Delta, later: %q, want %q", got, want)
	}
	gone := governance.Facts{Groups: slices.Clone(f.Groups[1:2])}
	gone.Groups[0].Name.Fr = "Zoulou"
	moved := network.NewView(n.With(2, gone), access.Deployment(), governance.French, today)
	if rest, err = moved.Groups(nil, network.ByName, nil, 100, cursor); err != nil {
		t.Fatal(err)
	}
	if got, want := names(rest), []string{"Golf", "Kilo", "Zoulou"}; !slices.Equal(got, want) {
		t.Errorf("after where Delta was: %q, want %q", got, want)
	}
}

func TestLastPage(t *testing.T) {
	v := viewOf(named("a", "b", "c"))
	p, err := v.Groups(nil, network.ByName, nil, 3, nil)
	if err != nil || p.PageInfo().HasNextPage || p.TotalCount() != 3 {
		t.Errorf("a page that holds all: next %t, %d in all, %v", p.PageInfo().HasNextPage, p.TotalCount(), err)
	}
	p, err = v.Groups(nil, network.ByName, nil, 3, p.PageInfo().EndCursor)
	if diff := cmp.Diff(network.PageInfo{HasPreviousPage: true}, p.PageInfo()); diff != "" || err != nil || len(p.Nodes()) != 0 || p.TotalCount() != 3 {
		t.Errorf("after the last: %d items of %d, %v\n%s", len(p.Nodes()), p.TotalCount(), err, diff)
	}
}

func TestPagesRefuse(t *testing.T) {
	f := drawnExample()
	v := viewOf(f)
	garbage := map[string]string{
		"empty text":                         "",
		"no base64":                          "%%%",
		"base64 of another alphabet":         "ab+/",
		"too short":                          base64.RawURLEncoding.EncodeToString([]byte("abc")),
		"no identity":                        base64.RawURLEncoding.EncodeToString([]byte("!!!!!!!!!!!!!nom")),
		"line breaks in place of identities": base64.RawURLEncoding.EncodeToString([]byte("00000\n0000010nom")),
	}
	for name, list := range lists(v, []governance.ID{f.Groups[0].ID}) {
		for _, first := range []int{0, -1, 101, 1 << 40} {
			_, err := list(first, nil)
			refused(t, fmt.Sprint(name, " first ", first), err, governance.CodeBadUserInput, "first")
		}
		for reason, cursor := range garbage {
			_, err := list(10, &cursor)
			refused(t, name+" after "+reason, err, governance.CodeBadUserInput, "after")
		}
		for _, first := range []int{1, 100} {
			if _, err := list(first, nil); err != nil {
				t.Errorf("%s first %d: %v", name, first, err)
			}
		}
	}
}

// drawnExample is one of the drawn worlds, always the same.
func drawnExample() governance.Facts { return rapid.Custom(networktest.DrawWorld).Example(3) }
