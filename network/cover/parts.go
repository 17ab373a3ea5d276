package cover

// apart divides an instance in which all elements have to be covered, by any
// number of candidates, into those that have nothing in common. They come in
// the order of their first elements.
func (in *instance) apart() []instance {
	of := make([]int, len(in.sizes)) // by element: its part, from 1
	walked := make([]bool, len(in.weights))
	count := 0
	for e := range in.sizes {
		if of[e] > 0 {
			continue
		}
		count++
		of[e] = count
		for reached := []int32{int32(e)}; len(reached) > 0; {
			at := reached[len(reached)-1]
			reached = reached[:len(reached)-1]
			for _, c := range in.by[at] {
				if walked[c] {
					continue
				}
				walked[c] = true
				for _, f := range in.covers[c] {
					if of[f] == 0 {
						of[f] = count
						reached = append(reached, f)
					}
				}
			}
		}
	}
	if count < 2 {
		return []instance{*in}
	}
	sieves := make([]sieve, count)
	for c, covers := range in.covers {
		sieves[of[covers[0]]-1].add(in.weights[c], covers, in.parts[c])
	}
	out := make([]instance, count)
	for i := range out {
		out[i] = sieves[i].instance(*in, in.sizes, nil)
		out[i].need = out[i].total()
	}
	return out
}
