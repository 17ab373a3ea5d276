package cover

// bundled joins elements that have a candidate of their own alone, the
// lightest, and are alike otherwise: where all have to be covered and any
// number may be chosen, either one of the other candidates covers all of
// them, or each takes its own. One element stands for them then, with one
// candidate of its own that is the sum.
func (w *solving) bundled(in instance) instance {
	own := w.own(in)
	single := func(c int32) bool { return len(in.covers[c]) == 1 }
	bundles := map[string][]int32{}
	var order []string
	others := make([]int32, 0, 16)
	for e, by := range in.by {
		others = others[:0]
		for _, c := range w.look(by) {
			if !single(c) {
				others = append(others, c)
			}
		}
		key := signature(others)
		if own[e] < 0 {
			key += "-" // its others are the only ones: alike are those without an own
		}
		if bundles[key] == nil {
			order = append(order, key)
		}
		bundles[key] = append(bundles[key], int32(e))
	}
	skip, sizes := make([]bool, len(in.sizes)), make([]int64, len(in.sizes))
	out := make([]bool, len(in.weights))
	for c := range in.weights {
		out[c] = single(int32(c))
	}
	rest := in.without(out)
	for _, key := range order {
		alike := bundles[key]
		var weight int64
		var parts []int32
		for i, e := range alike {
			sizes[alike[0]] += in.sizes[e]
			skip[e] = i > 0
			if own[e] >= 0 {
				weight += in.weights[own[e]]
				parts = append(parts, in.parts[own[e]]...)
			}
		}
		if own[alike[0]] >= 0 {
			rest.add(weight, alike[:1], parts)
		}
	}
	return rest.instance(in, sizes, skip)
}

// own is, by element, the lightest candidate that covers it alone; -1: none.
func (w *solving) own(in instance) []int32 {
	own := make([]int32, len(in.sizes))
	for e := range own {
		own[e] = -1
	}
	for c, covers := range in.covers {
		if len(covers) != 1 {
			continue
		}
		if best := &own[covers[0]]; *best < 0 || in.weights[c] < in.weights[*best] {
			*best = int32(c)
		}
	}
	w.left -= int64(len(in.covers))
	return own
}
