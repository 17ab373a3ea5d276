package load

import (
	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network/internal/sight"
)

// Facts is which private facts of a group its load may rest on, by kind. A
// figure that would need another is worked out from public facts instead, or is
// left out.
type Facts uint8

// The kinds of private facts, and what some figures rest on.
const (
	Capacity Facts = 1 << iota
	Limit
	Rate
	delegateFacts
	overrideFacts
	adHocFacts
	attendanceFacts // who came, and so how many sit: never without the delegates

	Nothing    Facts = 0
	everything       = Capacity | Limit | Rate | Hours | attendanceFacts
	Hours            = delegateFacts | overrideFacts | adHocFacts // all that committed hours rest on
)

// Has reports whether all of some facts are among these.
func (s Facts) Has(all Facts) bool { return s&all == all }

// IsWhole reports whether nothing is left out of a load by a measure.
func (s Facts) IsWhole(measure hours.LoadMeasure) bool {
	if measure == hours.Attended {
		return s.Has(everything)
	}
	return s.Has(everything &^ attendanceFacts)
}

// hoursRest is what the hours of a load by a measure rest on.
func hoursRest(measure hours.LoadMeasure) Facts {
	if measure == hours.Attended {
		return Hours | attendanceFacts
	}
	return Hours
}

// figuresRest is what all figures of a load by a measure rest on.
func figuresRest(measure hours.LoadMeasure) Facts {
	return hoursRest(measure) | Capacity | Limit | Rate
}

// privateFacts are the kinds of facts, in the order of their bits.
var privateFacts = []access.Private{
	access.Capacity, access.Limit, access.Rate, access.Delegates, access.OwnOverrides, access.AdHoc, access.Attendance,
}

// FactsOf is what the actor may see of what a group's load rests on. Of that,
// what the answer rests on is noted as shown.
func FactsOf(s sight.Reader, group int32, rests Facts) Facts {
	seen := Facts(s.SeesEach(privateFacts, s.Network.Records.Groups.At(group).ID, uint8(rests)))
	if !seen.Has(delegateFacts) {
		seen &^= attendanceFacts
	}
	return seen
}

// For is the account by which the actor may see a group's load, of which
// the answer shows what rests on some kinds of facts.
func For(s sight.Reader, group int32, period governance.Period, measure hours.LoadMeasure, rests Facts) *Evaluator {
	return evaluator(s.Network, period, measure, FactsOf(s, group, rests))
}

// Of are those of a group's load as the actor may see it. What others carry
// for the group rests on their private facts, not on its own: it is no part of
// its hours, and does not make them an estimate.
func Of(s sight.Reader, group int32, period governance.Period, measure hours.LoadMeasure) (hours.LoadTotals, *Evaluator) {
	a := For(s, group, period, measure, figuresRest(measure))
	totals := a.ownTotalsAsked(group)
	totals.CarriedHours = carriedFor(s, group, a)
	return totals, a
}

// carriedFor is that of an evaluator, of each carrier by what the actor may see
// of it.
func carriedFor(s sight.Reader, group int32, a *Evaluator) float64 {
	hours, quiet := 0.0, s.Silent()
	for _, carrier := range a.carriersOf(group) {
		carried := For(quiet, carrier, a.Period, a.measure, Nothing).Carrier(carrier).CarriedFor(group)
		if carried > 0 {
			FactsOf(s, carrier, hoursRest(a.measure))
		}
		hours += carried
	}
	return hours
}

// SeesAll reports whether the reader may see all that loads of the groups
// rest on, and notes that figures over them are shown then.
func SeesAll(s sight.Reader, groups []int32) bool {
	figure := s.Fork()
	for _, g := range groups {
		if !FactsOf(figure, g, figuresRest(hours.Committed)).IsWhole(hours.Committed) {
			return false
		}
	}
	s.Join(figure)
	return true
}
