package sharing

import "slices"

// completes reports whether the answer about a cell must be withheld to protect
// other cells. The values of a facet, or those next below a topic or a territory,
// divide a larger cell into parts. If all parts but a few are published, a reader
// can subtract them from the whole and learn the rest. The smallest parts are
// withheld until their sum is safe. Source: DOMAIN §11, "the complement".
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

// noWider stands for the whole population: the widest values of a facet are its
// parts.
const noWider = -1

// wider returns the values next above a value; noWider when it has none.
func (w *population) wider(value int32) []int32 {
	if len(w.above[value]) == 0 {
		return []int32{noWider}
	}
	return w.above[value]
}

// wholeOf returns the cell of the filter in which a wider value replaces the value
// of one facet.
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

// partsOf divides the groups of a cell by the values of a facet that are next
// below the wider one. The smallest part comes first.
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

// isHiddenWith reports whether a part must be hidden to make the sum of all hidden
// parts safe. Parts of the same size are hidden together.
func (w *population) isHiddenWith(c cell, parts []cell, whole cell, reveals func(hidden cell) bool) bool {
	hidden, told := slices.Clone(whole), 0
	for _, part := range parts {
		if !reveals(part) {
			hidden, told = hidden.without(part), told+part.size()
		}
	}
	if told-(whole.size()-hidden.size()) > fewApart {
		return false // the published parts overlap too much to be subtracted from the whole
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
