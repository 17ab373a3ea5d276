package network_test

import (
	"maps"
	"math"
	"slices"

	"tablee/governance"
	"tablee/governance/statistic"
)

// bound is what somebody knows of a value.
type bound struct{ lo, hi float64 }

func (b bound) and(o bound) bound { return bound{max(b.lo, o.lo), min(b.hi, o.hi)} }

// isNarrow reports whether the bound lies within a tenth of the value.
func (b bound) isNarrow(value float64) bool {
	return value > 0 && b.lo >= 0.9*value && b.hi <= 1.1*value
}

// answer is what is told of a quantity of some groups. Who they are, and of
// which of them the value is known, the attacker knows.
type answer struct {
	known []governance.ID
	told  statistic.Distribution
}

// beforeRounding are the quantities that two digits stand for.
func beforeRounding(shown float64) bound {
	if shown == 0 {
		return bound{}
	}
	step := math.Pow(10, math.Floor(math.Log10(shown)*(1+1e-12)+1e-12)-1)
	below := step
	if math.Abs(shown/step-10) < 1e-9 {
		below = step / 10 // it may have been rounded up from two nines
	}
	return bound{shown - below/2, shown + step/2}
}

// sum is between which bounds all values together lie.
func (a answer) sum() bound {
	m, n := beforeRounding(*a.told.Mean), float64(len(a.known))
	return bound{m.lo * n, m.hi * n}
}

// alone is what one answer says of each of its groups: none is more than half,
// none is below zero; with a mean m and a Gini G no value is farther from m
// than mnG; and where that much is not told, nG is below 1.
func (a answer) alone() bound {
	n, m, sum := float64(len(a.known)), beforeRounding(*a.told.Mean), a.sum()
	far := 1.0
	if a.told.Gini != nil {
		far = n * (*a.told.Gini + 0.005)
	}
	b := bound{max(0, m.lo*(1-far)), min(m.hi*(1+far), sum.hi/2)}
	if a.told.Lorenz != nil && len(a.known)%10 == 0 {
		b.hi = min(b.hi, (1-a.told.Lorenz[9].Carried+0.005)*sum.hi/2)
	}
	return a.byRank(b)
}

// byRank takes from the sum what quartiles and deciles say that the others have
// at least, and at most: the rest bounds the largest and the smallest value.
func (a answer) byRank(b bound) bound {
	n := len(a.known)
	ranks := slices.Repeat([]bound{b}, n)
	for _, cuts := range [][]float64{a.told.Quartiles, a.told.Deciles} {
		for i, cut := range cuts {
			at, shown := float64((n-1)*(i+1))/float64(len(cuts)+1), beforeRounding(cut)
			for r := range ranks {
				if float64(r) >= at {
					ranks[r].lo = max(ranks[r].lo, shown.lo)
				}
				if float64(r) <= at {
					ranks[r].hi = min(ranks[r].hi, shown.hi)
				}
			}
		}
	}
	b.hi = min(b.hi, ranks[n-1].hi)
	b.lo = max(b.lo, ranks[0].lo)
	rest := bound{}
	for _, r := range ranks {
		rest = bound{rest.lo + r.lo, rest.hi + r.hi}
	}
	sum := a.sum()
	return bound{max(b.lo, sum.lo-(rest.hi-ranks[0].hi)), min(b.hi, sum.hi-(rest.lo-ranks[n-1].lo))}
}

// balance says between which bounds the values of some groups, without those
// of others, add up.
type balance struct {
	plus, minus []governance.ID
	total       bound
}

// tighten narrows what is known of each group by what is known of all others.
func (e balance) tighten(of map[governance.ID]bound) {
	all := bound{}
	for _, g := range e.plus {
		all = bound{all.lo + of[g].lo, all.hi + of[g].hi}
	}
	for _, g := range e.minus {
		all = bound{all.lo - of[g].hi, all.hi - of[g].lo}
	}
	narrowed := map[governance.ID]bound{}
	for _, g := range e.plus {
		narrowed[g] = of[g].and(bound{e.total.lo - (all.hi - of[g].hi), e.total.hi - (all.lo - of[g].lo)})
	}
	for _, g := range e.minus {
		narrowed[g] = of[g].and(bound{all.lo + of[g].hi - e.total.hi, all.hi + of[g].lo - e.total.lo})
	}
	maps.Copy(of, narrowed)
}

// attack is what two answers say of each group: each alone, their sums, one
// sum taken from the other, and that a rest which is told of is nobody's by
// more than half.
func attack(a, b answer) map[governance.ID]bound {
	of := map[governance.ID]bound{}
	for _, x := range []answer{a, b} {
		for _, g := range x.known {
			known, ok := of[g]
			if !ok {
				known = bound{0, math.Inf(1)}
			}
			of[g] = known.and(x.alone())
		}
	}
	onlyA, onlyB := without(a.known, b.known), without(b.known, a.known)
	apart := bound{a.sum().lo - b.sum().hi, a.sum().hi - b.sum().lo}
	if len(onlyB) == 0 && len(onlyA) > 4 {
		for _, g := range onlyA {
			of[g] = of[g].and(bound{0, apart.hi / 2})
		}
	}
	for range 4 {
		balance{a.known, nil, a.sum()}.tighten(of)
		balance{b.known, nil, b.sum()}.tighten(of)
		balance{onlyA, onlyB, apart}.tighten(of)
	}
	return of
}

func without(groups, others []governance.ID) []governance.ID {
	return slices.DeleteFunc(slices.Clone(groups), func(g governance.ID) bool { return slices.Contains(others, g) })
}
