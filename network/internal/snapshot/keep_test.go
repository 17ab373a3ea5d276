package snapshot

import (
	"slices"
	"testing"

	"tablee/governance"
)

type (
	once   int // an answer that rests on all records
	other  int // one of another type
	groups int // one that rests on the groups alone
)

// TestKeep: an answer is worked out once for each version, and there is one of
// each type; what rests on the groups alone is shared until one changes.
func TestKeep(t *testing.T) {
	asked := map[string]int{}
	ask := func(n *Network) {
		Keep(n, func(*Network) once { asked["once"]++; return 1 })
		Keep(n, func(*Network) other { asked["other"]++; return 2 })
		KeepOfGroups(n, func(*Network) groups { asked["groups"]++; return 3 })
	}
	group := governance.Group{Record: governance.Record{ID: 1}}
	n := Build(1, governance.Facts{Groups: []governance.Group{group}})
	for _, c := range []struct {
		what          string
		changed       *governance.Facts
		once, ofGroup int // how often each was worked out so far
	}{
		{"first", nil, 1, 1},
		{"again", nil, 1, 1},
		{"after a topic came", &governance.Facts{Topics: []governance.Topic{{Record: governance.Record{ID: 2}}}}, 2, 1},
		{"after a group changed", &governance.Facts{Groups: []governance.Group{group}}, 3, 2},
	} {
		if c.changed != nil {
			n = n.With(n.Version()+1, *c.changed)
		}
		if ask(n); asked["once"] != c.once || asked["other"] != c.once || asked["groups"] != c.ofGroup {
			t.Errorf("%s: worked out %v times, want %d, and %d for what rests on groups", c.what, asked, c.once, c.ofGroup)
		}
	}
	if got := Keep(n, func(*Network) once { return 9 }); got != 1 {
		t.Errorf("kept %d, want 1", got)
	}
}

// TestRecent: of more answers than are held, the one that came first is let go,
// however often it was asked for.
func TestRecent(t *testing.T) {
	for _, c := range []struct {
		most   int
		asked  string
		worked string // what was worked out, in this order
	}{
		{2, "aab", "ab"},
		{2, "abab", "ab"},
		{2, "abcbc", "abc"},
		{2, "abaca", "abca"},
		{1, "aba", "aba"},
		{3, "abcdab", "abcdab"},
	} {
		recent, worked := NewRecent[rune, string](c.most), []rune{}
		for _, key := range c.asked {
			if got := recent.Of(key, func() string { worked = append(worked, key); return string(key) }); got != string(key) {
				t.Fatalf("asked for %c, got %s", key, got)
			}
		}
		if !slices.Equal(worked, []rune(c.worked)) {
			t.Errorf("of %s, at most %d: worked out %s, want %s", c.asked, c.most, string(worked), c.worked)
		}
	}
}

// TestRecentAdd: what was worked out elsewhere is held as if it had been asked
// for.
func TestRecentAdd(t *testing.T) {
	recent := NewRecent[int, string](1)
	recent.Add(1, "one")
	if got := recent.Of(1, func() string { return "again" }); got != "one" {
		t.Errorf("got %s", got)
	}
}
