package sharing

import (
	"cmp"
	"math"
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/governance/statistic"
	"tablee/network/internal/sight"
	"tablee/network/load"
)

// release is what may be told of a sharing to who may not see all the facts that
// it rests on.
type release struct {
	withheld              *statistic.Withholding // nothing, because of the question
	hours, rate           bool                   // figures
	hoursKnown, rateKnown bool                   // how many are counted
	incomplete            bool                   // how many loads are not complete
}

// releaseOf says what may be told of some groups: what would not tell of a few of
// them beside the answers to all other questions that are answered.
func releaseOf(r sight.Reader, s *Sharing, f governance.GroupFilter) release {
	if why := questionWithheld(f, s.period); why != nil {
		return release{withheld: why}
	}
	if len(s.Groups) < statistic.FewestGroups {
		return release{}
	}
	p := riskOf(r, s, f)
	hours := func(x Figures) float64 { return x.Hours }
	rate := func(x Figures) float64 { return x.Rate }
	return release{
		hours: p.mayTell(hours), rate: p.mayTell(rate),
		hoursKnown: p.mayCount(func(x Figures) bool { return !math.IsNaN(x.Hours) }),
		rateKnown:  p.mayCount(func(x Figures) bool { return !math.IsNaN(x.Rate) }),
		incomplete: p.mayCount(Figures.isIncomplete),
	}
}

// of takes out of a quantity's suppressed figures what may not be told.
func (t release) of(d statistic.Distribution, quantity governance.SharedQuantity) statistic.Distribution {
	figures, known := t.hours, t.hoursKnown
	if quantity == governance.SharedRate {
		figures, known = t.rate, t.rateKnown
	}
	if t.withheld != nil {
		return statistic.Withheld(*t.withheld)
	}
	counted, leftOut := d.Counted, d.LeftOut
	if !figures {
		d = statistic.Withheld(statistic.TooFew)
	}
	if d.Counted, d.LeftOut = nil, nil; known {
		d.Counted, d.LeftOut = counted, leftOut
	}
	return d
}

// disclosureRisk is what a question is weighed with: all groups that are asked
// about together with its own, what each brings, and whom filters may pick.
type disclosureRisk struct {
	figures []Figures // of all groups, by place
	asked   []bool    // whether the question is about the group
	private []int32   // the places of those whose facts the reader may not see
	values  *facetValues
	filter  [facetCount]int32
}

func riskOf(r sight.Reader, s *Sharing, f governance.GroupFilter) *disclosureRisk {
	all := ofKinds(r, family(f), s.period)
	meant := make([]bool, r.Network.Records.Groups.Len())
	for _, g := range s.Groups {
		meant[g] = true
	}
	p := &disclosureRisk{figures: all.Figures, asked: make([]bool, len(all.Groups)), values: facetsOf(r.Network, all.Groups, s.period)}
	for i, g := range all.Groups {
		p.asked[i] = meant[g]
		if !load.FactsOf(r.Silent(), g, load.Nothing).IsWhole(hours.Committed) {
			p.private = append(p.private, int32(i))
		}
	}
	p.filter = p.values.asked(f)
	return p
}

// mayTell reports whether figures of a quantity may be told. What the reader
// may see already protects nobody: only the other groups count.
func (p *disclosureRisk) mayTell(quantity func(Figures) float64) bool {
	value := func(place int32) float64 { return quantity(p.figures[place]) }
	known := slices.DeleteFunc(slices.Clone(p.private), func(i int32) bool { return math.IsNaN(value(i)) })
	slices.SortFunc(known, func(a, b int32) int { return cmp.Compare(value(a), value(b)) })
	values := make([]float64, len(known))
	for i, place := range known {
		values[i] = value(place)
	}
	w := populationOf(p.values, known)
	few := func(c cell) bool { return statistic.IsUnsafe(c.pick(values, nil)) }
	asked := w.cellOf(func(place int32) bool { return p.asked[place] })
	var beside statistic.Differencing
	return !few(asked) && !w.completes(p.filter, asked, few) && !w.anyOtherQuery(asked, func(rival cell) bool {
		beside.Here = asked.pickIf(rival, false, values, beside.Here[:0])
		beside.There = rival.pickIf(asked, false, values, beside.There[:0])
		beside.Both = rival.pickIf(asked, true, values, beside.Both[:0])
		return beside.Reveals() && !few(rival)
	})
}

// mayCount reports whether it may be told how many of the groups have a
// private property.
func (p *disclosureRisk) mayCount(has func(Figures) bool) bool {
	w := populationOf(p.values, p.private)
	asked := w.cellOf(func(place int32) bool { return p.asked[place] })
	having := w.cellOf(func(place int32) bool { return has(p.figures[place]) })
	partOf := func(c cell) statistic.Frequency { return statistic.Frequency{With: c.common(having), Of: c.size()} }
	few := func(c cell) bool { return partOf(c).IsUnsafe() }
	both := make(cell, w.words())
	return !few(asked) && !w.completes(p.filter, asked, few) && !w.anyOtherQuery(asked, func(rival cell) bool {
		both.setBoth(asked, rival)
		common := partOf(both)
		return statistic.FrequenciesReveal(partOf(asked).Without(common), partOf(rival).Without(common)) && !few(rival)
	})
}
