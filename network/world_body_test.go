package network_test

import (
	"fmt"

	"tablee/governance"
)

// drawBodies gives one to three groups a cadence, complete spans and seats.
func (d *drawer) drawBodies() {
	for n := range 1 + d.upTo(2, "bodies") {
		if n >= len(d.f.Groups) {
			break
		}
		body := d.f.Groups[len(d.f.Groups)-1-n].ID
		d.drawCalendar(body)
		for range 1 + d.upTo(2, "seats") {
			d.drawSeat(body)
		}
	}
}

func (d *drawer) drawCalendar(body governance.ID) {
	starts := map[governance.Date]bool{}
	for n := range one(d, "cadences", 1, 0, 2, 3) {
		i, ok := d.interval("cadence")
		if n == 0 && d.sometimes(2, "general cadence") {
			i, ok = governance.Interval{}, true
		}
		if !ok || starts[i.Start()] {
			continue
		}
		starts[i.Start()] = true
		c := governance.Cadence{
			Record: d.record(), Body: body, Interval: i,
			Hours: d.quarter("duration"), PrepHours: d.quarter("preparation"), TravelHours: d.quarter("travel"),
		}
		if !d.sometimes(5, "frequency unknown") {
			c.MeetingsPerYear = new(float64(d.upTo(12, "meetings per year")))
		}
		if d.sometimes(3, "confirmed") {
			c.Confirmed = d.date("confirmed on")
		}
		d.f.Cadences = append(d.f.Cadences, c)
	}
	for range d.upTo(2, "complete spans") {
		if i, ok := d.interval("complete span"); ok && !i.Until.IsZero() {
			d.f.Calendars = append(d.f.Calendars, governance.CompleteCalendar{Record: d.record(), Body: body, Interval: i})
		}
	}
}

func (d *drawer) drawSeat(body governance.ID) {
	s := governance.Seat{
		Record: d.record(), Body: body, Interval: d.life("seat"), Votes: 1,
		Standing: one(d, "seat standing", governance.SeatMember, governance.SeatMember, governance.Chair, governance.SeatObserver),
	}
	// Keys that sort otherwise than the identities.
	s.Identifiers = []governance.Identifier{{Scheme: "seat", Value: fmt.Sprint("s", 99-len(d.f.Seats))}}
	d.f.Seats = append(d.f.Seats, s)
	var before []governance.Interval
	for range 1 + d.upTo(2, "tenures") {
		i, ok := d.interval("tenure")
		for _, b := range before {
			ok = ok && !meetAtAll(i, b)
		}
		if !ok {
			continue
		}
		before = append(before, i)
		t := governance.Tenure{
			Record: d.record(), Seat: s.ID, Holder: pickOne(d, "holder", d.f.Groups).ID, Interval: i,
			Delegates: one(d, "delegates", 1, 1, 1, 2, 3),
		}
		if d.sometimes(3, "own travel") {
			t.TravelHours = d.quarter("own travel")
		}
		if d.sometimes(3, "own preparation") {
			t.PrepHours = d.quarter("own preparation")
		}
		if d.sometimes(4, "required") {
			t.RequiredBy = "convention"
		}
		d.f.Tenures = append(d.f.Tenures, t)
	}
}

// drawDelegations names people; nobody is named twice at one seat, as a
// record of the same person twice would be one record.
func (d *drawer) drawDelegations() {
	for range 3 {
		d.f.Persons = append(d.f.Persons, governance.Person{
			Record: d.record(), Name: "personne", Pseudonym: d.sometimes(4, "pseudonym"),
			Consent: governance.Consent{Given: one(d, "consent", governance.PartialDate{}, governance.PartialDateOf(worldStart))},
		})
	}
	if len(d.f.Tenures) == 0 {
		return
	}
	type named struct{ seat, person governance.ID }
	taken := map[named]bool{}
	for range one(d, "delegations", 1, 3, 5, 0) {
		t := pickOne(d, "tenure", d.f.Tenures)
		i, ok := d.interval("delegation")
		who := named{t.Seat, pickOne(d, "person", d.f.Persons).ID}
		if !ok || taken[who] {
			continue
		}
		taken[who] = true
		x := governance.Delegation{
			Record: d.record(), Seat: t.Seat, Holder: t.Holder, Person: who.person, Interval: i,
			Kind:     one(d, "delegation", governance.Titular, governance.Titular, governance.Alternate),
			SeatedAs: one(d, "seated as", "", governance.SeatedAsStaff, governance.SeatedAsUser),
		}
		if !d.sometimes(3, "own person") {
			x.SuppliedBy = pickOne(d, "supplier", d.f.Groups).ID
		}
		d.f.Delegations = append(d.f.Delegations, x)
	}
}

func (d *drawer) drawSupports() {
	var on []governance.ID
	for _, t := range d.f.Tenures {
		on = append(on, t.ID)
	}
	for _, s := range d.f.Seats {
		on = append(on, s.ID)
	}
	for range d.upTo(4, "supports") {
		i, ok := d.interval("support")
		if !ok || len(on) == 0 {
			continue
		}
		s := governance.Support{On: *pickOne(d, "support on", on), Interval: i, Kind: one(d, "support", governance.SupportKinds...)}
		for _, b := range d.f.Supports {
			ok = ok && !(b.On == s.On && meetAtAll(b.Interval, i))
		}
		if ok {
			s.Record = d.record()
			d.f.Supports = append(d.f.Supports, s)
		}
	}
}

func (d *drawer) drawMeetings() {
	for range one(d, "meetings", 1, 4, 8, 12, 0) {
		m := governance.Meeting{
			Record: d.record(), Body: d.f.Groups[len(d.f.Groups)-1-d.upTo(1, "body of a meeting")].ID,
			Date:   worldStart + governance.Date(d.upTo(worldDays, "date of a meeting")),
			Status: one(d, "status", governance.Held, governance.Held, governance.Planned, governance.Cancelled),
			Mode:   one(d, "mode", "", governance.InPerson, governance.Remote, governance.Hybrid),
		}
		if d.sometimes(2, "own duration") {
			m.Hours = d.quarter("own duration")
		}
		if d.sometimes(3, "own preparation of a meeting") {
			m.PrepHours = d.quarter("own preparation of a meeting")
		}
		d.f.Meetings = append(d.f.Meetings, m)
	}
}

// drawAttendances takes the rolls of some meetings: of a seat as a whole, or
// by the persons that are named at it, or of a member.
func (d *drawer) drawAttendances() {
	roll := func(m *governance.Meeting, seat, member, person governance.ID) {
		d.f.Attendances = append(d.f.Attendances, governance.Attendance{
			Record: d.record(), Meeting: m.ID, Seat: seat, Member: member, Person: person,
			Status: one(d, "attendance", governance.AttendanceStatuses...),
		})
	}
	for i := range d.f.Meetings {
		m := &d.f.Meetings[i]
		for _, s := range d.f.Seats {
			if s.Body != m.Body {
				continue
			}
			switch one(d, "roll of a seat", "whole", "whole", "none", "by person") {
			case "whole":
				roll(m, s.ID, 0, 0)
			case "by person":
				for _, x := range d.f.Delegations {
					if x.Seat == s.ID && d.sometimes(2, "person came") {
						roll(m, s.ID, 0, x.Person)
					}
				}
			}
		}
		for _, x := range d.f.Memberships {
			if x.Group == m.Body && x.On(m.Date) == governance.InForceYes && d.sometimes(2, "roll of a member") {
				roll(m, 0, x.Member, 0)
			}
		}
	}
}
