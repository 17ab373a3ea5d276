package networktest

import "tablee/governance"

// Change draws a change of a world, which may be one that is refused.
func (d *Drawer) Change() (c governance.ChangeInput) {
	group := func(what string) governance.ID { return PickOne(d, what, d.Facts.Groups).ID }
	var on *governance.Date
	if d.sometimes(2, "dated change") {
		on = new(WorldStart + governance.Date(d.UpTo(WorldDays, "day of the change")))
	}
	seat := d.Facts.Seats[d.UpTo(len(d.Facts.Seats)-1, "seat of the change")].ID
	var holder *governance.ID
	if d.sometimes(2, "holder named") {
		holder = new(group("holder named"))
	}
	switch one(d, "change", "leave", "hand over", "take", "abolish", "merge", "create", "cadence", "join", "leave group") {
	case "leave":
		c.LeaveSeat = &governance.LeaveSeatChange{Seat: seat, Holder: holder, On: on}
	case "hand over":
		c.HandOverSeat = &governance.HandOverSeatChange{Seat: seat, Holder: holder, To: group("receiver"), On: on}
	case "take":
		c.TakeSeat = &governance.TakeSeatChange{Seat: seat, Holder: group("new holder"), Delegates: new(1 + d.UpTo(2, "delegates")), On: on}
	case "abolish":
		c.AbolishSeat = &governance.AbolishSeatChange{Seat: seat, On: on}
	case "merge":
		c.MergeBodies = &governance.MergeBodiesChange{Body: group("body merged"), Into: group("body that stays"), On: on}
	case "create":
		c.CreateBody = &governance.CreateBodyChange{
			NameFr: new("Nouvelle table"), Topics: d.topics("topic of the new body"), MeetingsPerYear: new(6.0), HoursPerMeeting: new(2.0), PrepHours: new(1.0),
			Seats: []governance.SeatDraft{{Holder: new(group("holder at the new body"))}, {}}, On: on,
		}
	case "cadence":
		c.ChangeCadence = &governance.CadenceChange{Body: group("body of the cadence"), MeetingsPerYear: new(float64(d.UpTo(12, "meetings"))), PrepHours: d.quarter("preparation"), On: on}
	case "join":
		c.JoinGroup = &governance.JoinGroupChange{Member: group("new member"), Group: group("group joined"), Mandate: new(governance.MandateAll), On: on}
	case "leave group":
		if len(d.Facts.Memberships) > 0 {
			m := PickOne(d, "membership ended", d.Facts.Memberships)
			c.LeaveGroup = &governance.LeaveGroupChange{Member: m.Member, Group: m.Group, On: on}
		}
	}
	return c
}
