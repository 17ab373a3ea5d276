package snapshot

import (
	"iter"
	"slices"
)

// Table holds the records of one kind, in the order of positions, in chunks. A version
// copies the chunks in which a record changed, and shares the others with the version
// before it.
type Table[T any] struct {
	chunks [][]T // all full but the last
	count  int32
}

// chunkSize is how many records a chunk holds: a power of two.
const (
	chunkBits = 8
	chunkSize = 1 << chunkBits
)

// At returns the record at a position, which must not be changed.
func (t *Table[T]) At(i int32) *T { return &t.chunks[i>>chunkBits][i&(chunkSize-1)] }

// Len returns how many records there are.
func (t *Table[T]) Len() int32 { return t.count }

// All visits the records in the order of positions.
func (t *Table[T]) All() iter.Seq2[int32, *T] {
	return func(yield func(int32, *T) bool) {
		at := int32(0)
		for _, chunk := range t.chunks {
			for i := range chunk {
				if !yield(at, &chunk[i]) {
					return
				}
				at++
			}
		}
	}
}

// Pick returns the records at some positions; nil if there are no positions.
func (t *Table[T]) Pick(at []int32) []*T {
	if len(at) == 0 {
		return nil
	}
	out := make([]*T, len(at))
	for i, p := range at {
		out[i] = t.At(p)
	}
	return out
}

// Copies returns copies of the records at some positions.
func (t *Table[T]) Copies(at []int32) []T {
	out := make([]T, len(at))
	for i, p := range at {
		out[i] = *t.At(p)
	}
	return out
}

// slice returns a copy of all the records.
func (t *Table[T]) slice() []T { return slices.Concat(t.chunks...) }

// change is a table that is being changed. The table that it started from stays as it
// is.
type change[T any] struct {
	table Table[T]
	owned []bool // by chunk: it is already a copy
}

// change starts a change that adds at most added records.
func (t *Table[T]) change(added int) *change[T] {
	chunks := (int(t.count) + added + chunkSize - 1) >> chunkBits
	c := &change[T]{table: Table[T]{make([][]T, len(t.chunks), chunks), t.count}, owned: make([]bool, chunks)}
	copy(c.table.chunks, t.chunks)
	return c
}

// set replaces the record at a position.
func (c *change[T]) set(i int32, record T) {
	at := i >> chunkBits
	if !c.owned[at] {
		c.owned[at] = true
		c.table.chunks[at] = slices.Clone(c.table.chunks[at])
	}
	c.table.chunks[at][i&(chunkSize-1)] = record
}

// add puts a record last and returns its position. toCome is how many records may still
// be added, this one included: room is made for them at once.
func (c *change[T]) add(record T, toCome int) int32 {
	i := c.table.count
	at := int(i >> chunkBits)
	if at == len(c.table.chunks) {
		c.table.chunks = append(c.table.chunks, make([]T, 0, min(toCome, chunkSize)))
		c.owned[at] = true
	}
	if !c.owned[at] {
		c.owned[at] = true
		old := c.table.chunks[at]
		c.table.chunks[at] = append(make([]T, 0, min(len(old)+toCome, chunkSize)), old...)
	}
	c.table.chunks[at] = append(c.table.chunks[at], record)
	c.table.count++
	return i
}
