package sharing

import "slices"

// fewApart is the largest number of groups of a cell that another cell may lack
// for the difference of the two to disclose a few groups. When more groups are
// missing on both sides, each rest hides the other.
const fewApart = 4

// mostRivals is the largest number of other queries that the search examines.
// After that it gives up, and the answer is withheld.
const mostRivals = 50_000

// otherQueries walks through the other queries whose difference from a query may
// disclose a few groups: the cells of a filter that have all but a few groups of
// the query's cell, and at least as many groups.
type otherQueries struct {
	crowd  *population
	cell   cell
	least  int                // the fewest groups of the cell that each other query has
	size   int                // of the cell
	near   [facetCount][]cell // by facet: the values that at least that many of its groups match
	step   [facetCount]cell   // by facet: the groups left once its value is chosen
	seen   int
	reveal func(rival cell) bool
}

// anyOtherQuery reports whether any other query, beside the given cell, reveals too
// much. Every permitted filter has at most one value per facet, and so its cell is
// the intersection of the cells of its values.
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

// walk tries no value of a facet, then each value, and goes on with the next
// facet. It skips a value that excludes no group because the cell stays the same.
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
