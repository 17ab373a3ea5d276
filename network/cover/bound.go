package cover

import (
	"cmp"
	"slices"
)

// prices are a Lagrangian relaxation at one place of the search: each element
// that is not covered yet has a price, which a candidate earns that covers it.
// Whatever the prices,
//
//	Σ over candidates of min(0, weight − prices earned)   (as many as slots)
//	+ the least sum of prices of elements that meets the need
//
// is not more than what any choice adds. Prices that make this bound large are
// found by a subgradient method.
type prices struct {
	price   []int64 // by element
	earned  []int64 // by candidate: its weight less the prices that it earns
	bound   int64
	picked  []bool  // by candidate: it is in the relaxed choice
	wanted  []bool  // by element: it is among those that meet the need
	order   []int32 // room for sorting
	pull    []int64 // by element: wanted less how many picked candidates cover it
	agility int64   // how far prices move, in 1/1024
	highest int64   // no price is higher, so that all can be added
}

// firstPrices are prices that no candidate earns more than its weight at.
func firstPrices(in *instance) *prices {
	p := &prices{
		price: make([]int64, len(in.sizes)), pull: make([]int64, len(in.sizes)), wanted: make([]bool, len(in.sizes)),
		earned: make([]int64, len(in.weights)), picked: make([]bool, len(in.weights)),
		highest: most / 4 / int64(len(in.sizes)+1),
	}
	p.ascend(in)
	return p
}

// ascend gives each element, those of the fewest candidates first, all that
// its candidates have left of their weights.
func (p *prices) ascend(in *instance) {
	order := make([]int32, len(in.sizes))
	for e := range order {
		order[e] = int32(e)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(len(in.by[a]), len(in.by[b])) })
	rest := slices.Clone(in.weights)
	for _, e := range order {
		p.price[e] = p.highest
		for _, c := range in.by[e] {
			p.price[e] = min(p.price[e], rest[c])
		}
		for _, c := range in.by[e] {
			rest[c] -= p.price[e]
		}
	}
}

// relax works the bound out at the present prices.
func (s *search) relax(p *prices) {
	p.bound = 0
	for c, weight := range s.in.weights {
		p.picked[c] = false
		if s.state[c] != open {
			continue
		}
		earned := weight
		for _, e := range s.w.look(s.in.covers[c]) {
			if s.hits[e] == 0 {
				earned -= p.price[e]
			}
		}
		p.earned[c] = earned
		if earned < 0 {
			p.picked[c] = true
			p.bound += earned
		}
	}
	s.keepToSlots(p)
	s.meetNeed(p)
}

// keepToSlots leaves of the relaxed choice as many as there are slots.
func (s *search) keepToSlots(p *prices) {
	if s.slots >= len(p.picked) {
		return
	}
	p.order = p.order[:0]
	for c, picked := range p.picked {
		if picked {
			p.order = append(p.order, int32(c))
		}
	}
	if len(p.order) <= s.slots {
		return
	}
	slices.SortFunc(p.order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(p.earned[a], p.earned[b]), cmp.Compare(a, b))
	})
	for _, c := range p.order[s.slots:] {
		p.picked[c] = false
		p.bound -= p.earned[c]
	}
}

// meetNeed adds the least sum of prices that meets the need, in parts of
// elements if that is less.
func (s *search) meetNeed(p *prices) {
	p.order = p.order[:0]
	for e, hits := range s.hits {
		p.wanted[e] = hits == 0 && s.chances[e] > 0
		if !p.wanted[e] {
			continue
		}
		if s.spare == 0 {
			p.bound += p.price[e]
		} else {
			p.order = append(p.order, int32(e))
		}
	}
	if s.spare == 0 {
		return
	}
	sizes := s.in.sizes
	slices.SortFunc(p.order, func(a, b int32) int { // by price of one
		return cmp.Or(compareProducts(p.price[a], sizes[b], p.price[b], sizes[a]), cmp.Compare(a, b))
	})
	need := s.need
	for _, e := range p.order {
		switch {
		case need <= 0:
			p.wanted[e] = false
		case sizes[e] <= need:
			p.bound += p.price[e]
		default:
			p.bound += share(p.price[e], need, sizes[e])
		}
		need -= sizes[e]
	}
}

// move moves the prices in the direction in which the bound grows, by so much
// as to reach the target in one step if it grew as fast all the way. It
// reports whether there is such a direction.
func (s *search) move(p *prices, target int64) bool {
	for e := range p.pull {
		p.pull[e] = 0
		if p.wanted[e] {
			p.pull[e] = 1
		}
	}
	for c, picked := range p.picked {
		if picked {
			for _, e := range s.w.look(s.in.covers[c]) {
				p.pull[e]--
			}
		}
	}
	strength := int64(0)
	for e, pull := range p.pull {
		if s.hits[e] > 0 || pull < 0 && p.price[e] == 0 {
			p.pull[e] = 0
		}
		strength += p.pull[e] * p.pull[e]
	}
	if strength == 0 {
		return false
	}
	step := max(1, share(max(1, target-p.bound), p.agility, 1024*strength))
	for e, pull := range p.pull {
		p.price[e] = min(max(0, p.price[e]+step*pull), p.highest)
	}
	return true
}
