package cover

import "slices"

// What can be left out or has to be taken where all elements have to be covered.

// unimplied leaves out each element that is covered whenever another is.
// Only where all have to be covered.
func (w *solving) unimplied(in instance) instance {
	skip, some := make([]bool, len(in.sizes)), false
	for e, by := range in.by {
		if skip[e] {
			continue
		}
		narrowest := slices.MinFunc(by, func(a, b int32) int { return len(in.covers[a]) - len(in.covers[b]) })
		for _, f := range w.look(in.covers[narrowest]) {
			if int(f) != e && !skip[f] && len(in.by[f]) > len(by) && w.includes(in.by[f], by) {
				skip[f], some = true, true
			}
		}
	}
	if !some {
		return in
	}
	return in.leaving(skip)
}

// leaving is the instance without some elements that need no covering of
// their own, where all have to be covered.
func (in *instance) leaving(skip []bool) instance {
	out := in.all().instance(*in, in.sizes, skip)
	out.need = out.total()
	return out
}

// essential takes each candidate that is the only one of an element, where
// all have to be covered.
func (w *solving) essential(in instance, taken *solution) instance {
	skip, out, some := make([]bool, len(in.sizes)), make([]bool, len(in.weights)), false
	for _, by := range in.by {
		c := by[0]
		if len(by) > 1 || out[c] {
			continue
		}
		out[c], some = true, true
		taken.chosen = append(taken.chosen, in.parts[c]...)
		taken.weight += in.weights[c]
		if in.slots != anyNumber {
			in.slots--
		}
		for _, e := range w.look(in.covers[c]) {
			skip[e] = true
		}
	}
	if !some {
		return in
	}
	taken.lower = taken.weight
	next := in.without(out).instance(in, in.sizes, skip)
	next.need = next.total()
	return next
}
