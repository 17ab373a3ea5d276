package snapshot

// Beside are rows of what is known of each item beside the lists of an adjacency:
// those of one owner stand together, so that going through them reads little
// memory.
type Beside[T any] [][]T // by block

// Of are the rows of the owner's items. They must not be changed.
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

// with is the rows after some items changed, beside the lists as they are now
// and as they were: the rows of the owners that had them or have them now are
// made anew.
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

// remade are the rows of a block: those of owners whom nothing touched are
// reused.
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
