package networktest

import (
	"slices"

	"tablee/governance"
)

// edit changes a record of its kind; false when there is none.
type edit func(*Drawer, *governance.Facts) bool

// Edit changes one record of a world to something else that may be; ok is
// false when there is no record of the kind drawn.
func (d *Drawer) Edit() (changed governance.Facts, ok bool) {
	ok = one(d, "edited", slices.Concat(edits, privateEdits, consultationEdits)...)(d, &changed)
	return changed, ok
}

func editOne[T any](d *Drawer, records []T, changed *[]T, how func(*T)) bool {
	if len(records) == 0 {
		return false
	}
	copied := *PickOne(d, "record", records)
	if s, isSeat := any(&copied).(*governance.Seat); isSeat {
		s.Identifiers = []governance.Identifier{s.Identifiers[0]}
	}
	how(&copied)
	*changed = []T{copied}
	return true
}

func (d *Drawer) someGroup() governance.ID { return PickOne(d, "group", d.Facts.Groups).ID }

// edits are of the map: who belongs to whom, who sits where, what meets.
var edits = []edit{
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Groups, &c.Groups, func(x *governance.Group) {
			x.Name.Fr, x.Topics, x.Within, x.Interval, x.Nature = one(d, "name", "Émile", "Zoé"), d.topics("topic"), d.someGroup(), d.life("group"), governance.Community
			x.Identifiers = []governance.Identifier{{Scheme: "new", Value: one(d, "key", "a", "m", "z")}}
		})
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Memberships, &c.Memberships, func(x *governance.Membership) {
			x.Member, x.Group, x.Standing, x.Interval = d.someGroup(), d.someGroup(), governance.Full, d.life("membership")
		})
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Seats, &c.Seats, func(x *governance.Seat) {
			x.Body, x.Standing, x.Identifiers[0].Value = d.someGroup(), governance.CoChair, one(d, "seat key", "a", "z")
		})
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Tenures, &c.Tenures, func(x *governance.Tenure) {
			x.Seat, x.Holder, x.Delegates, x.Interval = PickOne(d, "seat", d.Facts.Seats).ID, d.someGroup(), 2, d.life("tenure")
		})
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Supports, &c.Supports, func(x *governance.Support) { x.On = PickOne(d, "seat", d.Facts.Seats).ID })
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Delegations, &c.Delegations, func(x *governance.Delegation) {
			t := PickOne(d, "tenure", d.Facts.Tenures)
			x.Seat, x.Holder, x.Person, x.SuppliedBy = t.Seat, t.Holder, PickOne(d, "person", d.Facts.Persons).ID, d.someGroup()
		})
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Cadences, &c.Cadences, func(x *governance.Cadence) { x.Body, x.MeetingsPerYear = d.someGroup(), new(5.0) })
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Calendars, &c.Calendars, func(x *governance.CompleteCalendar) { x.Body = d.someGroup() })
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Meetings, &c.Meetings, func(x *governance.Meeting) {
			x.Body, x.Status, x.Date = d.someGroup(), governance.Planned, x.Date+governance.Date(d.UpTo(40, "days later"))
		})
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Attendances, &c.Attendances, func(x *governance.Attendance) {
			x.Meeting, x.Status = PickOne(d, "meeting", d.Facts.Meetings).ID, governance.Present
		})
	},
	func(d *Drawer, c *governance.Facts) bool {
		return editOne(d, d.Facts.Topics, &c.Topics, func(x *governance.Topic) { x.Label.Fr, x.Broader = "autre", d.topics("broader") })
	},
}
