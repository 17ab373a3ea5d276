package relief

import (
	"cmp"
	"slices"
)

// Plan combines one option at each of some bodies. Saved is in hours. Direct is
// the number of direct voices lost, and Lengthened the number of paths lengthened.
// Chosen omits the bodies at which the group gives up no seat.
type Plan struct {
	Saved              float64
	handed             int
	Direct, Lengthened int
	Chosen             []*Option
	strain             []strain
}

// Gives returns the seats that the plan gives up, body by body, and in the order of
// their keys at each body.
func (p Plan) Gives() []Giving {
	var out []Giving
	for _, o := range p.Chosen {
		out = append(out, o.Gives...)
	}
	return out
}

// search examines all combinations of one option at each body. After each body it
// drops the partial plans that another one dominates, whatever the options that
// follow. The bodies depend on each other only through the limits of receivers.
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

// branch extends the plans by one body at a time, and drops each partial plan that
// another one dominates.
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

// with returns the plan extended by one option.
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

// leastToCome returns, by body and limit, the least additional hours that this and
// all later bodies can ask of the receiver.
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

// fits reports whether all receivers that take seats can still stay within their
// limits.
func (q *Question) fits(p *Plan, toCome []float64) bool {
	for r, l := range q.limits {
		if p.strain[r].takes && l.hours+p.strain[r].hours+toCome[r] > l.most+noHours {
			return false
		}
	}
	return true
}

// undominated drops the plans that a plan before them in the order of compare
// dominates.
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

// compare orders plans by most hours saved, fewest seats, and first seats by key;
// then by fewest seats handed over, fewest direct voices lost, fewest paths
// lengthened, and first receivers (DOMAIN §6).
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

// easier reports whether plan a asks no more of any receiver than plan b.
func (q *Question) easier(a, b *Plan) bool {
	for r := range q.limits {
		if a.strain[r].hours > b.strain[r].hours+noHours || a.strain[r].takes && !b.strain[r].takes {
			return false
		}
	}
	return true
}

// covers reports whether plan a saves as many hours as plan b, and costs no more
// direct voices and no more lengthened paths.
func (q *Question) covers(a, b *Plan) bool {
	return a.Saved >= b.Saved-noHours && a.Direct <= b.Direct && a.Lengthened <= b.Lengthened
}
