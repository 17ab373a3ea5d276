package network

import "slices"

// lists holds, for each of n owners, its items: in one block, so that a
// million short lists cost two allocations.
type lists struct {
	owners       []int32 // whose each item is; negative: nobody's
	start, items []int32
}

// of is the owner's items. It must not be changed. An owner that came after
// the lists were made has none.
func (l lists) of(owner int32) []int32 {
	if int(owner)+1 >= len(l.start) {
		return nil
	}
	return l.items[l.start[owner]:l.start[owner+1]]
}

// listsOf deals items out to n owners, keeping their order.
func listsOf(n int, owners []int32) lists {
	l := lists{owners: owners, start: make([]int32, n+1)}
	for _, o := range owners {
		if o >= 0 {
			l.start[o+1]++
		}
	}
	for o := range n {
		l.start[o+1] += l.start[o]
	}
	l.items = make([]int32, l.start[n])
	next := slices.Clone(l.start)
	for i, o := range owners {
		if o >= 0 {
			l.items[next[o]] = int32(i)
			next[o]++
		}
	}
	return l
}

// sortEach puts every owner's items in order.
func (l lists) sortEach(compare func(a, b int32) int) {
	for o := range len(l.start) - 1 {
		items := l.items[l.start[o]:l.start[o+1]]
		if len(items) > 1 && !slices.IsSortedFunc(items, compare) {
			slices.SortFunc(items, compare)
		}
	}
}
