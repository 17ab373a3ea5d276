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

// loadSight is what the reader may see of what a group's load rests on.
func (v *View) loadSight(group int32) loadSight {
	owner, sight := v.net.facts.Groups[group].ID, seesNothing
	for fact, bit := range map[access.Private]loadSight{
		access.Capacity: seesCapacity, access.Limit: seesLimit, access.Rate: seesRate, access.Delegates: seesDelegates,
		access.OwnOverrides: seesOverrides, access.AdHoc: seesAdHoc, access.Attendance: seesAttendance,
	} {
		if access.MaySee(v.actor, fact, owner) {
			sight |= bit
		}
	}
	if !sight.has(seesDelegates) {
		sight &^= seesAttendance
	}
	return sight
}

// accountOf is the account by which the reader may see a group's load.
func (v *View) accountOf(group int32, period governance.Period, measure governance.LoadMeasure) *account {
	return v.net.account(period, measure, v.loadSight(group))
}

// load is a group's load as the reader may see it. What others carry for the
// group rests on their private facts, not on its own: it is no part of its
// hours, and does not make them an estimate.
func (v *View) load(group int32, period governance.Period, measure governance.LoadMeasure) RepresentationLoad {
	a := v.accountOf(group, period, measure)
	totals := a.totals(group)
	totals.CarriedHours = v.carriedFor(group, a)
	return RepresentationLoad{totals, a, group, v}
}

// carriedFor is account.carriedFor, of each carrier by what the reader may see
// of it.
func (v *View) carriedFor(group int32, a *account) float64 {
	hours := 0.0
	for _, carrier := range a.carriersOf(group) {
		hours += v.accountOf(carrier, a.period, a.measure).carrier(carrier).carriedFor(group)
	}
	return hours
}
