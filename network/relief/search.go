package relief

import (
	"cmp"
	"slices"
)

// Plan is what is done at some of the bodies, one option at each.
type Plan struct {
	Saved              float64
	handed             int
	Direct, Lengthened int
	Chosen             []*Option
	strain             []strain
}

// Gives are what is done with each seat, in the order of their keys.
func (p Plan) Gives() []Giving {
	var out []Giving
	for _, o := range p.Chosen {
		out = append(out, o.Gives...)
	}
	return out
}

// search looks through all ways of taking one option at each body: branch by
// branch, leaving those that another is no worse than, whatever follows. What
// is done at one body matters at another only by what receivers may take on.
func (q *Question) search(bodies [][]Option) (best Plan, frontier []Plan) {
	plans := q.branch(bodies, func(a, b *Plan) bool { return q.easier(a, b) && q.compare(a, b) <= 0 })
	best = slices.MinFunc(plans, func(a, b Plan) int { return q.compare(&a, &b) })
	frontier = q.branch(bodies, func(a, b *Plan) bool { return q.easier(a, b) && q.covers(a, b) })
	frontier = q.undominated(frontier, q.covers)
	slices.SortFunc(frontier, func(a, b Plan) int {
		return cmp.Or(cmp.Compare(a.Saved, b.Saved), cmp.Compare(a.Direct, b.Direct), cmp.Compare(a.Lengthened, b.Lengthened))
	})
	return best, frontier
}

// branch takes an option at each body in turn. Of two plans for the bodies so
// far, the one that the other dominates is left.
func (q *Question) branch(bodies [][]Option, dominates func(a, b *Plan) bool) []Plan {
	plans := []Plan{{strain: make([]strain, len(q.limits))}}
	least := q.leastToCome(bodies)
	for i, options := range bodies {
		var next []Plan
		for _, p := range plans {
			for o := range options {
				if with := p.with(&options[o]); q.fits(&with, least[i+1]) {
					next = append(next, with)
				}
			}
		}
		plans = q.undominated(next, dominates)
	}
	return plans
}

// with takes one more option.
func (p Plan) with(o *Option) Plan {
	p.Saved += o.saved
	p.handed += o.handed
	p.Direct += o.Direct
	p.Lengthened += o.Lengthened
	if len(o.Gives) > 0 {
		p.Chosen = append(slices.Clip(p.Chosen), o)
	}
	p.strain = slices.Clone(p.strain)
	for i, s := range o.strain {
		p.strain[i].takes = p.strain[i].takes || s.takes
		p.strain[i].hours += s.hours
	}
	return p
}

// leastToCome is the least that the bodies from each on ask of each receiver.
func (q *Question) leastToCome(bodies [][]Option) [][]float64 {
	least := make([][]float64, len(bodies)+1)
	least[len(bodies)] = make([]float64, len(q.limits))
	for i := len(bodies) - 1; i >= 0; i-- {
		least[i] = slices.Clone(least[i+1])
		for r := range q.limits {
			smallest := 0.0
			for o := range bodies[i] {
				smallest = min(smallest, bodies[i][o].strain[r].hours)
			}
			least[i][r] += smallest
		}
	}
	return least
}

// fits reports whether no receiver that takes over must pass its limit.
func (q *Question) fits(p *Plan, toCome []float64) bool {
	for r, l := range q.limits {
		if p.strain[r].takes && l.hours+p.strain[r].hours+toCome[r] > l.most+noHours {
			return false
		}
	}
	return true
}

// undominated leaves out the plans that an earlier or better one dominates.
func (q *Question) undominated(plans []Plan, dominates func(a, b *Plan) bool) []Plan {
	slices.SortStableFunc(plans, func(a, b Plan) int { return q.compare(&a, &b) })
	var kept []Plan
	for i := range plans {
		if !slices.ContainsFunc(kept, func(k Plan) bool { return dominates(&k, &plans[i]) }) {
			kept = append(kept, plans[i])
		}
	}
	return kept
}

// compare puts plans in order: most hours saved, fewest seats, the first
// seats by key; then the fewest handed over, the least lost, the first
// receivers (DOMAIN §6).
func (q *Question) compare(a, b *Plan) int {
	if d := a.Saved - b.Saved; d > noHours || d < -noHours {
		return cmp.Compare(b.Saved, a.Saved)
	}
	x, y := a.Gives(), b.Gives()
	slices.SortFunc(x, q.bySeat)
	slices.SortFunc(y, q.bySeat)
	return cmp.Or(cmp.Compare(len(x), len(y)),
		slices.CompareFunc(x, y, func(i, j Giving) int { return q.Net.CompareSeats(i.Seat, j.Seat) }),
		cmp.Compare(a.handed, b.handed), cmp.Compare(a.Direct, b.Direct), cmp.Compare(a.Lengthened, b.Lengthened),
		slices.CompareFunc(x, y, func(i, j Giving) int { return cmp.Compare(i.To, j.To) }))
}

// easier reports whether a plan asks no more of any receiver than another.
func (q *Question) easier(a, b *Plan) bool {
	for r := range q.limits {
		if a.strain[r].hours > b.strain[r].hours+noHours || a.strain[r].takes && !b.strain[r].takes {
			return false
		}
	}
	return true
}

// covers reports whether a plan saves no less than another, for no more direct
// voices lost and no more paths lengthened.
func (q *Question) covers(a, b *Plan) bool {
	return a.Saved >= b.Saved-noHours && a.Direct <= b.Direct && a.Lengthened <= b.Lengthened
}
