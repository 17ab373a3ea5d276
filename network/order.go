package network

import (
	"cmp"
	"slices"

	"tablee/fold"
	"tablee/governance"
)

// nameOrder is the order of all groups by name, in each language, and by key;
// the group that each identifier names; and the words that find groups.
type nameOrder struct {
	french, english ranking
	byKey           []int32
	identified      map[governance.Identifier]int32
	searchables     [][]searchable
	words           wordIndex
}

// ranking is an order of the groups: the folded name of each, the groups in
// order, and the rank of each group in that order.
type ranking struct {
	folded []string
	order  []int32
	rank   []int32
}

func newNameOrder(groups []governance.Group) nameOrder {
	o := nameOrder{
		french:     rankNames(groups, governance.French),
		english:    rankNames(groups, governance.English),
		byKey:      upTo(len(groups)),
		identified: make(map[governance.Identifier]int32, len(groups)),
	}
	slices.SortFunc(o.byKey, func(a, b int32) int {
		return cmp.Or(cmp.Compare(groups[a].Key(), groups[b].Key()), cmp.Compare(a, b))
	})
	o.searchables = make([][]searchable, len(groups))
	for i := range groups {
		o.searchables[i] = searchables(&groups[i])
		for _, id := range groups[i].Identifiers {
			o.identified[id] = int32(i)
		}
	}
	o.words = newWordIndex(o.searchables)
	return o
}

func rankNames(groups []governance.Group, l governance.Language) ranking {
	r := ranking{make([]string, len(groups)), make([]int32, len(groups)), make([]int32, len(groups))}
	for i := range groups {
		r.folded[i] = fold.Text(groups[i].Name.In(l))
		r.order[i] = int32(i)
	}
	slices.SortFunc(r.order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(r.folded[a], r.folded[b]), cmp.Compare(a, b))
	})
	for rank, i := range r.order {
		r.rank[i] = int32(rank)
	}
	return r
}

func (o nameOrder) in(l governance.Language) ranking {
	if l == governance.English {
		return o.english
	}
	return o.french
}

// compare puts two groups in the order of their names.
func (r ranking) compare(a, b int32) int { return cmp.Compare(r.rank[a], r.rank[b]) }
