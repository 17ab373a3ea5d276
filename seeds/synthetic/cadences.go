package synthetic

import "tablee/governance"

// meet says how often bodies meet, for two thirds of them, and when they met,
// for a third; some coalitions have an assembly.
func (w *world) meet() {
	w.setCadences(w.dice("cadences"))
	w.recordMeetings(w.dice("meetings"))
	w.assemble(w.dice("assemblies"))
}

// setCadences knows one cadence for the whole life of most bodies; of one in
// four, a dated one besides or instead.
func (w *world) setCadences(d dice) {
	ranks := d.order(len(w.bodies))
	for i := range w.bodies {
		if 3*ranks[i] >= 2*len(w.bodies) {
			continue
		}
		dated := ranks[i]%4 == 0
		if !dated || d.percent(50) {
			w.addCadence(d, w.bodies[i].party, governance.Interval{}, d.between(4, 12))
		}
		if dated {
			w.addDatedCadences(d, w.bodies[i].party)
		}
	}
}

// addDatedCadences says that a body changed its ways in 2025, for some to what
// they were before.
func (w *world) addDatedCadences(d dice, p party) {
	change := governance.PartialDateOf(governance.NewDate(2025, d.between(1, 12), 1))
	before := governance.Interval{Since: reduced(governance.NewDate(d.between(2020, 2023), 1, 1), toTheYear), Until: change}
	w.addCadence(d, p, before, d.between(4, 12))
	if d.percent(70) {
		w.addCadence(d, p, governance.Interval{Since: change}, d.between(4, 12))
	}
}

func (w *world) addCadence(d dice, p party, i governance.Interval, perYear int) {
	since := i.Since.String()
	if i.Always() {
		since = "general"
	}
	c := governance.Cadence{
		Record:          w.record(governance.IDOf("cadence", p.key, since)),
		Body:            p.id,
		Interval:        i,
		MeetingsPerYear: new(float64(perYear)),
		Hours:           d.hours(1, 4),
		Confirmed:       d.confirmed(12),
	}
	if d.percent(92) {
		c.PrepHours = d.hours(0, 4)
	}
	if d.percent(75) {
		c.TravelHours = d.hours(0, 3)
	}
	w.facts.Cadences = append(w.facts.Cadences, c)
}

// assemble gives every second coalition an assembly, as a cadence; one in ten
// has its yearly assemblies recorded instead.
func (w *world) assemble(d dice) {
	for i, at := range w.speakers.things {
		switch p := w.parties[at]; {
		case i%10 == 3:
			for year := firstMeetings; year <= lastMeetings; year++ {
				w.addMeeting(d, p, coded("c", i+1, 5)+coded("-", year, 4), governance.NewDate(year, d.between(3, 6), d.between(1, 28)))
			}
		case i%2 == 0:
			w.addCadence(d, p, governance.Interval{}, d.between(1, 4))
		}
	}
}
