package networktest

import (
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
)

// committed works out a line from the calendar of the body, never from
// attendance.
func (r *LoadReference) committed(l ReferenceLine, y duty) ReferenceLine {
	var inside, outside, floor, expected []dayPart
	completeDays, openDays := false, false
	for d := r.Period.From; d < r.Period.Until; d++ {
		due := y.due(d)
		if due == 0 {
			continue
		}
		l.delegates, l.support = max(l.delegates, due), y.support(d)
		c, complete := r.cadence(y.body, d), r.complete(y.body, d)
		cadenceKnown := c != nil && c.MeetingsPerYear != nil
		var sat []dayPart
		for _, m := range r.sittings(y.body, d) {
			sat = append(sat, y.sit(d, c, m, due, 0))
		}
		switch {
		case complete:
			completeDays = true
			inside = append(inside, sat...)
		case cadenceKnown:
			outside = append(outside, sat...)
			expected = append(expected, y.sit(d, c, nil, due, 0))
		default:
			openDays = true
			floor = append(floor, sat...)
		}
	}
	if !completeDays && len(expected)+len(inside)+len(floor)+len(outside) == 0 {
		l.basis = hours.Expected
		return l // neither meeting, cadence nor complete span
	}
	// The larger, in hours, compared once; equal: RECORDED. Unknown hours on
	// either side leave it unknown which is larger, and how large.
	if !allKnown(outside) || !allKnown(expected) {
		l.basis = hours.Expected
		return l
	}
	l.parts = slices.Concat(inside, floor)
	if total(outside) >= total(expected)-1e-9 {
		l.parts, l.basis = append(l.parts, outside...), hours.Recorded
	} else {
		l.basis = hours.Expected
		// Reading: a complete span without meetings is a recorded zero.
		if len(l.parts) > 0 || completeDays {
			l.basis = hours.Mixed
		}
		l.parts = append(l.parts, expected...)
	}
	if !allKnown(l.parts) {
		l.basis, l.parts = hours.Expected, nil
		return l
	}
	l.Known, l.Floor = true, openDays
	return l
}

// attended works out a line from the rolls. Unknown when none was taken,
// except that a complete calendar without meetings is 0.
func (r *LoadReference) attended(l ReferenceLine, y duty, roll func(*governance.Meeting) (people, remote int, taken bool)) ReferenceLine {
	l.basis = hours.Recorded
	taken, meetings, days, complete := false, 0, 0, true
	for d := r.Period.From; d < r.Period.Until; d++ {
		due := y.due(d)
		if due == 0 {
			continue
		}
		days++
		l.delegates, l.support = max(l.delegates, due), y.support(d)
		complete = complete && r.complete(y.body, d)
		for _, m := range r.sittings(y.body, d) {
			meetings++
			people, remote, ok := roll(m)
			taken = taken || ok
			if ok && people > 0 {
				l.parts = append(l.parts, y.sit(d, r.cadence(y.body, d), m, people, remote))
			}
		}
	}
	l.Known = (taken || (days > 0 && complete && meetings == 0)) && allKnown(l.parts)
	if !l.Known {
		l.parts = nil
	}
	return l
}
