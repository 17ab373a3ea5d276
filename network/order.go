package network

import (
	"cmp"
	"maps"
	"slices"

	"tablee/fold"
	"tablee/governance"
)

// nameOrder is the order of all groups by name, in each language, and by key;
// the group that each identifier names; and the words that find groups.
type nameOrder struct {
	french, english, keys ranking
	identified            map[governance.Identifier]int32
	searchables           [][]searchable
	words                 wordIndex
}

// ranking is an order of the groups: the text that each is ordered by, the
// groups in order, and the rank of each group in that order.
type ranking struct {
	texts []string
	order []int32
	rank  []int32
}

// with is the order after some groups changed or came, at the positions; was
// is what they were. What does not change a name, a key or an identifier
// leaves the order as it is.
func (o nameOrder) with(was, groups *Table[governance.Group], changed []int32) nameOrder {
	changed = slices.DeleteFunc(slices.Clone(changed), func(i int32) bool {
		return i < was.Len() && sameNames(was.At(i), groups.At(i))
	})
	if len(changed) == 0 {
		return o
	}
	next := nameOrder{searchables: grown(o.searchables, groups.Len()), identified: maps.Clone(o.identified)}
	if next.identified == nil {
		next.identified = make(map[governance.Identifier]int32, groups.Len())
	}
	for _, i := range changed {
		if i < was.Len() {
			for _, id := range was.At(i).Identifiers {
				delete(next.identified, id)
			}
		}
	}
	for _, i := range changed {
		for _, id := range groups.At(i).Identifiers {
			next.identified[id] = i
		}
		next.searchables[i] = searchables(groups.At(i))
	}
	next.words = o.words.with(next.searchables, changed)
	next.french = o.french.with(groups, changed, func(g *governance.Group) string { return fold.Text(g.Name.In(governance.French)) })
	next.english = o.english.with(groups, changed, func(g *governance.Group) string { return fold.Text(g.Name.In(governance.English)) })
	next.keys = o.keys.with(groups, changed, (*governance.Group).Key)
	return next
}

// sameNames reports whether two states of a group are found, and put in order,
// alike.
func sameNames(a, b *governance.Group) bool {
	return a.Name == b.Name && a.Acronym == b.Acronym && slices.Equal(a.Identifiers, b.Identifiers) && slices.Equal(a.FormerNames, b.FormerNames)
}

// grown is a copy with room for n.
func grown[T any](s []T, n int32) []T {
	out := make([]T, n)
	copy(out, s)
	return out
}

// with is the ranking after some groups changed or came: they are taken out
// of the order, and put in again where they belong now.
func (r ranking) with(groups *Table[governance.Group], changed []int32, text func(*governance.Group) string) ranking {
	next := ranking{grown(r.texts, groups.Len()), make([]int32, 0, groups.Len()), make([]int32, groups.Len())}
	moved := make([]bool, groups.Len())
	for _, i := range changed {
		moved[i] = true
		next.texts[i] = text(groups.At(i))
	}
	compare := func(a, b int32) int {
		return cmp.Or(cmp.Compare(next.texts[a], next.texts[b]), cmp.Compare(groups.At(a).ID, groups.At(b).ID))
	}
	staying := slices.DeleteFunc(slices.Clone(r.order), func(i int32) bool { return moved[i] })
	for _, i := range slices.SortedFunc(slices.Values(changed), compare) {
		before, _ := slices.BinarySearchFunc(staying, i, compare)
		next.order, staying = append(append(next.order, staying[:before]...), i), staying[before:]
	}
	next.order = append(next.order, staying...)
	for rank, i := range next.order {
		next.rank[i] = int32(rank)
	}
	return next
}

func (o nameOrder) in(l governance.Language) ranking {
	if l == governance.English {
		return o.english
	}
	return o.french
}

// compare puts two groups in the order of their names.
func (r ranking) compare(a, b int32) int { return cmp.Compare(r.rank[a], r.rank[b]) }
