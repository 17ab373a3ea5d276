package snapshot

import (
	"cmp"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestAdjacencyWithIsNew: lists to which items came, or in which they changed
// owners, are those that are dealt out anew; the lists before stay as they were.
// Owners stand on both sides of the blocks.
func TestAdjacencyWithIsNew(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.SampledFrom([]int32{1, 255, 256, 257, 600}).Draw(t, "owners")
		owner := func() int32 {
			return rapid.OneOf(rapid.Int32Range(-1, count-1), rapid.SampledFrom([]int32{-1, 0, count - 1, min(255, count-1), min(256, count-1)})).Draw(t, "owner")
		}
		var owners []int32
		lists := NewAdjacency(count, nil)
		for range rapid.IntRange(1, 4).Draw(t, "versions") {
			was, before := lists, everyList(&lists, count)
			count += rapid.SampledFrom([]int32{0, 0, 1, 300}).Draw(t, "owners that came")
			next, changed := slices.Clone(owners), map[int32]bool{}
			for range rapid.IntRange(0, 3).Draw(t, "changed") {
				if len(next) > 0 {
					at := rapid.IntRange(0, len(next)-1).Draw(t, "item")
					next[at], changed[int32(at)] = owner(), true
				}
			}
			for range rapid.IntRange(0, 20).Draw(t, "came") {
				changed[int32(len(next))] = true
				next = append(next, owner())
			}
			lists, owners = was.With(count, next, slices.Collect(maps.Keys(changed)), cmp.Compare[int32]), next
			anew := NewAdjacency(count, next)
			for o := range count {
				if !slices.Equal(lists.Of(o), anew.Of(o)) {
					t.Fatalf("of %d: %v, dealt out anew %v", o, lists.Of(o), anew.Of(o))
				}
			}
			if !slices.EqualFunc(before, everyList(&was, int32(len(before))), slices.Equal) {
				t.Fatal("the lists before changed")
			}
		}
	})
}

// everyList is a copy of the list of each owner.
func everyList(l *Adjacency, count int32) [][]int32 {
	out := make([][]int32, count)
	for o := range count {
		out[o] = slices.Clone(l.Of(o))
	}
	return out
}

// TestAdjacencyOfNobody: nobody, and an owner that came later, has no items; an
// item that came later has no owner.
func TestAdjacencyOfNobody(t *testing.T) {
	l := NewAdjacency(2, []int32{1, -1, 1})
	if len(l.Of(-1)) != 0 || len(l.Of(0)) != 0 || len(l.Of(2)) != 0 || len(l.Of(300)) != 0 || !slices.Equal(l.Of(1), []int32{0, 2}) {
		t.Errorf("of nobody %v, of 0 %v, of 1 %v, of 2 %v", l.Of(-1), l.Of(0), l.Of(1), l.Of(2))
	}
	if l.Owner(0) != 1 || l.Owner(1) != -1 || l.Owner(3) != -1 || l.Count() != 2 {
		t.Errorf("owners %d, %d, %d; %d items", l.Owner(0), l.Owner(1), l.Owner(3), l.Count())
	}
}
