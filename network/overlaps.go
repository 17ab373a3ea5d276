package network

import (
	"tablee/governance"
	"tablee/network/find"
	"tablee/network/overlap"
)

// OverlapQuestion says which overlaps are asked for.
type OverlapQuestion struct {
	Filter      *governance.GroupFilter // which bodies; nil: all
	Body        *governance.ID          // only pairs with this body
	On          *governance.Date        // the date of voices and territories, and of the whole without a period
	Period      *governance.Period      // when who was present; nil: on the date
	Basis       governance.OverlapBasis
	MinimumSize int // of the smaller of the two
	EveryNth    int // every how many meetings would be joint
}

// fewBodies is among how many bodies every pair is listed, those that share
// nobody too.
const fewBodies = 100

// Overlaps are pairs of bodies, the largest Jaccard index first: pairs that
// share somebody; among 100 bodies at most, every pair. Source: DOMAIN §5.
//
// It is refused with BAD_USER_INPUT for a size or an n below 1 and a period
// upside down, with NOT_FOUND for what does not exist, with
// OPERATION_TOO_LARGE when too many bodies share members to be ranked.
func (v *View) Overlaps(q OverlapQuestion, first int, after *string) (Page[Overlap], error) {
	if err := v.checkOverlap(&q); err != nil {
		return Page[Overlap]{}, err
	}
	on := v.date(q.On)
	period, measured := governance.Period{From: on, Until: on + 1}, governance.YearPeriod(on.Year())
	if q.Period != nil {
		period, measured = *q.Period, *q.Period
	}
	p := overlap.Over(v.net, period)
	pairs, keep, err := v.overlapping(p, &q)
	if err != nil {
		return Page[Overlap]{}, err
	}
	kept := func(i int32) bool { return keep(pairs[i]) }
	if keep == nil {
		kept = nil
	}
	return listing[Overlap]{
		upTo(len(pairs)), kept,
		func(i int32) (string, governance.ID) { return pairKey(v.net, pairs[i]) },
		func(i int32) Overlap { return Overlap{v, p, pairs[i], on, measured, q.EveryNth} },
	}.page(first, after)
}

func (v *View) checkOverlap(q *OverlapQuestion) error {
	if q.Filter == nil {
		q.Filter = &governance.GroupFilter{}
	}
	if q.MinimumSize < 1 {
		return governance.NewError(governance.CodeBadUserInput, "minimumSize", "atLeastOne")
	}
	if q.EveryNth < 1 {
		return governance.NewError(governance.CodeBadUserInput, "everyNth", "atLeastOne")
	}
	if q.Period != nil {
		if _, err := governance.NewPeriod(q.Period.From, q.Period.Until); err != nil {
			return err
		}
	}
	if q.Body != nil && v.net.GroupOf(*q.Body) < 0 {
		return governance.NewError(governance.CodeNotFound, "body", "notFound")
	}
	return find.Check(v.net, q.Filter)
}

// overlapping are the ranked pairs among which those asked for are, and which
// of them are asked for; nil: all.
func (v *View) overlapping(p *overlap.Presence, q *OverlapQuestion) (pairs []overlap.Pair, keep func(overlap.Pair) bool, err error) {
	matches := find.During(v.net, *q.Filter, p.Period)
	large := func(body int32) bool { return p.Size(body, q.Basis) >= q.MinimumSize }
	means := func(body int32) bool { return matches(body) && large(body) }
	only := int32(-1)
	if q.Body != nil {
		only = v.net.GroupOf(*q.Body)
		keep = func(x overlap.Pair) bool { return x.A == only || x.B == only }
	}
	few := p.Bodies(means, fewBodies+1)
	switch {
	case len(few) <= fewBodies:
		return p.Every(few, q.Basis), keep, nil
	case only >= 0:
		return p.With(only, q.Basis, means), nil, nil
	case q.Filter.IsEmpty():
		pairs, err = p.Ranked(q.Basis)
		return pairs, func(x overlap.Pair) bool { return large(x.A) && large(x.B) }, err
	}
	pairs, err = p.Rank(p.Bodies(means, len(v.net.Names.Keys.Order)), q.Basis)
	return pairs, nil, err
}
