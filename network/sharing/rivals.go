package sharing

import "slices"

// fewApart is how many groups of a cell may be missing in another, at most,
// when one could be taken from the other so as to tell of a few: where more
// are missing on either side, each rest hides the other.
const fewApart = 4

// mostRivals is how many cells are looked at before the question is given up,
// and its answer withheld.
const mostRivals = 50_000

// otherQueries walks the cells that a filter may pick and that have all groups of a
// cell but a few, and as many groups or more.
type otherQueries struct {
	crowd  *population
	cell   cell
	least  int                // so many groups of the cell are in each
	size   int                // of the cell
	near   [facetCount][]cell // the values that so many of its groups match
	step   [facetCount]cell   // what is left after each facet
	seen   int
	reveal func(rival cell) bool
}

// anyOtherQuery reports whether any cell, beside the given one, reveals too much.
// Every filter that may be used has one value of a facet at most, so that its
// cell is what the cells of its values have in common.
func (w *population) anyOtherQuery(c cell, reveal func(rival cell) bool) bool {
	size := c.size()
	r := otherQueries{crowd: w, cell: c, size: size, least: max(1, size-fewApart), reveal: reveal}
	for value, matching := range w.cells {
		if c.common(matching) >= r.least {
			at := w.facets[value]
			r.near[at] = append(r.near[at], matching)
		}
	}
	for i := range r.step {
		r.step[i] = make(cell, w.words())
	}
	return r.walk(0, w.all)
}

// walk goes through the values of a facet, none of them first, and of all that
// follow. A value that leaves nobody out makes no other cell.
func (r *otherQueries) walk(at facet, left cell) bool {
	if at == facetCount {
		return r.reveals(left)
	}
	if r.walk(at+1, left) {
		return true
	}
	before, next := left.size(), r.step[at]
	for _, value := range r.near[at] {
		next.setBoth(left, value)
		if next.size() < before && next.common(r.cell) >= r.least && r.walk(at+1, next) {
			return true
		}
	}
	return false
}

func (r *otherQueries) reveals(rival cell) bool {
	r.seen++
	if r.seen > mostRivals {
		return true
	}
	return rival.size() >= r.size && !slices.Equal(rival, r.cell) && r.reveal(rival)
}
