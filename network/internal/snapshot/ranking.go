package snapshot

import (
	"cmp"
	"slices"

	"tablee/fold"
	"tablee/governance"
)

// CompareGroups puts groups in the order of their keys.
func (n *Network) CompareGroups(a, b int32) int {
	return cmp.Compare(n.Names.Keys.Rank[a], n.Names.Keys.Rank[b])
}

// Names is the order of all groups by name, in each language, and by key;
// the group that each identifier names; and the words that find groups.
type Names struct {
	French, English, Keys Ranking
	identified            layered[governance.Identifier, int32] // -1: no longer
	Searchables           [][]SearchName
	Words                 Words
}

// Ranking is an order of the groups: the text that each is ordered by, the
// groups in order, and the rank of each group in that order.
type Ranking struct {
	Texts []string
	Order []int32
	Rank  []int32
}

// with is the order after some groups changed or came, at the positions; was
// is what they were. What does not change a name, a key or an identifier
// leaves the order as it is.
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

// identifiedAnew are the identifiers of the groups that changed: the groups that
// they name now, -1 for none.
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

// Identified is the group that an identifier names; -1 for none.
func (o *Names) Identified(id governance.Identifier) int32 {
	if at, ok := o.identified.get(id); ok {
		return at
	}
	return -1
}

// sameNames reports whether two states of a group are found, and put in order,
// alike.
func sameNames(a, b *governance.Group) bool {
	return a.Name == b.Name && a.Acronym == b.Acronym && slices.Equal(a.Identifiers, b.Identifiers) && slices.Equal(a.FormerNames, b.FormerNames)
}

// Grown is a copy with room for n.
func Grown[T any](s []T, n int32) []T {
	out := make([]T, n)
	copy(out, s)
	return out
}

// with is the ranking after some groups changed or came: they are taken out
// of the order, and put in again where they belong now.
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

// In is the order of names in a language.
func (o Names) In(l governance.Language) Ranking {
	if l == governance.English {
		return o.English
	}
	return o.French
}

// Compare puts two groups in the order of their names.
func (r Ranking) Compare(a, b int32) int { return cmp.Compare(r.Rank[a], r.Rank[b]) }

// InKeyOrder puts groups in the order of their keys.
func (n *Network) InKeyOrder(groups []int32) []int32 {
	slices.SortFunc(groups, n.CompareGroups)
	return groups
}
