package network

import (
	"slices"
	"sync"

	"tablee/governance"
	"tablee/network/relief"
)

// Relief is how a group could give fewer hours without costing voices: which
// seats to leave, or to ask another group to take over.
type Relief struct {
	ReliefPoint
	Period   governance.Period
	On       governance.Date
	Keep     governance.ReliefKeep
	Frontier []ReliefPoint
}

// ReliefPoint is one set of seats to leave or hand over, and what it costs.
type ReliefPoint struct {
	SavedHours float64 // of the group's known hours over the period

	view     *View
	question *relief.Question
	plan     relief.Plan
	whatIf   func() (WhatIf, error)
}

// Relief looks for the seats whose leaving or handing over saves the group
// most hours over the period, from its first day on, and costs no voice that
// is to be kept on the date; today unless given, and the first day of a period
// that is still to come. Among equals the fewest seats are given up, then the
// first in the order of their keys.
//
// Seats required by an agreement stay. Those who may take over are the groups
// that the group belongs to and those that sit at the body already, or those
// in receivers when any are given; never who would pass its limit, nor a body
// at its own board. It is exact. Refused for a period without a day and for
// receivers that are no groups. Source: DOMAIN §6, "Relief".
func (g Group) Relief(period governance.Period, on *governance.Date, keep governance.ReliefKeep, receivers []governance.ID) (Relief, error) {
	if _, err := governance.NewPeriod(period.From, period.Until); err != nil {
		return Relief{}, err
	}
	q := relief.New(g.view.sight(), g.at, period, max(g.view.date(on), period.From), keep)
	if receivers != nil {
		if err := q.RestrictTo(receivers); err != nil {
			return Relief{}, err
		}
	}
	best, frontier := q.Answer()
	out := Relief{ReliefPoint: g.view.reliefPoint(q, best), Period: period, On: q.On, Keep: keep}
	for _, p := range frontier {
		out.Frontier = append(out.Frontier, g.view.reliefPoint(q, p))
	}
	return out, nil
}

func (v *View) reliefPoint(q *relief.Question, p relief.Plan) ReliefPoint {
	out := ReliefPoint{SavedHours: p.Saved, view: v, question: q, plan: p}
	out.whatIf = sync.OnceValues(func() (WhatIf, error) { return v.WhatIf(out.changes(), q.Period, &q.On) })
	return out
}

// changes are the steps as a scenario.
func (p ReliefPoint) changes() []governance.ChangeInput { return p.question.Changes(p.plan.Gives()) }

// WhatIf is what would be if every step were taken: every figure of a relief is
// confirmed there.
func (p ReliefPoint) WhatIf() (WhatIf, error) { return p.whatIf() }

// Seats are those given up, in the order of keys.
func (p ReliefPoint) Seats() []Seat {
	out := []Seat{}
	for _, s := range p.Steps() {
		out = append(out, s.Seat)
	}
	slices.SortFunc(out, func(a, b Seat) int { return p.question.Net.CompareSeats(a.at, b.at) })
	return out
}

// DirectVoicesLost are those of organizations that would not sit at a body by
// themselves any more.
func (p ReliefPoint) DirectVoicesLost() ([]VoiceComparison, error) {
	w, err := p.WhatIf()
	if err != nil {
		return nil, err
	}
	return w.DirectVoicesLost(), nil
}

// PathsLengthened are the voices that would be carried through more groups.
func (p ReliefPoint) PathsLengthened() ([]VoiceComparison, error) {
	w, err := p.WhatIf()
	if err != nil {
		return nil, err
	}
	return w.PathsLengthened(), nil
}

// DirectVoicesLostCount is how many direct voices the steps cost.
func (p ReliefPoint) DirectVoicesLostCount() int { return p.plan.Direct }

// PathsLengthenedCount is how many voices would come through more groups.
func (p ReliefPoint) PathsLengthenedCount() int { return p.plan.Lengthened }
