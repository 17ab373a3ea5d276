package synthetic

import "tablee/governance"

// The years of which meetings are recorded; the last is planned.
const (
	firstMeetings = 2023
	lastMeetings  = 2026
)

// recordMeetings knows the meetings of every third body, with its cadence or
// without. Half of these calendars are complete.
func (w *world) recordMeetings(d dice) {
	ranks := d.order(len(w.bodies))
	for i := range w.bodies {
		if 3*ranks[i] >= len(w.bodies) {
			continue
		}
		b := &w.bodies[i]
		perYear := d.between(3, 10)
		for year := firstMeetings; year <= lastMeetings; year++ {
			for n := range perYear {
				w.addMeeting(d, b.party, b.code+coded("-", year, 4)+coded("-", n+1, 2), meetingDay(d, year, n, perYear))
			}
		}
		if ranks[i]%2 == 0 {
			w.completeCalendar(d, b)
		}
	}
}

// meetingDay spreads a year's meetings over it.
func meetingDay(d dice, year, n, perYear int) governance.Date {
	first := governance.NewDate(year, 1, 1)
	return first + governance.Date((365*n+d.below(365))/perYear)
}

func (w *world) addMeeting(d dice, p party, code string, day governance.Date) {
	m := governance.Meeting{
		Record:      w.record(governance.IDOf("meeting", Scheme, code)),
		Identifiers: identified(code),
		Body:        p.id,
		Date:        day,
		Status:      governance.Planned,
		Mode:        meetingMode(d),
	}
	if day < AsOf {
		m.Status = governance.Held
	}
	if d.percent(5) {
		m.Status = governance.Cancelled
	}
	if d.percent(20) {
		m.Hours = d.hours(1, 5)
	}
	if d.percent(10) {
		m.PrepHours = d.hours(0, 6)
	}
	w.facts.Meetings = append(w.facts.Meetings, m)
}

func meetingMode(d dice) governance.Mode {
	switch x := d.below(100); {
	case x < 5:
		return ""
	case x < 35:
		return governance.Remote
	case x < 50:
		return governance.Hybrid
	}
	return governance.InPerson
}

// completeCalendar says that what is recorded is all, for the three years or
// for the last of them.
func (w *world) completeCalendar(d dice, b *body) {
	from := pick(d, []int{2023, 2023, 2024, 2025})
	i := governance.Interval{Since: governance.PartialDateOf(governance.NewDate(from, 1, 1)), Until: governance.PartialDateOf(AsOf)}
	if d.percent(30) {
		i.Since, i.Until = reduced(i.Since.First(), toTheYear), reduced(AsOf-1, toTheYear)
	}
	w.facts.Calendars = append(w.facts.Calendars, governance.CompleteCalendar{
		Record:   w.record(governance.IDOf("calendar", b.key, i.Since.String())),
		Body:     b.id,
		Interval: i,
	})
}
