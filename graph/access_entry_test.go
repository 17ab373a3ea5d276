package graph_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/graph"
	"tablee/graph/graphtest"
)

var accessNoon = time.Date(2026, 6, 15, 12, 0, 0, 123_000_000, time.UTC)

// shownTo are entries a minute apart, the first one first: of groups 1 and 2 in
// turn, and every fifth of many groups.
func shownTo(n int) []governance.AccessEntry {
	out := make([]governance.AccessEntry, n)
	for i := range out {
		out[i] = governance.AccessEntry{
			ID: governance.ID(1000 - i), At: accessNoon.Add(time.Duration(i) * time.Minute), Actor: "account:5", Owner: governance.ID(1 + i%2),
			Facts: []governance.PrivateFact{governance.PrivateLimit, governance.PrivateDelegates}, People: i%2 == 0,
			Reasons: []governance.AccessReason{governance.ByAuditor}, Operation: "Loads", Request: "ABC",
		}
		if i%5 == 4 {
			out[i].Owner, out[i].Exported = 0, []governance.ID{7, 9}
			out[i].Facts, out[i].Operation, out[i].Request = []governance.PrivateFact{}, "", ""
		}
	}
	return out
}

// allPages reads a log page by page.
func allPages(t *testing.T, g *graph.Graph, owners []governance.ID, first int) []governance.AccessEntry {
	t.Helper()
	var out []governance.AccessEntry
	at, id := time.Time{}, governance.ID(0)
	for {
		page, err := g.AccessLog(t.Context(), owners, at, id, first)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, page...)
		if len(page) < first {
			return out
		}
		at, id = page[first-1].At, page[first-1].ID
	}
}

func TestAccessLog(t *testing.T) {
	g, ctx := graphtest.Empty(t), t.Context()
	before, err := g.Version(ctx)
	if err != nil {
		t.Fatal(err)
	}
	entries := shownTo(25)
	entries[13].At = entries[12].At // told apart by their identities
	for at := range slices.Chunk(entries, 4) {
		if err := g.NoteAccess(ctx, at); err != nil {
			t.Fatal(err)
		}
	}
	want := slices.Clone(entries)
	want[12], want[13] = want[13], want[12]
	slices.Reverse(want)
	for _, first := range []int{1, 7, 100} {
		if diff := cmp.Diff(want, allPages(t, g, nil, first)); diff != "" {
			t.Errorf("%d at once: %s", first, diff)
		}
	}
	for _, owners := range [][]governance.ID{{1}, {2}, {1, 2}, {3}} {
		of := slices.DeleteFunc(slices.Clone(want), func(e governance.AccessEntry) bool { return !slices.Contains(owners, e.Owner) })
		if got := allPages(t, g, owners, 3); len(got)+len(of) > 0 && !cmp.Equal(of, got) {
			t.Errorf("of %d: %s", owners, cmp.Diff(of, got))
		}
		if n, err := g.CountAccess(ctx, owners); err != nil || n != len(of) {
			t.Errorf("of %d: %d, %v, want %d", owners, n, err, len(of))
		}
	}
	if n, err := g.CountAccess(ctx, nil); err != nil || n != len(entries) {
		t.Errorf("%d entries, %v", n, err)
	}
	if after, err := g.Version(ctx); err != nil || after != before {
		t.Errorf("the ledger went from %d to %d, %v: the log is none of its business", before, after, err)
	}
}

func TestOldAccessIsForgotten(t *testing.T) {
	g, ctx := graphtest.Empty(t), t.Context()
	entries := shownTo(25)
	if err := g.NoteAccess(ctx, entries); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := g.ForgetAccess(ctx, entries[10].At); err != nil {
			t.Fatal(err)
		}
		got := allPages(t, g, nil, 100)
		if len(got) != 15 || got[14].ID != entries[10].ID {
			t.Errorf("%d entries are left: those from that moment on stay", len(got))
		}
	}
}

// TestTheLastPageOfTheLog costs what the first costs, whoever's it is.
func TestTheLastPageOfTheLog(t *testing.T) {
	g, ctx := graphtest.Empty(t), t.Context()
	if err := g.NoteAccess(ctx, shownTo(2000)); err != nil {
		t.Fatal(err)
	}
	driver := driverOf(t)
	defer func(place any) { samples["place"] = place }(samples["place"])
	for _, file := range []string{"access_log.cypher", "access_log_of.cypher"} {
		text := statement(t, file)
		samples["place"] = "~"
		first := profile(t, driver, text)
		samples["place"] = accessPlaceOf(20)
		if last := profile(t, driver, text); last > first || first > 200 {
			t.Errorf("%s: %d db hits for the last page, %d for the first", file, last, first)
		}
	}
}

// accessPlaceOf is the place after so many of the entries of shownTo.
func accessPlaceOf(n int) string {
	return fmt.Sprintf("%015d", accessNoon.Add(time.Duration(n)*time.Minute).UnixMilli())
}
