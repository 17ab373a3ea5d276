package networktest

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"tablee/governance"
)

// DrawHolder draws a world in which one group holds several seats, and others
// belong to it, or it to them.
func DrawHolder(t *rapid.T) (governance.Facts, governance.ID) {
	d := &Drawer{T: t, Facts: DrawWorld(t)}
	d.births = d.Facts.Len()
	relieved := PickOne(d, "group to relieve", d.Facts.Groups)
	group := relieved.ID
	if !d.sometimes(4, "of its own kind") {
		relieved.Kind, relieved.Nature = governance.Organization, governance.Community
	}
	for range d.UpTo(6, "seats of the group") {
		d.seatFor(group)
	}
	for range d.UpTo(3, "more seats") {
		d.seatFor(PickOne(d, "other holder", d.Facts.Groups).ID)
	}
	if coalition := (governance.Group{Record: d.record(), Kind: governance.Coalition, Name: governance.LocalizedText{Fr: "Regroupement"}}); !d.sometimes(3, "no coalition") {
		d.Facts.Groups = append(d.Facts.Groups, coalition)
		d.Facts.Memberships = append(d.Facts.Memberships, governance.Membership{
			Record: d.record(), Member: group, Group: coalition.ID, Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateAll},
		})
		if d.sometimes(2, "limit of the coalition") {
			d.Facts.Limits = append(d.Facts.Limits, governance.Limit{Record: d.record(), Group: coalition.ID, Hours: new(float64(d.UpTo(100, "its hours")))})
		}
	}
	for range d.UpTo(4, "links") {
		other := PickOne(d, "linked", d.Facts.Groups).ID
		member, above := other, group
		if !d.sometimes(3, "is a member of it") {
			member, above = group, other
		}
		if known := slices.ContainsFunc(d.Facts.Memberships, func(m governance.Membership) bool { return m.Member == member && m.Group == above }); !known && member != above {
			d.Facts.Memberships = append(d.Facts.Memberships, governance.Membership{
				Record: d.record(), Member: member, Group: above, Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateAll},
			})
		}
	}
	d.Facts.Sort()
	return d.Facts, group
}

// seatFor adds a seat that a group holds all the time.
func (d *Drawer) seatFor(holder governance.ID) {
	body := d.Facts.Groups[len(d.Facts.Groups)-1-d.UpTo(1, "body of the seat")].ID
	seat := governance.Seat{Record: d.record(), Body: body, Standing: governance.SeatMember, Voting: true, Identifiers: []governance.Identifier{{Scheme: "seat", Value: fmt.Sprint("t", 99-len(d.Facts.Seats))}}}
	d.Facts.Seats = append(d.Facts.Seats, seat)
	d.Facts.Tenures = append(d.Facts.Tenures, governance.Tenure{Record: d.record(), Seat: seat.ID, Holder: holder, Delegates: one(d, "delegates", 1, 1, 2)})
}
