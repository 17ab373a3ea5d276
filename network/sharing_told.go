package network

import (
	"cmp"
	"math"
	"slices"

	"tablee/governance"
)

// told is what may be told of a sharing to who may not see all the facts that
// it rests on.
type told struct {
	withheld              *governance.Withholding // nothing, because of the question
	hours, rate           bool                    // figures
	hoursKnown, rateKnown bool                    // how many are counted
	incomplete            bool                    // how many loads are not complete
}

// toldOf says what may be told of some groups: what would not tell of a few of
// them beside the answers to all other questions that are answered.
func (r sight) toldOf(s *sharing, f GroupFilter) told {
	if why := questionWithheld(f, s.period); why != nil {
		return told{withheld: why}
	}
	if len(s.groups) < governance.FewestGroups {
		return told{}
	}
	p := r.protectionOf(s, f)
	hours := func(x sharedFigures) float64 { return x.hours }
	rate := func(x sharedFigures) float64 { return x.rate }
	return told{
		hours: p.mayTell(hours), rate: p.mayTell(rate),
		hoursKnown: p.mayCount(func(x sharedFigures) bool { return !math.IsNaN(x.hours) }),
		rateKnown:  p.mayCount(func(x sharedFigures) bool { return !math.IsNaN(x.rate) }),
		incomplete: p.mayCount(sharedFigures.isIncomplete),
	}
}

// of takes out of a quantity's suppressed figures what may not be told.
func (t told) of(d governance.Distribution, quantity SharedQuantity) governance.Distribution {
	figures, known := t.hours, t.hoursKnown
	if quantity == SharedRate {
		figures, known = t.rate, t.rateKnown
	}
	if t.withheld != nil {
		return governance.Withheld(*t.withheld)
	}
	counted, leftOut := d.Counted, d.LeftOut
	if !figures {
		d = governance.Withheld(governance.TooFew)
	}
	if d.Counted, d.LeftOut = nil, nil; known {
		d.Counted, d.LeftOut = counted, leftOut
	}
	return d
}

// protection is what a question is weighed with: all groups that are asked
// about together with its own, what each brings, and whom filters may pick.
type protection struct {
	figures []sharedFigures // of all groups, by place
	asked   []bool          // whether the question is about the group
	private []int32         // the places of those whose facts the reader may not see
	values  *facetValues
	filter  [facetCount]int32
}

func (r sight) protectionOf(s *sharing, f GroupFilter) *protection {
	all := r.sharingOfKinds(family(f), s.period)
	meant := make([]bool, r.net.Records.Groups.Len())
	for _, g := range s.groups {
		meant[g] = true
	}
	p := &protection{figures: all.figures, asked: make([]bool, len(all.groups)), values: r.net.facetsOf(all.groups, s.period)}
	for i, g := range all.groups {
		p.asked[i] = meant[g]
		if !r.silent().loadSight(g, seesNothing).isWhole(governance.Committed) {
			p.private = append(p.private, int32(i))
		}
	}
	p.filter = p.values.asked(f)
	return p
}

// mayTell reports whether figures of a quantity may be told. What the reader
// may see already protects nobody: only the other groups count.
func (p *protection) mayTell(quantity func(sharedFigures) float64) bool {
	value := func(place int32) float64 { return quantity(p.figures[place]) }
	known := slices.DeleteFunc(slices.Clone(p.private), func(i int32) bool { return math.IsNaN(value(i)) })
	slices.SortFunc(known, func(a, b int32) int { return cmp.Compare(value(a), value(b)) })
	values := make([]float64, len(known))
	for i, place := range known {
		values[i] = value(place)
	}
	w := crowdOf(p.values, known)
	few := func(c cell) bool { return governance.TellsOfFew(c.pick(values, nil)) }
	asked := w.cellOf(func(place int32) bool { return p.asked[place] })
	var beside governance.Overlap
	return !few(asked) && !w.completes(p.filter, asked, few) && !w.anyRival(asked, func(rival cell) bool {
		beside.Here = asked.pickIf(rival, false, values, beside.Here[:0])
		beside.There = rival.pickIf(asked, false, values, beside.There[:0])
		beside.Both = rival.pickIf(asked, true, values, beside.Both[:0])
		return beside.Reveals() && !few(rival)
	})
}

// mayCount reports whether it may be told how many of the groups have a
// private property.
func (p *protection) mayCount(has func(sharedFigures) bool) bool {
	w := crowdOf(p.values, p.private)
	asked := w.cellOf(func(place int32) bool { return p.asked[place] })
	having := w.cellOf(func(place int32) bool { return has(p.figures[place]) })
	partOf := func(c cell) governance.Part { return governance.Part{With: c.common(having), Of: c.size()} }
	few := func(c cell) bool { return partOf(c).TellsOfFew() }
	both := make(cell, w.words())
	return !few(asked) && !w.completes(p.filter, asked, few) && !w.anyRival(asked, func(rival cell) bool {
		both.setBoth(asked, rival)
		common := partOf(both)
		return governance.PartsReveal(partOf(asked).Without(common), partOf(rival).Without(common)) && !few(rival)
	})
}
