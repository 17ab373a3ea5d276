package networktest

import (
	"tablee/governance"
	"tablee/governance/hours"
)

// dayPart is what a line costs on one day: one recorded meeting, or a day's
// share of what a cadence lets expect.
type dayPart struct {
	day              governance.Date
	basis            hours.LoadBasis
	delegates        int
	meetings, hours  float64
	known, confirmed bool
	travelUndeclared bool
	support          governance.SupportKind
}

// ReferenceLine is one line of a load.
type ReferenceLine struct {
	kind                         hours.LoadLineKind
	body, seat, Holder, supplier governance.ID
	agreement                    string
	observer                     bool
	Known                        bool
	basis                        hours.LoadBasis
	Floor, Uncertain             bool
	delegates                    int
	support                      governance.SupportKind
	parts                        []dayPart
}

func (l ReferenceLine) sum(of func(dayPart) float64) float64 {
	total := 0.0
	for _, p := range l.parts {
		total += of(p)
	}
	return total
}

// Hours are those of all the days of the line.
func (l ReferenceLine) Hours() float64 { return l.sum(func(p dayPart) float64 { return p.hours }) }

func (l ReferenceLine) hoursWhere(that func(dayPart) bool) float64 {
	return l.sum(func(p dayPart) float64 {
		if that(p) {
			return p.hours
		}
		return 0
	})
}

// duty is what a line is worked out from: how many delegates are due on a
// day (0: none of its days), and what the tenure says for itself.
type duty struct {
	body         governance.ID
	due          func(governance.Date) int
	travel, prep *float64
	support      func(governance.Date) governance.SupportKind
}

// sit is what delegates give on a day to a meeting, or without one to
// meetings of the cadence: duration + preparation + travel each. The tenure's
// own preparation prevails, then the meeting's, then the cadence's.
func (y duty) sit(d governance.Date, c *governance.Cadence, m *governance.Meeting, delegates, remote int) dayPart {
	var duration, prep, travel *float64
	if c != nil {
		duration, prep, travel = c.Hours, c.PrepHours, c.TravelHours
	}
	p := dayPart{day: d, basis: hours.Expected, delegates: delegates, support: y.support(d)}
	if m != nil {
		p.basis, p.meetings, p.confirmed = hours.Recorded, 1, true
		if m.Hours != nil {
			duration = m.Hours
		}
		if m.PrepHours != nil {
			prep = m.PrepHours
		}
		if m.Mode == governance.Remote {
			remote = delegates
		}
	} else {
		p.meetings, p.confirmed = *c.MeetingsPerYear*weight(d), !c.Confirmed.IsZero()
	}
	if y.prep != nil {
		prep = y.prep
	}
	if y.travel != nil {
		travel = y.travel
	}
	travelling := delegates - remote
	p.travelUndeclared = travelling > 0 && travel == nil
	// Reading: no meetings a year are no hours, whatever one would cost.
	if m == nil && *c.MeetingsPerYear == 0 {
		p.known, p.travelUndeclared = true, false
		return p
	}
	if duration == nil || prep == nil {
		return p
	}
	p.known = true
	p.hours = p.meetings * float64(delegates) * (*duration + *prep)
	if travel != nil {
		p.hours += p.meetings * float64(travelling) * *travel
	}
	return p
}

func allKnown(parts []dayPart) bool {
	for _, p := range parts {
		if !p.known {
			return false
		}
	}
	return true
}

func total(parts []dayPart) float64 { return ReferenceLine{parts: parts}.Hours() }
