package hours

import (
	"math"

	"tablee/governance"
)

// effort is what meetings ask of the people who attend them, separately for
// each thing that a tenure may declare by itself, so that it can be added up
// before the tenure is known. When one meeting leaves a thing unknown, the sum
// is unknown.
type effort struct {
	some              bool    // there is any meeting, or a cadence
	meetings          float64 // the number of meetings
	places            float64 // delegates at meetings, each once per meeting
	journeys          float64 // places that somebody travels to
	duration, prep    float64 // hours of all the places
	travel            float64 // hours of the journeys whose hours are declared
	travelNotDeclared bool
}

// ask is what a number of meetings asks of delegates, some of whom travel.
func ask(meetings, delegates, travelling float64, duration, prep, travel *float64) effort {
	a := effort{some: true, meetings: meetings, places: meetings * delegates, journeys: meetings * travelling}
	if meetings == 0 {
		return a // whatever one meeting would ask
	}
	a.duration, a.prep = a.places*known64(duration), a.places*known64(prep)
	if travel == nil {
		a.travelNotDeclared = travelling > 0
	} else {
		a.travel = a.journeys * *travel
	}
	return a
}

func (a *effort) add(b effort) {
	a.some = true
	a.meetings += b.meetings
	a.places += b.places
	a.journeys += b.journeys
	a.duration += b.duration
	a.prep += b.prep
	a.travel += b.travel
	a.travelNotDeclared = a.travelNotDeclared || b.travelNotDeclared
}

// hours is the sum of duration, preparation and travel. A tenure's own
// preparation and travel prevail. Travel that nobody declared adds nothing.
func (a *effort) hours(own governance.OwnHours) float64 {
	prep, travel := a.prep, a.travel
	if own.PrepHours != nil {
		prep = a.places * *own.PrepHours
	}
	if own.TravelHours != nil {
		travel = a.journeys * *own.TravelHours
	}
	return a.duration + prep + travel
}

// Demand is what a calendar asks over the days of a commitment, before anything
// that the tenure itself declares.
type Demand struct {
	inside, outside, floor effort // recorded: in complete spans, beside a cadence, beside none
	confirmed, unconfirmed effort // expected: from cadences that the body confirmed, or not
	completeDays           bool
	openDays               bool // days outside complete spans without known cadence
}

// Line works the hours of a line out (DOMAIN §3, "Meetings of a body over the
// line's days"). Inside complete spans the recorded meetings count. On other
// days with a known cadence the larger of recorded and expected counts,
// compared once. Elsewhere the recorded meetings are a floor. The line gets no
// parts.
func (a *Demand) Line(line LoadLine, own governance.OwnHours) LoadLine {
	line.Basis = Expected
	outside := a.outside.hours(own)
	expected := a.confirmed.hours(own) + a.unconfirmed.hours(own)
	if math.IsNaN(outside+expected) || a.isNothing() {
		return line.unknown()
	}
	line.Floor = a.openDays
	line.record(&a.inside, own)
	line.record(&a.floor, own)
	basis := Recorded
	if exceeds(expected, outside) {
		if basis = Expected; a.inside.some || a.floor.some || a.completeDays {
			basis = Mixed
		}
		line.expect(&a.confirmed, &a.unconfirmed, own)
	} else {
		line.record(&a.outside, own)
	}
	if math.IsNaN(line.hours) {
		return line.unknown()
	}
	line.Basis = basis
	return line
}

// isNothing reports whether the days have neither a meeting, a cadence nor a
// complete span.
func (a *Demand) isNothing() bool {
	return !a.completeDays && !a.inside.some && !a.outside.some && !a.floor.some && !a.confirmed.some && !a.unconfirmed.some
}

func (l *LoadLine) record(a *effort, own governance.OwnHours) {
	hours := a.hours(own)
	l.recorded += hours
	l.confirmed += hours
	l.count(a, hours, own)
}

func (l *LoadLine) expect(confirmed, unconfirmed *effort, own governance.OwnHours) {
	sure, unsure := confirmed.hours(own), unconfirmed.hours(own)
	l.expected += sure + unsure
	l.confirmed += sure
	l.unconfirmed += unsure
	l.count(confirmed, sure, own)
	l.count(unconfirmed, unsure, own)
}

func (l *LoadLine) count(a *effort, hours float64, own governance.OwnHours) {
	l.meetings += a.meetings
	l.delegateMeetings += a.places
	l.hours += hours
	l.TravelNotDeclared = l.TravelNotDeclared || (a.travelNotDeclared && own.TravelHours == nil)
}

// unknown is the line with its hours unknown.
func (l LoadLine) unknown() LoadLine {
	l.meetings, l.hours, l.recorded, l.expected = unknown, unknown, unknown, unknown
	l.delegateMeetings, l.confirmed, l.unconfirmed = 0, 0, 0
	l.Parts, l.Floor, l.TravelNotDeclared = nil, false, false
	return l
}
