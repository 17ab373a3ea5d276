package synthetic

import (
	"slices"

	"tablee/governance"
)

// rollsPerBody is at how many of its last meetings a body took the roll.
const rollsPerBody = 3

// callTheRoll takes attendance at the last meetings of every third body with a
// complete calendar, and at the last assembly of every second coalition that
// records them.
func (w *world) callTheRoll() {
	d := w.dice("attendance")
	held := w.lastHeld()
	bodyOf := map[governance.ID]*body{}
	for i := range w.bodies {
		bodyOf[w.bodies[i].id] = &w.bodies[i]
	}
	for i := 0; i < len(w.facts.Calendars); i += 3 {
		b := bodyOf[w.facts.Calendars[i].Body]
		meetings := held[b.id]
		for _, m := range meetings[max(0, len(meetings)-rollsPerBody):] {
			w.rollOfSeats(d, m, b)
		}
	}
	members := w.assemblyMembers()
	for i := 3; i < len(w.speakers.things); i += 20 {
		id := w.parties[w.speakers.things[i]].id
		if meetings := held[id]; len(meetings) > 0 {
			w.rollOfMembers(d, meetings[len(meetings)-1], members[id])
		}
	}
}

// lastHeld are the meetings that were held in 2025, in the order of dates.
func (w *world) lastHeld() map[governance.ID][]*governance.Meeting {
	out := map[governance.ID][]*governance.Meeting{}
	for i := range w.facts.Meetings {
		if m := &w.facts.Meetings[i]; m.Status == governance.Held && m.Date.Year() == 2025 {
			out[m.Body] = append(out[m.Body], m)
		}
	}
	for _, meetings := range out {
		slices.SortStableFunc(meetings, func(a, b *governance.Meeting) int { return int(a.Date - b.Date) })
	}
	return out
}

// rollOfSeats says of each seat that was held whether somebody came.
func (w *world) rollOfSeats(d dice, m *governance.Meeting, b *body) {
	for _, t := range w.facts.Tenures[b.tenures[0]:b.tenures[1]] {
		if t.Certain().Has(m.Date) && d.percent(97) {
			w.addAttendance(d, governance.Attendance{Meeting: m.ID, Seat: t.Seat})
		}
	}
}

func (w *world) assemblyMembers() map[governance.ID][]*governance.Membership {
	out := map[governance.ID][]*governance.Membership{}
	for i := range w.facts.Memberships {
		m := &w.facts.Memberships[i]
		out[m.Group] = append(out[m.Group], m)
	}
	return out
}

func (w *world) rollOfMembers(d dice, m *governance.Meeting, members []*governance.Membership) {
	for _, member := range members {
		if member.Certain().Has(m.Date) {
			w.addAttendance(d, governance.Attendance{Meeting: m.ID, Member: member.Member})
		}
	}
}

func (w *world) addAttendance(d dice, a governance.Attendance) {
	who := max(a.Seat, a.Member)
	a.Record = w.record(governance.IDOf("attendance", a.Meeting.String(), who.String(), governance.ID(0).String()))
	switch x := d.below(100); {
	case x < 62:
		a.Status = governance.Present
	case x < 72:
		a.Status = governance.RemotePresent
	case x < 78:
		a.Status = governance.AlternatePresent
	case x < 88:
		a.Status = governance.Excused
	default:
		a.Status = governance.Absent
	}
	w.facts.Attendances = append(w.facts.Attendances, a)
}
