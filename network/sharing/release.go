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

// release says which statistics of a sharing are published to readers who may not
// see all the facts behind them.
type release struct {
	withheld              *statistic.Withholding // the query itself is refused; nil when it is not
	hours, rate           bool                   // the figures of the quantity
	hoursKnown, rateKnown bool                   // how many groups have a known value
	incomplete            bool                   // how many loads are not complete
}

// releaseOf decides the release for the groups of a sharing. A statistic is
// published when it discloses too few groups neither by itself nor beside the
// answer to any other query.
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

// of removes from a quantity's suppressed figures those that are not released.
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

// disclosureRisk holds what is needed to assess the disclosure risk of a query:
// all groups that a query may cover together with its own, their figures, and the
// values that filters may ask for.
type disclosureRisk struct {
	figures []Figures // by place of a group
	asked   []bool    // by place: the query covers the group
	private []int32   // the places of the groups whose facts the reader may not see
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

// mayTell reports whether the figures of a quantity may be released. Only groups
// whose facts the reader may not see count: the reader can subtract the others, and
// so they hide nobody.
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

// mayCount reports whether the number of groups with a private property may be
// released.
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
