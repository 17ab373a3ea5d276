package sharing

import (
	"math/bits"
	"slices"
)

// cell is a set of groups of a population, one bit per place in the population.
type cell []uint64

func (c cell) add(i int32) { c[i/64] |= 1 << (i % 64) }

func (c cell) size() int {
	n := 0
	for _, word := range c {
		n += bits.OnesCount64(word)
	}
	return n
}

// setBoth makes the cell the intersection of two others.
func (c cell) setBoth(a, b cell) {
	for i := range c {
		c[i] = a[i] & b[i]
	}
}

// common is the number of groups that two cells share.
func (c cell) common(other cell) int {
	n := 0
	for i, word := range c {
		n += bits.OnesCount64(word & other[i])
	}
	return n
}

// without returns a copy of the cell that lacks the groups of another one.
func (c cell) without(other cell) cell {
	out := slices.Clone(c)
	for i, word := range other {
		out[i] &^= word
	}
	return out
}

// with returns the union of two cells.
func (c cell) with(other cell) cell {
	out := slices.Clone(c)
	for i, word := range other {
		out[i] |= word
	}
	return out
}

// pick appends the values at the places in the cell to a list, the lowest place
// first.
func (c cell) pick(values, to []float64) []float64 {
	for i, word := range c {
		for ; word != 0; word &= word - 1 {
			to = append(to, values[i*64+bits.TrailingZeros64(word)])
		}
	}
	return to
}

// pickIf is pick, restricted to the places that another cell contains, or, if in
// is false, to those that it lacks.
func (c cell) pickIf(other cell, in bool, values, to []float64) []float64 {
	for i, word := range c {
		if in {
			word &= other[i]
		} else {
			word &^= other[i]
		}
		for ; word != 0; word &= word - 1 {
			to = append(to, values[i*64+bits.TrailingZeros64(word)])
		}
	}
	return to
}

// population is a list of groups that one query may cover, with the cell of each
// value that a filter may ask for.
type population struct {
	places []int32 // the place of each group in the list that facetsOf took
	cells  []cell  // by value: the groups that match it
	all    cell
	facets []facet   // by value
	above  [][]int32 // by value: the next wider values
}

// populationOf builds the population of the groups at some places, in that order.
func populationOf(x *facetValues, places []int32) *population {
	w := &population{places: places, cells: make([]cell, len(x.facets)), facets: x.facets, above: x.above}
	block := make(cell, len(x.facets)*w.words())
	for i := range w.cells {
		w.cells[i] = block[i*w.words() : (i+1)*w.words()]
	}
	w.all = make(cell, w.words())
	for i, place := range places {
		w.all.add(int32(i))
		for _, value := range x.of[place] {
			w.cells[value].add(int32(i))
		}
	}
	return w
}

func (w *population) words() int { return (len(w.places) + 63) / 64 }

// cellOf returns the cell of the groups that the query covers.
func (w *population) cellOf(asked func(place int32) bool) cell {
	c := make(cell, w.words())
	for i, place := range w.places {
		if asked(place) {
			c.add(int32(i))
		}
	}
	return c
}
