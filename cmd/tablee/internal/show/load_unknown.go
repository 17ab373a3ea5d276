package show

import (
	"fmt"
	"strings"

	"tablee/governance/hours"
)

// unknowns lists what nobody said, so that somebody may.
func (t loadText) unknowns() error {
	missing := append(t.unknownOfLines(), t.unknownOfGroup()...)
	if len(missing) == 0 {
		return nil
	}
	return t.Print("\n%s\n  – %s", t.Words.notKnown, strings.Join(missing, "\n  – "))
}

func (t loadText) unknownOfLines() []string {
	w, why := t.Words, t.Words.unknownHours
	if t.load.Measure == hours.Attended {
		why = w.unknownAttendance
	}
	var missing []string
	for _, u := range []struct {
		format string
		that   func(hours.LoadLine) bool
	}{
		{why, func(l hours.LoadLine) bool { return l.Hours() == nil }},
		{w.unknownMeetings, func(l hours.LoadLine) bool { return l.Floor }},
		{w.unknownEnd, func(l hours.LoadLine) bool { return l.Uncertain }},
		{w.unknownTravel, func(l hours.LoadLine) bool { return l.TravelNotDeclared }},
	} {
		n := 0
		for _, line := range t.load.Lines() {
			if u.that(line.LoadLine) {
				n++
			}
		}
		if n > 0 {
			missing = append(missing, fmt.Sprintf(u.format, w.Count(n, w.line)))
		}
	}
	return missing
}

func (t loadText) unknownOfGroup() []string {
	var missing []string
	if t.load.CapacityHours() == nil {
		missing = append(missing, t.Words.unknownCapacity)
	}
	switch {
	case t.load.LimitHours() == nil:
		missing = append(missing, t.Words.unknownLimit)
	case t.load.OverLimit() == nil:
		missing = append(missing, t.Words.unknownOverLimit)
	}
	return missing
}
