package cover

import "slices"

// mending is a choice that is being bettered.
type mending struct {
	*solving
	in      *instance
	hits    []int32 // by element: how many chosen candidates cover it
	covered int64
	gains   []int64 // by candidate; all 0 between uses
}

// mended is the choice without candidates that it can spare, the heaviest
// first, and with a lighter one in the place of each that one can replace. A
// choice that does not cover enough is left as it is.
func (w *solving) mended(in *instance, chosen []int32) []int32 {
	m := mending{w, in, make([]int32, len(in.sizes)), 0, make([]int64, len(in.weights))}
	for _, c := range chosen {
		m.take(c)
	}
	if m.covered < in.need {
		return chosen
	}
	chosen = slices.Clone(chosen)
	slices.SortFunc(chosen, in.heaviest)
	kept := chosen[:0]
	for _, c := range chosen {
		m.leave(c)
		if m.covered >= in.need {
			continue
		}
		with := m.lightest(c)
		m.take(with)
		kept = append(kept, with)
	}
	return kept
}

// heaviest puts the heaviest candidate first; of two alike the last.
func (in *instance) heaviest(a, b int32) int {
	switch {
	case in.weights[a] > in.weights[b]:
		return -1
	case in.weights[a] < in.weights[b]:
		return 1
	}
	return int(b - a)
}

func (m *mending) take(c int32) {
	for _, e := range m.look(m.in.covers[c]) {
		if m.hits[e]++; m.hits[e] == 1 {
			m.covered += m.in.sizes[e]
		}
	}
}

func (m *mending) leave(c int32) {
	for _, e := range m.look(m.in.covers[c]) {
		if m.hits[e]--; m.hits[e] == 0 {
			m.covered -= m.in.sizes[e]
		}
	}
}

// lightest is the lightest candidate that can take the place of one that has
// just been left, itself included; of two alike the first.
func (m *mending) lightest(left int32) int32 {
	in, short := m.in, m.in.need-m.covered
	var seen []int32
	for _, e := range in.covers[left] {
		if m.hits[e] > 0 {
			continue
		}
		for _, d := range m.look(in.by[e]) {
			if m.gains[d] == 0 {
				seen = append(seen, d)
			}
			m.gains[d] += in.sizes[e]
		}
	}
	best := left
	for _, d := range seen {
		if m.gains[d] >= short && (in.weights[d] < in.weights[best] || in.weights[d] == in.weights[best] && d < best) {
			best = d
		}
		m.gains[d] = 0
	}
	return best
}
