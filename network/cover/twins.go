package cover

import (
	"cmp"
	"slices"
)

// twins are candidates that each cover one element alone, where these elements
// count alike and have the same other candidates. Which of them is chosen
// makes no difference to coverage: the lightest is chosen first. By candidate,
// before is the twin that has to be taken first, and after the one that has to
// be left with it; -1 when there is none.
func (in *instance) twins() (before, after []int32) {
	before, after = make([]int32, len(in.weights)), make([]int32, len(in.weights))
	alike := map[string][]int32{}
	for c, covers := range in.covers {
		before[c], after[c] = -1, -1
		if len(covers) != 1 || in.sizes[covers[0]] != 1 {
			continue
		}
		others, singles := []int32{}, 0
		for _, d := range in.by[covers[0]] {
			if len(in.covers[d]) > 1 {
				others = append(others, d)
			} else {
				singles++
			}
		}
		if singles == 1 {
			key := signature(others)
			alike[key] = append(alike[key], int32(c))
		}
	}
	for _, twins := range alike {
		slices.SortFunc(twins, func(a, b int32) int {
			return cmp.Or(cmp.Compare(in.weights[a], in.weights[b]), cmp.Compare(a, b))
		})
		for i, c := range twins[1:] {
			before[c], after[twins[i]] = twins[i], c
		}
	}
	return before, after
}
