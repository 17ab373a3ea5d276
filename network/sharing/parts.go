package sharing

import "slices"

// completes reports whether the answer about a cell has to be withheld for the
// sake of others: the values of a facet, or those next below a topic or a
// territory, share the groups of a larger cell out, and what is not told of
// some follows from what is told of all others. The smallest of these are
// withheld until enough is. Source: DOMAIN §11, "the complement".
func (w *population) completes(asked [facetCount]int32, c cell, reveals func(hidden cell) bool) bool {
	for at, value := range asked {
		if value < 0 {
			continue
		}
		for _, wider := range w.wider(value) {
			whole := w.wholeOf(asked, facet(at), wider)
			if w.isHiddenWith(c, w.partsOf(whole, facet(at), wider), whole, reveals) {
				return true
			}
		}
	}
	return false
}

// noWider stands for all groups, of which the widest values of a facet are the
// parts.
const noWider = -1

// wider are the values next above a value.
func (w *population) wider(value int32) []int32 {
	if len(w.above[value]) == 0 {
		return []int32{noWider}
	}
	return w.above[value]
}

// wholeOf is what the other facets of a filter, and a wider value of one, pick.
func (w *population) wholeOf(asked [facetCount]int32, parted facet, wider int32) cell {
	whole := slices.Clone(w.all)
	asked[parted] = wider
	for _, value := range asked {
		if value >= 0 {
			whole.setBoth(whole, w.cells[value])
		}
	}
	return whole
}

// partsOf shares the groups of a cell out by the values of a facet next below
// one, the smallest part first.
func (w *population) partsOf(whole cell, by facet, wider int32) []cell {
	var parts []cell
	for value, matching := range w.cells {
		if w.facets[value] == by && slices.Contains(w.wider(int32(value)), wider) {
			part := make(cell, w.words())
			part.setBoth(whole, matching)
			parts = append(parts, part)
		}
	}
	slices.SortStableFunc(parts, func(a, b cell) int { return a.size() - b.size() })
	return parts
}

// isHiddenWith reports whether a part has to be hidden so that the sum of all
// that is hidden may be told. Parts of one size are hidden together.
func (w *population) isHiddenWith(c cell, parts []cell, whole cell, reveals func(hidden cell) bool) bool {
	hidden, told := slices.Clone(whole), 0
	for _, part := range parts {
		if !reveals(part) {
			hidden, told = hidden.without(part), told+part.size()
		}
	}
	if told-(whole.size()-hidden.size()) > fewApart {
		return false // the parts told have too many groups in common to add up
	}
	size := -1
	for _, part := range parts {
		if part.size() > size && (hidden.size() == 0 || !reveals(hidden)) {
			return false
		}
		hidden, size = hidden.with(part), part.size()
		if slices.Equal(part, c) && size > 0 {
			return true
		}
	}
	return false
}
