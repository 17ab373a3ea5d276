package snapshot

import (
	"slices"
	"sync/atomic"
)

// Adjacency holds, for each of n owners, its items: in one block, so that a
// million short lists cost two allocations.
type Adjacency struct {
	Owners       []int32 // whose each item is; negative: nobody's
	Start, Items []int32
}

// Of is the owner's items. It must not be changed. An owner that came after
// the lists were made has none, and so has nobody.
func (l Adjacency) Of(owner int32) []int32 {
	if owner < 0 || int(owner)+1 >= len(l.Start) {
		return nil
	}
	return l.Items[l.Start[owner]:l.Start[owner+1]]
}

// Owner is whose an item is; negative: nobody's, or the item came after the
// lists were made.
func (l Adjacency) Owner(item int32) int32 {
	if int(item) >= len(l.Owners) {
		return -1
	}
	return l.Owners[item]
}

// NewAdjacency deals items out to n owners, keeping their order.
func NewAdjacency(n int32, owners []int32) Adjacency {
	l := Adjacency{Owners: owners, Start: make([]int32, n+1)}
	for _, o := range owners {
		if o >= 0 {
			l.Start[o+1]++
		}
	}
	for o := range n {
		l.Start[o+1] += l.Start[o]
	}
	l.Items = make([]int32, l.Start[n])
	next := slices.Clone(l.Start)
	for i, o := range owners {
		if o >= 0 {
			l.Items[next[o]] = int32(i)
			next[o]++
		}
	}
	return l
}

// With is the lists after some items changed owners or came. The lists of
// owners whom that does not touch stay as they are; those of others are put in
// order again.
func (l Adjacency) With(n int32, owners, changed []int32, compare func(a, b int32) int) Adjacency {
	if len(changed) > len(owners)/4 {
		next := NewAdjacency(n, owners)
		next.sortEach(compare)
		return next
	}
	touched := make([]bool, n)
	coming := map[int32][]int32{}
	for _, i := range changed {
		was := int32(-1)
		if int(i) < len(l.Owners) {
			was = l.Owners[i]
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
	next := Adjacency{owners, make([]int32, n+1), make([]int32, 0, len(owners))}
	for o := range int32(n) {
		if touched[o] {
			next.Items = append(next.Items, l.stillOf(o, owners, coming[o], compare)...)
		} else {
			next.Items = append(next.Items, l.Of(o)...)
		}
		next.Start[o+1] = int32(len(next.Items))
	}
	return next
}

// stillOf are the items that an owner still has, and those that come to it.
func (l Adjacency) stillOf(owner int32, owners, coming []int32, compare func(a, b int32) int) []int32 {
	items := slices.DeleteFunc(slices.Clone(l.Of(owner)), func(i int32) bool { return owners[i] != owner })
	items = append(items, coming...)
	slices.SortFunc(items, compare)
	return items
}

// sortEach puts every owner's items in order.
func (l Adjacency) sortEach(compare func(a, b int32) int) {
	for o := range len(l.Start) - 1 {
		items := l.Items[l.Start[o]:l.Start[o+1]]
		if len(items) > 1 && !slices.IsSortedFunc(items, compare) {
			slices.SortFunc(items, compare)
		}
	}
}

// Beside are what is known of each item beside the lists: those of one owner
// stand together, so that going through them reads little memory.
type Beside[T any] []T

// Of are the rows of the owner's items. They must not be changed.
func (r Beside[T]) Of(l Adjacency, owner int32) []T {
	if int(owner)+1 >= len(l.Start) {
		return nil
	}
	return r[l.Start[owner]:l.Start[owner+1]]
}

// with is the rows after some items changed, beside the lists as they are now
// and as they were: the rows of the owners that had them or have them now are
// made anew.
func (r Beside[T]) with(l, were Adjacency, changed []int32, row func(item int32) T) Beside[T] {
	if len(changed) == 0 && len(l.Start) == len(were.Start) {
		return r
	}
	touched := make([]bool, len(l.Start))
	for _, item := range changed {
		for _, owner := range []int32{l.Owner(item), were.Owner(item)} {
			if owner >= 0 {
				touched[owner] = true
			}
		}
	}
	next := make(Beside[T], 0, len(l.Items))
	for o := range int32(len(l.Start) - 1) {
		if !touched[o] {
			next = append(next, r.Of(were, o)...)
			continue
		}
		for _, item := range l.Of(o) {
			next = append(next, row(item))
		}
	}
	return next
}

// Inherited are the answers that are known, but for what was touched.
func Inherited[T any](known []atomic.Pointer[T], count int32, touched []int32) []atomic.Pointer[T] {
	out := make([]atomic.Pointer[T], count)
	for i := range known {
		out[i].Store(known[i].Load())
	}
	for _, i := range touched {
		out[i].Store(nil)
	}
	return out
}
