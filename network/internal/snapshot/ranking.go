package snapshot

import (
	"cmp"
	"slices"

	"tablee/fold"
	"tablee/governance"
)

// CompareGroups orders groups by key.
func (n *Network) CompareGroups(a, b int32) int {
	return cmp.Compare(n.Names.Keys.Rank[a], n.Names.Keys.Rank[b])
}

// Names is how groups are found and sorted: by name in each language, by key, by
// identifier and by the words of their names.
type Names struct {
	French, English, Keys Ranking
	identified            layered[governance.Identifier, int32] // the group; -1: none any longer
	Searchables           [][]SearchName                        // by group
	Words                 Words
}

// Ranking is an order of the groups.
type Ranking struct {
	Texts []string // what each group is sorted by
	Order []int32  // the groups, sorted
	Rank  []int32  // the place of each group in Order
}

// with returns the names after some groups changed or came; was holds the groups as
// they were. A group whose names, key and identifiers stay the same needs no work.
func (o Names) with(was, groups *Table[governance.Group], changed []int32) Names {
	changed = slices.DeleteFunc(slices.Clone(changed), func(i int32) bool {
		return i < was.Len() && sameNames(was.At(i), groups.At(i))
	})
	if len(changed) == 0 {
		return o
	}
	next := Names{Searchables: Grown(o.Searchables, groups.Len()), identified: o.identified.with(identifiedAnew(was, groups, changed))}
	for _, i := range changed {
		next.Searchables[i] = searchables(groups.At(i))
	}
	next.Words = o.Words.with(o.Searchables, next.Searchables, changed)
	next.French = o.French.with(groups, changed, func(g *governance.Group) string { return fold.Text(g.Name.In(governance.French)) })
	next.English = o.English.with(groups, changed, func(g *governance.Group) string { return fold.Text(g.Name.In(governance.English)) })
	next.Keys = o.Keys.with(groups, changed, (*governance.Group).Key)
	return next
}

// identifiedAnew returns, for each identifier that a changed group had or has, the
// group that it names now; -1 for none.
func identifiedAnew(was, groups *Table[governance.Group], changed []int32) map[governance.Identifier]int32 {
	out := map[governance.Identifier]int32{}
	for _, i := range changed {
		if i < was.Len() {
			for _, id := range was.At(i).Identifiers {
				out[id] = -1
			}
		}
	}
	for _, i := range changed {
		for _, id := range groups.At(i).Identifiers {
			out[id] = i
		}
	}
	return out
}

// Identified returns the position of the group that an identifier names; -1 if there is
// none.
func (o *Names) Identified(id governance.Identifier) int32 {
	if at, ok := o.identified.get(id); ok {
		return at
	}
	return -1
}

// sameNames reports whether two states of a group are found and sorted alike.
func sameNames(a, b *governance.Group) bool {
	return a.Name == b.Name && a.Acronym == b.Acronym && slices.Equal(a.Identifiers, b.Identifiers) && slices.Equal(a.FormerNames, b.FormerNames)
}

// Grown returns a copy of s that has length n, which must not be less than that of s.
func Grown[T any](s []T, n int32) []T {
	out := make([]T, n)
	copy(out, s)
	return out
}

// with returns the ranking after some groups changed or came. It takes them out of the
// order and puts them in again where they belong now.
func (r Ranking) with(groups *Table[governance.Group], changed []int32, text func(*governance.Group) string) Ranking {
	next := Ranking{Grown(r.Texts, groups.Len()), make([]int32, 0, groups.Len()), make([]int32, groups.Len())}
	moved := make([]bool, groups.Len())
	for _, i := range changed {
		moved[i] = true
		next.Texts[i] = text(groups.At(i))
	}
	compare := func(a, b int32) int {
		return cmp.Or(cmp.Compare(next.Texts[a], next.Texts[b]), cmp.Compare(groups.At(a).ID, groups.At(b).ID))
	}
	staying := slices.DeleteFunc(slices.Clone(r.Order), func(i int32) bool { return moved[i] })
	for _, i := range slices.SortedFunc(slices.Values(changed), compare) {
		before, _ := slices.BinarySearchFunc(staying, i, compare)
		next.Order, staying = append(append(next.Order, staying[:before]...), i), staying[before:]
	}
	next.Order = append(next.Order, staying...)
	for rank, i := range next.Order {
		next.Rank[i] = int32(rank)
	}
	return next
}

// In returns the order of the groups by name in a language.
func (o Names) In(l governance.Language) Ranking {
	if l == governance.English {
		return o.English
	}
	return o.French
}

// Compare orders two groups, by position, as the ranking does.
func (r Ranking) Compare(a, b int32) int { return cmp.Compare(r.Rank[a], r.Rank[b]) }

// InKeyOrder sorts groups by key, in place, and returns them.
func (n *Network) InKeyOrder(groups []int32) []int32 {
	slices.SortFunc(groups, n.CompareGroups)
	return groups
}
