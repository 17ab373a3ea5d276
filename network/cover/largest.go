package cover

// unitWeight is the weight of every candidate where only their number counts:
// enough for prices to be exact.
const unitWeight = 1 << 20

// fewest chooses candidates of the instance, not more than its slots, that
// cover so many elements; nil when that was not found. proved reports whether
// it is certain then that there is no such choice.
func (w *solving) fewest(in instance, need int64, steps int64) (chosen []int32, proved bool) {
	units := in
	units.need, units.slots = need, anyNumber
	units.scale = scale{unit: unitWeight}
	units.weights = make([]int64, len(in.weights))
	units.parts = make([][]int32, len(in.weights))
	for c := range units.weights {
		units.weights[c], units.parts[c] = unitWeight, []int32{int32(c)}
	}
	units.scale = units.scale.over(units.weights)
	floor := w.left - steps
	units, taken := w.reduce(units)
	free := in.slots - len(taken.chosen)
	if free < 0 {
		return nil, true
	}
	if len(units.sizes) == 0 {
		return taken.chosen, true
	}
	known := solution{weight: int64(free+1) * unitWeight}
	if found := units.choice(w.greedy(&units)); found.weight < known.weight {
		return append(taken.chosen, found.chosen...), true
	}
	found := newSearch(w, &units, known, max(0, w.left-floor)).run()
	if found.chosen == nil {
		return nil, found.lower >= known.weight
	}
	return append(taken.chosen, found.chosen...), true
}

// largest is the most elements that the slots can cover, between low, which is
// known to be possible, and high, by halving what is in question again and
// again; proved reports whether it is certain.
func (w *solving) largest(in instance, low, high int64) (size int64, proved bool) {
	if in.slots >= len(in.weights) {
		return in.total(), true
	}
	proved = true
	for low < high {
		middle := (low + high + 1) / 2
		chosen, certain := w.fewest(in, middle, w.left/4)
		if chosen != nil {
			low = max(middle, min(high, in.covered(chosen)))
			continue
		}
		proved = proved && certain
		high = middle - 1
	}
	return low, proved
}

// covered is how many of the problem's elements a choice covers.
func (in *instance) covered(chosen []int32) int64 {
	seen := make([]bool, len(in.sizes))
	total := int64(0)
	for _, c := range chosen {
		for _, e := range in.covers[c] {
			if !seen[e] {
				seen[e] = true
				total += in.sizes[e]
			}
		}
	}
	return total
}
