package network

import "slices"

// lists holds, for each of n owners, its items: in one block, so that a
// million short lists cost two allocations.
type lists struct{ start, items []int32 }

// of is the owner's items. It must not be changed.
func (l lists) of(owner int32) []int32 {
	return l.items[l.start[owner]:l.start[owner+1]]
}

// listsOf deals count items out to n owners, keeping their order. ownerOf
// says whose an item is; a negative owner leaves it out.
func listsOf(n, count int, ownerOf func(item int32) int32) lists {
	l := lists{start: make([]int32, n+1)}
	for i := range int32(count) {
		if o := ownerOf(i); o >= 0 {
			l.start[o+1]++
		}
	}
	for o := range n {
		l.start[o+1] += l.start[o]
	}
	l.items = make([]int32, l.start[n])
	next := slices.Clone(l.start)
	for i := range int32(count) {
		if o := ownerOf(i); o >= 0 {
			l.items[next[o]] = i
			next[o]++
		}
	}
	return l
}

// sortEach puts every owner's items in order.
func (l lists) sortEach(compare func(a, b int32) int) {
	for o := range len(l.start) - 1 {
		if items := l.of(int32(o)); len(items) > 1 {
			slices.SortFunc(items, compare)
		}
	}
}
