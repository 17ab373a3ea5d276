package networktest

import (
	"fmt"

	"tablee/governance"
)

// drawBodies gives one to three groups a cadence, complete spans and seats.
func (d *Drawer) drawBodies() {
	for n := range 1 + d.UpTo(2, "bodies") {
		if n >= len(d.Facts.Groups) {
			break
		}
		body := d.Facts.Groups[len(d.Facts.Groups)-1-n].ID
		d.drawCalendar(body)
		for range 1 + d.UpTo(2, "seats") {
			d.drawSeat(body)
		}
	}
}

func (d *Drawer) drawCalendar(body governance.ID) {
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
			c.MeetingsPerYear = new(float64(d.UpTo(12, "meetings per year")))
		}
		if d.sometimes(3, "confirmed") {
			c.Confirmed = d.date("confirmed on")
		}
		d.Facts.Cadences = append(d.Facts.Cadences, c)
	}
	for range d.UpTo(2, "complete spans") {
		if i, ok := d.interval("complete span"); ok && !i.Until.IsZero() {
			d.Facts.Calendars = append(d.Facts.Calendars, governance.CompleteCalendar{Record: d.record(), Body: body, Interval: i})
		}
	}
}

func (d *Drawer) drawSeat(body governance.ID) {
	s := governance.Seat{
		Record: d.record(), Body: body, Interval: d.life("seat"), Votes: 1,
		Standing: one(d, "seat standing", governance.SeatMember, governance.SeatMember, governance.Chair, governance.SeatObserver),
	}
	// Keys that sort otherwise than the identities.
	s.Identifiers = []governance.Identifier{{Scheme: "seat", Value: fmt.Sprint("s", 99-len(d.Facts.Seats))}}
	d.Facts.Seats = append(d.Facts.Seats, s)
	var before []governance.Interval
	for range 1 + d.UpTo(2, "tenures") {
		i, ok := d.interval("tenure")
		for _, b := range before {
			ok = ok && !meetAtAll(i, b)
		}
		if !ok {
			continue
		}
		before = append(before, i)
		t := governance.Tenure{
			Record: d.record(), Seat: s.ID, Holder: PickOne(d, "holder", d.Facts.Groups).ID, Interval: i,
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
		d.Facts.Tenures = append(d.Facts.Tenures, t)
	}
}
