package networktest

import (
	"slices"

	"pgregory.net/rapid"

	"tablee/governance"
)

// DrawVoices draws a small world in which much holds for long, so that voices
// are many: more organizations, seats and memberships than DrawWorld has, most
// of them without dates.
func DrawVoices(t *rapid.T) governance.Facts {
	d := &Drawer{T: t, Facts: DrawWorld(t), births: 500}
	for i := range d.Facts.Groups {
		g := &d.Facts.Groups[i]
		g.Interval = d.longer(g.Interval)
		g.Kind = one(d, "kind of group", g.Kind, governance.Organization)
	}
	for range 1 + d.UpTo(5, "more seats") {
		d.drawSeat(PickOne(d, "body of a seat", d.Facts.Groups).ID)
	}
	for i := range d.Facts.Seats {
		d.Facts.Seats[i].Voting = d.sometimes(2, "voting")
		d.Facts.Seats[i].Interval = d.longer(d.Facts.Seats[i].Interval)
	}
	for i := range d.Facts.Tenures {
		if t := &d.Facts.Tenures[i]; !slices.ContainsFunc(d.Facts.Tenures, func(o governance.Tenure) bool { return o.Seat == t.Seat && o.ID != t.ID }) {
			t.Interval = d.longer(t.Interval)
		}
	}
	for range d.UpTo(8, "more memberships") {
		d.Facts.Memberships = append(d.Facts.Memberships, governance.Membership{
			Record: d.record(), Member: PickOne(d, "member", d.Facts.Groups).ID, Group: PickOne(d, "group", d.Facts.Groups).ID,
			Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateAll},
		})
	}
	for i := range d.Facts.Memberships {
		m := &d.Facts.Memberships[i]
		m.Interval = d.longer(m.Interval)
		m.GroupWord.Says = one(d, "word", "", "", governance.SaysGoesOn, governance.AsRecorded)
	}
	d.Facts.Memberships = slices.DeleteFunc(d.Facts.Memberships, func(m governance.Membership) bool { return m.Member == m.Group })
	d.Facts.Sort()
	return d.Facts
}

// longer leaves the dates out, three times in four.
func (d *Drawer) longer(i governance.Interval) governance.Interval {
	if d.sometimes(4, "dated") {
		return i
	}
	return governance.Interval{}
}
