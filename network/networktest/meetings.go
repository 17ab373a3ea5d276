package networktest

import "tablee/governance"

func (d *Drawer) drawMeetings() {
	for range one(d, "meetings", 1, 4, 8, 12, 0) {
		m := governance.Meeting{
			Record: d.record(), Body: d.Facts.Groups[len(d.Facts.Groups)-1-d.UpTo(1, "body of a meeting")].ID,
			Date:   WorldStart + governance.Date(d.UpTo(WorldDays, "date of a meeting")),
			Status: one(d, "status", governance.Held, governance.Held, governance.Planned, governance.Cancelled),
			Mode:   one(d, "mode", "", governance.InPerson, governance.Remote, governance.Hybrid),
		}
		if d.sometimes(2, "own duration") {
			m.Hours = d.quarter("own duration")
		}
		if d.sometimes(3, "own preparation of a meeting") {
			m.PrepHours = d.quarter("own preparation of a meeting")
		}
		d.Facts.Meetings = append(d.Facts.Meetings, m)
	}
}

// drawAttendances takes the rolls of some meetings: of a seat as a whole, or
// by the persons that are named at it, or of a member.
func (d *Drawer) drawAttendances() {
	roll := func(m *governance.Meeting, seat, member, person governance.ID) {
		d.Facts.Attendances = append(d.Facts.Attendances, governance.Attendance{
			Record: d.record(), Meeting: m.ID, Seat: seat, Member: member, Person: person,
			Status: one(d, "attendance", governance.AttendanceStatuses...),
		})
	}
	for i := range d.Facts.Meetings {
		m := &d.Facts.Meetings[i]
		for _, s := range d.Facts.Seats {
			if s.Body != m.Body {
				continue
			}
			switch one(d, "roll of a seat", "whole", "whole", "none", "by person") {
			case "whole":
				roll(m, s.ID, 0, 0)
			case "by person":
				for _, x := range d.Facts.Delegations {
					if x.Seat == s.ID && d.sometimes(2, "person came") {
						roll(m, s.ID, 0, x.Person)
					}
				}
			}
		}
		for _, x := range d.Facts.Memberships {
			if x.Group == m.Body && x.On(m.Date) == governance.InForceYes && d.sometimes(2, "roll of a member") {
				roll(m, 0, x.Member, 0)
			}
		}
	}
}
