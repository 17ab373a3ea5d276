package cover

import (
	"cmp"
	"math"
	"math/bits"
)

// scale joins the two parts of a goal into one weight, the first part times
// unit plus the second, so that the least weight is the best choice. It knows
// what weights of choices there can be, and rounds bounds up to them.
type scale struct {
	unit   int64
	step   int64 // every first part is a multiple of it
	lo, hi pair  // of the candidates, with the least and the most second part for its first
}

// pair is the two parts of a weight.
type pair struct{ first, second int64 }

// most is more than any weight.
const most = math.MaxInt64

// weighable reports whether the costs are positive, and small enough for all
// arithmetic on weights.
func weighable(candidates []Candidate) bool {
	total, count := int64(0), int64(len(candidates)+1)
	for _, c := range candidates {
		if c.Cost <= 0 || c.Cost > math.MaxInt64>>4 {
			return false
		}
		total += c.Cost
		if high, low := bits.Mul64(uint64(total+1), uint64(count+1)); high > 0 || low > math.MaxInt64>>4 {
			return false
		}
	}
	return true
}

// weights are those of the candidates for a goal.
func (p Problem) weights() (scale, []int64) {
	s := scale{unit: int64(len(p.Candidates)) + 1}
	if p.Goal == Fewest {
		s.unit = 1
		for _, c := range p.Candidates {
			s.unit += c.Cost
		}
	}
	out := make([]int64, len(p.Candidates))
	for i, c := range p.Candidates {
		w := pair{c.Cost, 1}
		if p.Goal == Fewest {
			w = pair{1, c.Cost}
		}
		out[i] = w.first*s.unit + w.second
	}
	return s, out
}

func (s scale) split(weight int64) pair { return pair{weight / s.unit, weight % s.unit} }

// over is the scale of some candidates alone.
func (s scale) over(weights []int64) scale {
	s.step = 0
	for i, w := range weights {
		p := s.split(w)
		s.step = divisor(s.step, p.first)
		if i == 0 || p.second*s.lo.first < s.lo.second*p.first {
			s.lo = p
		}
		if i == 0 || p.second*s.hi.first > s.hi.second*p.first {
			s.hi = p
		}
	}
	return s
}

func divisor(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// round is the least weight, not below the bound, that a choice of candidates
// of this scale can have.
func (s scale) round(bound int64) int64 {
	if s.step == 0 || bound <= 0 {
		return max(0, bound)
	}
	first := bound / (s.step * s.unit) * s.step
	if bound <= first*s.unit+share(first, s.hi.second, s.hi.first) {
		return max(bound, first*s.unit+s.atLeast(first))
	}
	first += s.step
	return first*s.unit + s.atLeast(first)
}

// atLeast is the least second part that comes with a first part.
func (s scale) atLeast(first int64) int64 {
	second := share(first, s.lo.second, s.lo.first)
	if second*s.lo.first < s.lo.second*first {
		second++
	}
	return second
}

// share is a × b ÷ c, rounded down; nothing may be negative.
func share(a, b, c int64) int64 {
	high, low := bits.Mul64(uint64(a), uint64(b))
	if high >= uint64(c) {
		return math.MaxInt64 >> 4
	}
	q, _ := bits.Div64(high, low, uint64(c))
	return int64(min(q, math.MaxInt64>>4))
}

// compareProducts compares a × b with c × d; nothing may be negative.
func compareProducts(a, b, c, d int64) int {
	abHigh, abLow := bits.Mul64(uint64(a), uint64(b))
	cdHigh, cdLow := bits.Mul64(uint64(c), uint64(d))
	return cmp.Or(cmp.Compare(abHigh, cdHigh), cmp.Compare(abLow, cdLow))
}
