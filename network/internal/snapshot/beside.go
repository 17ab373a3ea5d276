package snapshot

// Beside holds one row for each item of an adjacency, in the same order as its lists.
// The rows of one owner stand together, so a pass over them reads little memory.
type Beside[T any] [][]T // by block

// Of returns the rows of an owner's items, which must not be changed.
func (r Beside[T]) Of(l *Adjacency, owner int32) []T {
	at := owner >> blockBits
	if int(at) >= len(l.blocks) {
		return nil
	}
	b, i := &l.blocks[at], owner&(blockOwners-1)
	if !b.has(i) {
		return nil
	}
	return r[at][b.start[i]:b.start[i+1]]
}

// with returns the rows after some items changed. l holds the lists as they are now,
// were as they were. The rows of every owner that had a changed item, or has one now,
// are made again.
func (r Beside[T]) with(l, were *Adjacency, changed []int32, row func(item int32) T) Beside[T] {
	touched := map[int32]bool{}
	for _, item := range changed {
		for _, owner := range []int32{l.Owner(item), were.Owner(item)} {
			if owner >= 0 {
				touched[owner] = true
			}
		}
	}
	next := make(Beside[T], len(l.blocks))
	copy(next, r)
	anew := map[int32]bool{}
	for owner := range touched {
		anew[owner>>blockBits] = true
	}
	for at := int32(len(r)); int(at) < len(next); at++ {
		anew[at] = true
	}
	for at := range anew {
		next[at] = r.remade(at, l, were, touched, row)
	}
	return next
}

// remade returns the rows of a block. It reuses those of owners that were not touched.
func (r Beside[T]) remade(at int32, l, were *Adjacency, touched map[int32]bool, row func(item int32) T) []T {
	b := &l.blocks[at]
	next := make([]T, 0, len(b.items))
	for i := range int32(len(b.start) - 1) {
		owner := at<<blockBits + i
		if !touched[owner] {
			next = append(next, r.Of(were, owner)...)
			continue
		}
		for _, item := range b.list(i) {
			next = append(next, row(item))
		}
	}
	return next
}
