package network

import (
	"cmp"
	"slices"
)

// reliefPlan is what is done at some of the bodies, one option at each.
type reliefPlan struct {
	saved              float64
	handed             int
	direct, lengthened int
	chosen             []*reliefOption
	strain             []strain
}

// gives are what is done with each seat, in the order of their keys.
func (p reliefPlan) gives() []giving {
	var out []giving
	for _, o := range p.chosen {
		out = append(out, o.gives...)
	}
	return out
}

// search looks through all ways of taking one option at each body: branch by
// branch, leaving those that another is no worse than, whatever follows. What
// is done at one body matters at another only by what receivers may take on.
func (q *reliefQuestion) search(bodies [][]reliefOption) (best reliefPlan, frontier []reliefPlan) {
	plans := q.branch(bodies, func(a, b *reliefPlan) bool { return q.easier(a, b) && q.compare(a, b) <= 0 })
	best = slices.MinFunc(plans, func(a, b reliefPlan) int { return q.compare(&a, &b) })
	frontier = q.branch(bodies, func(a, b *reliefPlan) bool { return q.easier(a, b) && q.covers(a, b) })
	frontier = q.undominated(frontier, q.covers)
	slices.SortFunc(frontier, func(a, b reliefPlan) int {
		return cmp.Or(cmp.Compare(a.saved, b.saved), cmp.Compare(a.direct, b.direct), cmp.Compare(a.lengthened, b.lengthened))
	})
	return best, frontier
}

// branch takes an option at each body in turn. Of two plans for the bodies so
// far, the one that the other dominates is left.
func (q *reliefQuestion) branch(bodies [][]reliefOption, dominates func(a, b *reliefPlan) bool) []reliefPlan {
	plans := []reliefPlan{{strain: make([]strain, len(q.limits))}}
	least := q.leastToCome(bodies)
	for i, options := range bodies {
		var next []reliefPlan
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
func (p reliefPlan) with(o *reliefOption) reliefPlan {
	p.saved += o.saved
	p.handed += o.handed
	p.direct += o.direct
	p.lengthened += o.lengthened
	if len(o.gives) > 0 {
		p.chosen = append(slices.Clip(p.chosen), o)
	}
	p.strain = slices.Clone(p.strain)
	for i, s := range o.strain {
		p.strain[i].takes = p.strain[i].takes || s.takes
		p.strain[i].hours += s.hours
	}
	return p
}

// leastToCome is the least that the bodies from each on ask of each receiver.
func (q *reliefQuestion) leastToCome(bodies [][]reliefOption) [][]float64 {
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
func (q *reliefQuestion) fits(p *reliefPlan, toCome []float64) bool {
	for r, l := range q.limits {
		if p.strain[r].takes && l.hours+p.strain[r].hours+toCome[r] > l.most+noHours {
			return false
		}
	}
	return true
}

// undominated leaves out the plans that an earlier or better one dominates.
func (q *reliefQuestion) undominated(plans []reliefPlan, dominates func(a, b *reliefPlan) bool) []reliefPlan {
	slices.SortStableFunc(plans, func(a, b reliefPlan) int { return q.compare(&a, &b) })
	var kept []reliefPlan
	for i := range plans {
		if !slices.ContainsFunc(kept, func(k reliefPlan) bool { return dominates(&k, &plans[i]) }) {
			kept = append(kept, plans[i])
		}
	}
	return kept
}

// compare puts plans in order: most hours saved, fewest seats, the first
// seats by key; then the fewest handed over, the least lost, the first
// receivers (DOMAIN §6).
func (q *reliefQuestion) compare(a, b *reliefPlan) int {
	if d := a.saved - b.saved; d > noHours || d < -noHours {
		return cmp.Compare(b.saved, a.saved)
	}
	x, y := a.gives(), b.gives()
	slices.SortFunc(x, q.bySeat)
	slices.SortFunc(y, q.bySeat)
	return cmp.Or(cmp.Compare(len(x), len(y)),
		slices.CompareFunc(x, y, func(i, j giving) int { return q.net.compareSeats(i.seat, j.seat) }),
		cmp.Compare(a.handed, b.handed), cmp.Compare(a.direct, b.direct), cmp.Compare(a.lengthened, b.lengthened),
		slices.CompareFunc(x, y, func(i, j giving) int { return cmp.Compare(i.to, j.to) }))
}

// easier reports whether a plan asks no more of any receiver than another.
func (q *reliefQuestion) easier(a, b *reliefPlan) bool {
	for r := range q.limits {
		if a.strain[r].hours > b.strain[r].hours+noHours || a.strain[r].takes && !b.strain[r].takes {
			return false
		}
	}
	return true
}

// covers reports whether a plan saves no less than another, for no more direct
// voices lost and no more paths lengthened.
func (q *reliefQuestion) covers(a, b *reliefPlan) bool {
	return a.saved >= b.saved-noHours && a.direct <= b.direct && a.lengthened <= b.lengthened
}
