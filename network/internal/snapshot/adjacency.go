package snapshot

import "slices"

// Adjacency lists the items of each owner: the memberships of a group, the tenures of a
// seat. Owners and items are positions of records. The lists of neighbouring owners
// share one block, so a million short lists cost few allocations. A version rebuilds
// only the blocks in which a list changed, and shares the others with the version
// before it.
type Adjacency struct {
	Owners []int32 // the owner of each item; negative: none
	blocks []block
}

// block holds the lists of blockOwners owners, one after another; the last block may
// have fewer owners.
type block struct {
	start []int32 // where each list starts among the items; last, where the last list ends
	items []int32
}

// blockOwners is how many owners a block holds: a power of two.
const (
	blockBits   = 8
	blockOwners = 1 << blockBits
)

// list returns the list of the i-th owner of the block.
func (b *block) list(i int32) []int32 { return b.items[b.start[i]:b.start[i+1]] }

// has reports whether the block has an i-th owner.
func (b *block) has(i int32) bool { return int(i)+1 < len(b.start) }

// Of returns the items of an owner, which must not be changed. It returns nil for a
// negative owner, and for an owner that came after the lists were made.
func (l *Adjacency) Of(owner int32) []int32 {
	if owner < 0 || int(owner>>blockBits) >= len(l.blocks) {
		return nil
	}
	b, i := &l.blocks[owner>>blockBits], owner&(blockOwners-1)
	if !b.has(i) {
		return nil
	}
	return b.list(i)
}

// Owner returns the owner of an item; negative if it has none, or came after the lists
// were made.
func (l *Adjacency) Owner(item int32) int32 {
	if int(item) >= len(l.Owners) {
		return -1
	}
	return l.Owners[item]
}

// Count returns how many items have an owner.
func (l *Adjacency) Count() int {
	count := 0
	for i := range l.blocks {
		count += len(l.blocks[i].items)
	}
	return count
}

// NewAdjacency makes the lists of n owners. owners is the owner of each item, negative
// for none. The items of each list keep their order.
func NewAdjacency(n int32, owners []int32) Adjacency {
	start := make([]int32, n+1)
	for _, o := range owners {
		if o >= 0 {
			start[o+1]++
		}
	}
	for o := range n {
		start[o+1] += start[o]
	}
	items, next := make([]int32, start[n]), slices.Clone(start)
	for i, o := range owners {
		if o >= 0 {
			items[next[o]] = int32(i)
			next[o]++
		}
	}
	return Adjacency{owners, blocksOf(start, items)}
}

// blocksOf cuts lists that stand one after another into blocks.
func blocksOf(start, items []int32) []block {
	n := int32(len(start) - 1)
	blocks := make([]block, (n+blockOwners-1)>>blockBits)
	for b := range blocks {
		first := int32(b) << blockBits
		last := min(first+blockOwners, n)
		own := slices.Clone(start[first : last+1])
		for i := range own {
			own[i] -= start[first]
		}
		blocks[b] = block{own, items[start[first]:start[last]:start[last]]}
	}
	return blocks
}

// With returns the lists of n owners after some items changed or came. owners is the
// owner of each item now. Lists that changed are sorted by compare; the others are
// reused.
func (l *Adjacency) With(n int32, owners, changed []int32, compare func(a, b int32) int) Adjacency {
	if len(changed) > len(owners)/4 {
		next := NewAdjacency(n, owners)
		next.sortEach(compare)
		return next
	}
	touched, coming := map[int32]bool{}, map[int32][]int32{}
	for _, i := range changed {
		was, is := l.Owner(i), owners[i]
		if was >= 0 {
			touched[was] = true
		}
		if is < 0 {
			continue
		}
		touched[is] = true
		if is != was {
			coming[is] = append(coming[is], i)
		}
	}
	next := Adjacency{owners, make([]block, (n+blockOwners-1)>>blockBits)}
	copy(next.blocks, l.blocks)
	for b := range l.blocksTouched(n, touched) {
		next.blocks[b] = l.remade(b, n, func(owner int32, list []int32) []int32 {
			if !touched[owner] {
				return list
			}
			return stillOf(list, owner, owners, coming[owner], compare)
		})
	}
	return next
}

// blocksTouched returns the blocks to rebuild: those of the touched owners, and those
// that lack owners which came since.
func (l *Adjacency) blocksTouched(n int32, touched map[int32]bool) map[int32]bool {
	out := map[int32]bool{}
	for owner := range touched {
		out[owner>>blockBits] = true
	}
	for first := max(0, int32(len(l.blocks))-1); first<<blockBits < n; first++ {
		out[first] = true
	}
	return out
}

// remade returns a block rebuilt from the lists of its owners; n is how many owners
// there are in all.
func (l *Adjacency) remade(at, n int32, list func(owner int32, was []int32) []int32) block {
	first := at << blockBits
	last := min(first+blockOwners, n)
	next := block{start: make([]int32, 1, last-first+1)}
	for owner := first; owner < last; owner++ {
		next.items = append(next.items, list(owner, l.Of(owner))...)
		next.start = append(next.start, int32(len(next.items)))
	}
	return next
}

// stillOf returns the items that an owner keeps and those that come to it, sorted.
func stillOf(items []int32, owner int32, owners, coming []int32, compare func(a, b int32) int) []int32 {
	items = slices.DeleteFunc(slices.Clone(items), func(i int32) bool { return owners[i] != owner })
	items = append(items, coming...)
	slices.SortFunc(items, compare)
	return items
}

// sortEach sorts the items of every owner.
func (l *Adjacency) sortEach(compare func(a, b int32) int) {
	for b := range l.blocks {
		for i := range int32(len(l.blocks[b].start) - 1) {
			items := l.blocks[b].list(i)
			if len(items) > 1 && !slices.IsSortedFunc(items, compare) {
				slices.SortFunc(items, compare)
			}
		}
	}
}
