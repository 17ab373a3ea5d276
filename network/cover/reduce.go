package cover

import (
	"encoding/binary"
	"math/bits"
	"slices"
)

// reduce leaves out what cannot matter, and takes what has to be taken, until
// nothing of that is left. It gives the smaller instance and what was taken.
//
// Elements of the same candidates are joined, and candidates dominated by
// another are left out, in any case. Where all elements have to be covered, an
// element whose candidates are also another's is left out with it, and the
// only candidate of an element is taken; where any number may be chosen too,
// candidates of one element are bundled (bundle.go), and one that others
// replace at no more weight is left out.
func (w *solving) reduce(in instance) (instance, solution) {
	var taken solution
	in = w.joined(in)
	all := in.complete()
	if all && in.slots == anyNumber {
		in = w.bundled(in)
	}
	for {
		before := len(in.weights) + len(in.sizes)
		in = w.undominated(in)
		if all {
			if in.slots == anyNumber {
				in = w.irreplaceable(in)
			}
			in = w.unimplied(in)
			in = w.essential(in, &taken)
		}
		in = w.joined(in)
		if len(in.weights)+len(in.sizes) == before {
			return in, taken
		}
	}
}

// look counts steps.
func (w *solving) look(elements []int32) []int32 {
	w.left -= int64(len(elements)) + 1
	return elements
}

// joined makes one element of those that have the same candidates.
func (w *solving) joined(in instance) instance {
	first := make(map[string]int32, len(in.sizes))
	sizes, skip := slices.Clone(in.sizes), make([]bool, len(in.sizes))
	for e := range in.by {
		key := signature(w.look(in.by[e]))
		if f, ok := first[key]; ok {
			sizes[f] += sizes[e]
			skip[e] = true
		} else {
			first[key] = int32(e)
		}
	}
	if len(first) == len(in.sizes) {
		return in
	}
	return in.all().instance(in, sizes, skip)
}

func signature(list []int32) string {
	key := make([]byte, 0, 4*len(list))
	for _, x := range list {
		key = binary.LittleEndian.AppendUint32(key, uint32(x))
	}
	return string(key)
}

// all collects all candidates.
func (in *instance) all() *sieve { return &sieve{in.weights, in.covers, in.parts} }

// without are the candidates that are not out.
func (in *instance) without(out []bool) *sieve {
	var s sieve
	for c := range in.weights {
		if !out[c] {
			s.add(in.weights[c], in.covers[c], in.parts[c])
		}
	}
	return &s
}

// undominated leaves out each candidate of which another, as light or lighter,
// covers all elements: in any choice that one can take its place. Of two alike
// the first stays.
func (w *solving) undominated(in instance) instance {
	out, some := make([]bool, len(in.weights)), false
	for c, covers := range in.covers {
		rarest := slices.MinFunc(covers, func(a, b int32) int { return len(in.by[a]) - len(in.by[b]) })
		for _, d := range w.look(in.by[rarest]) {
			lighter := in.weights[d] < in.weights[c] || in.weights[d] == in.weights[c] && (len(in.covers[d]) > len(covers) || int(d) < c)
			if lighter && int(d) != c && !out[d] && len(in.covers[d]) >= len(covers) && w.includes(in.covers[d], covers) {
				out[c], some = true, true
				break
			}
		}
	}
	if !some {
		return in
	}
	return in.without(out).instance(in, in.sizes, nil)
}

// includes reports whether all of the small list are in the large one, both
// ascending.
func (w *solving) includes(large, small []int32) bool {
	if len(large) > 8*len(small) { // then it is quicker to look each up
		w.left -= int64(len(small) * bits.Len(uint(len(large))))
		for _, x := range small {
			at, ok := slices.BinarySearch(large, x)
			if !ok {
				return false
			}
			large = large[at+1:]
		}
		return true
	}
	at := 0
	for _, x := range small {
		for at < len(large) && large[at] < x {
			at++
		}
		if at == len(large) || large[at] != x {
			w.left -= int64(at)
			return false
		}
		at++
	}
	w.left -= int64(at)
	return true
}

// irreplaceable leaves out each candidate whose elements others cover, one by
// one, at no more weight together: where any number may be chosen, those can
// take its place.
func (w *solving) irreplaceable(in instance) instance {
	best := make([]pair, len(in.sizes)) // by element: the lightest candidate, and its weight
	for e, by := range in.by {
		best[e] = pair{-1, most}
		for _, c := range w.look(by) {
			if in.weights[c] < best[e].second {
				best[e] = pair{int64(c), in.weights[c]}
			}
		}
	}
	out, some := make([]bool, len(in.weights)), false
	for c, covers := range in.covers {
		if len(covers) < 2 {
			continue
		}
		sum, seen := int64(0), map[int64]bool{}
		for _, e := range w.look(covers) {
			if int(best[e].first) == c {
				sum = most
				break
			}
			if !seen[best[e].first] {
				seen[best[e].first] = true
				sum += best[e].second
			}
			if sum > in.weights[c] {
				break
			}
		}
		if sum <= in.weights[c] {
			out[c], some = true, true
		}
	}
	if !some {
		return in
	}
	return in.without(out).instance(in, in.sizes, nil)
}
