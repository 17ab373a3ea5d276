package network

import (
	"tablee/governance"
	"tablee/governance/access"
)

// loadSight is which private facts of a group its load may rest on, by kind. A
// figure that would need another is worked out from public facts instead, or is
// left out.
type loadSight uint8

const (
	seesCapacity loadSight = 1 << iota
	seesLimit
	seesRate
	seesDelegates
	seesOverrides
	seesAdHoc
	seesAttendance // who came, and so how many sit: never without the delegates

	seesNothing    loadSight = 0
	seesEverything           = seesCapacity | seesLimit | seesRate | seesHours | seesAttendance
	seesHours                = seesDelegates | seesOverrides | seesAdHoc // all that committed hours rest on
)

func (s loadSight) has(all loadSight) bool { return s&all == all }

// isWhole reports whether nothing is left out of a load by a measure.
func (s loadSight) isWhole(measure governance.LoadMeasure) bool {
	if measure == governance.Attended {
		return s.has(seesEverything)
	}
	return s.has(seesEverything &^ seesAttendance)
}

// hoursRest is what the hours of a load by a measure rest on.
func hoursRest(measure governance.LoadMeasure) loadSight {
	if measure == governance.Attended {
		return seesHours | seesAttendance
	}
	return seesHours
}

// loadRests is what all figures of a load by a measure rest on.
func loadRests(measure governance.LoadMeasure) loadSight {
	return hoursRest(measure) | seesCapacity | seesLimit | seesRate
}

// loadFacts are the kinds of facts, in the order of their bits.
var loadFacts = []access.Private{
	access.Capacity, access.Limit, access.Rate, access.Delegates, access.OwnOverrides, access.AdHoc, access.Attendance,
}

// loadSight is what the actor may see of what a group's load rests on. Of that,
// what the answer rests on is noted as shown.
func (s sight) loadSight(group int32, rests loadSight) loadSight {
	o, sight, shown := access.Object{Owner: s.net.Records.Groups.At(group).ID}, seesNothing, glimpse{}
	for i, fact := range loadFacts {
		o.Fact = fact
		d := access.Decide(s.actor, access.See, o)
		if !d.Allowed {
			continue
		}
		bit := loadSight(1 << i)
		sight |= bit
		if rests.has(bit) && s.trail != nil {
			shown = shown.with(glimpseOf(fact, d.Reason))
		}
	}
	if shown.facts != 0 {
		s.note(o, shown)
	}
	if !sight.has(seesDelegates) {
		sight &^= seesAttendance
	}
	return sight
}

// accountOf is the account by which the actor may see a group's load, of which
// the answer shows what rests on some kinds of facts.
func (s sight) accountOf(group int32, period governance.Period, measure governance.LoadMeasure, rests loadSight) *account {
	return s.net.account(period, measure, s.loadSight(group, rests))
}

// load is a group's load as the reader may see it.
func (v *View) load(group int32, period governance.Period, measure governance.LoadMeasure) RepresentationLoad {
	totals, a := v.sight().totals(group, period, measure)
	return RepresentationLoad{totals, a, group, v}
}

// totals are those of a group's load as the actor may see it. What others carry
// for the group rests on their private facts, not on its own: it is no part of
// its hours, and does not make them an estimate.
func (s sight) totals(group int32, period governance.Period, measure governance.LoadMeasure) (governance.LoadTotals, *account) {
	a := s.accountOf(group, period, measure, loadRests(measure))
	totals := a.totals(group)
	totals.CarriedHours = s.carriedFor(group, a)
	return totals, a
}

// carriedFor is account.carriedFor, of each carrier by what the actor may see
// of it.
func (s sight) carriedFor(group int32, a *account) float64 {
	hours, quiet := 0.0, s.net.sight(s.actor)
	for _, carrier := range a.carriersOf(group) {
		carried := quiet.accountOf(carrier, a.period, a.measure, seesNothing).carrier(carrier).carriedFor(group)
		if carried > 0 {
			s.loadSight(carrier, hoursRest(a.measure))
		}
		hours += carried
	}
	return hours
}
