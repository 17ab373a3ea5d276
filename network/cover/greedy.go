package cover

import "container/heap"

// greedy is a plain greedy choice, mended.
func (w *solving) greedy(in *instance) []int32 { return w.mended(in, w.plain(in)) }

// plain chooses, again and again, the candidate with the least weight for each
// element that it newly covers. It may choose more candidates than there are
// slots, or not cover enough.
func (w *solving) plain(in *instance) []int32 {
	h := offers{in: in}
	covered := make([]bool, len(in.sizes))
	need := in.need
	for c := range in.weights {
		h.list = append(h.list, offer{int32(c), min(w.gain(in, int32(c), covered), need)})
	}
	heap.Init(&h)
	var chosen []int32
	for need > 0 && len(h.list) > 0 {
		top := &h.list[0]
		// Offers only ever get worse: one that is as good as it was is the best.
		if now := min(w.gain(in, top.candidate, covered), need); now < top.gain {
			top.gain = now
			if now == 0 {
				heap.Pop(&h)
			} else {
				heap.Fix(&h, 0)
			}
			continue
		}
		c := heap.Pop(&h).(offer).candidate
		chosen = append(chosen, c)
		for _, e := range in.covers[c] {
			if !covered[e] {
				covered[e] = true
				need -= in.sizes[e]
			}
		}
	}
	return chosen
}

func (w *solving) gain(in *instance, c int32, covered []bool) int64 {
	gain := int64(0)
	for _, e := range w.look(in.covers[c]) {
		if !covered[e] {
			gain += in.sizes[e]
		}
	}
	return gain
}

type offer struct {
	candidate int32
	gain      int64 // not below what the candidate covers newly
}

// offers is a heap of candidates, the best first.
type offers struct {
	in   *instance
	list []offer
}

// Len is the number of offers.
func (h *offers) Len() int { return len(h.list) }

// Less puts the least weight for each element first, then the first candidate.
func (h *offers) Less(i, j int) bool {
	a, b := h.list[i], h.list[j]
	order := compareProducts(h.in.weights[a.candidate], b.gain, h.in.weights[b.candidate], a.gain)
	if order != 0 {
		return order < 0
	}
	return a.candidate < b.candidate
}

// Swap changes the places of two offers.
func (h *offers) Swap(i, j int) { h.list[i], h.list[j] = h.list[j], h.list[i] }

// Push adds an offer.
func (h *offers) Push(x any) { h.list = append(h.list, x.(offer)) }

// Pop takes the last offer off.
func (h *offers) Pop() any {
	last := h.list[len(h.list)-1]
	h.list = h.list[:len(h.list)-1]
	return last
}
