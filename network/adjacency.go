package network

import (
	"slices"
	"sync/atomic"
)

// lists holds, for each of n owners, its items: in one block, so that a
// million short lists cost two allocations.
type lists struct {
	owners       []int32 // whose each item is; negative: nobody's
	start, items []int32
}

// of is the owner's items. It must not be changed. An owner that came after
// the lists were made has none, and so has nobody.
func (l lists) of(owner int32) []int32 {
	if owner < 0 || int(owner)+1 >= len(l.start) {
		return nil
	}
	return l.items[l.start[owner]:l.start[owner+1]]
}

// owner is whose an item is; negative: nobody's, or the item came after the
// lists were made.
func (l lists) owner(item int32) int32 {
	if int(item) >= len(l.owners) {
		return -1
	}
	return l.owners[item]
}

// listsOf deals items out to n owners, keeping their order.
func listsOf(n int32, owners []int32) lists {
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

// with is the lists after some items changed owners or came. The lists of
// owners whom that does not touch stay as they are; those of others are put in
// order again.
func (l lists) with(n int32, owners, changed []int32, compare func(a, b int32) int) lists {
	if len(changed) > len(owners)/4 {
		next := listsOf(n, owners)
		next.sortEach(compare)
		return next
	}
	touched := make([]bool, n)
	coming := map[int32][]int32{}
	for _, i := range changed {
		was := int32(-1)
		if int(i) < len(l.owners) {
			was = l.owners[i]
		}
		if is := owners[i]; is >= 0 {
			touched[is] = true
			if is != was {
				coming[is] = append(coming[is], i)
			}
		}
		if was >= 0 {
			touched[was] = true
		}
	}
	next := lists{owners, make([]int32, n+1), make([]int32, 0, len(owners))}
	for o := range int32(n) {
		if touched[o] {
			next.items = append(next.items, l.stillOf(o, owners, coming[o], compare)...)
		} else {
			next.items = append(next.items, l.of(o)...)
		}
		next.start[o+1] = int32(len(next.items))
	}
	return next
}

// stillOf are the items that an owner still has, and those that come to it.
func (l lists) stillOf(owner int32, owners, coming []int32, compare func(a, b int32) int) []int32 {
	items := slices.DeleteFunc(slices.Clone(l.of(owner)), func(i int32) bool { return owners[i] != owner })
	items = append(items, coming...)
	slices.SortFunc(items, compare)
	return items
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

// rows are what is known of each item beside the lists: those of one owner
// stand together, so that going through them reads little memory.
type rows[T any] []T

// of are the rows of the owner's items. They must not be changed.
func (r rows[T]) of(l lists, owner int32) []T {
	if int(owner)+1 >= len(l.start) {
		return nil
	}
	return r[l.start[owner]:l.start[owner+1]]
}

// with is the rows after some items changed, beside the lists as they are now
// and as they were: the rows of the owners that had them or have them now are
// made anew.
func (r rows[T]) with(l, were lists, changed []int32, row func(item int32) T) rows[T] {
	if len(changed) == 0 && len(l.start) == len(were.start) {
		return r
	}
	touched := make([]bool, len(l.start))
	for _, item := range changed {
		for _, owner := range []int32{l.owner(item), were.owner(item)} {
			if owner >= 0 {
				touched[owner] = true
			}
		}
	}
	next := make(rows[T], 0, len(l.items))
	for o := range int32(len(l.start) - 1) {
		if !touched[o] {
			next = append(next, r.of(were, o)...)
			continue
		}
		for _, item := range l.of(o) {
			next = append(next, row(item))
		}
	}
	return next
}

// inherited are the answers that are known, but for what was touched.
func inherited[T any](known []atomic.Pointer[T], count int32, touched []int32) []atomic.Pointer[T] {
	out := make([]atomic.Pointer[T], count)
	for i := range known {
		out[i].Store(known[i].Load())
	}
	for _, i := range touched {
		out[i].Store(nil)
	}
	return out
}
