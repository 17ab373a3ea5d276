package networktest

import (
	"fmt"

	"pgregory.net/rapid"

	"tablee/governance"
)

// WorldDays is for how many days things happen in a drawn world.
const WorldDays = 700

// The first day on which anything happens in a drawn world, with the leap year
// 2024 after it, and all the days on which things happen.
var (
	WorldStart  = governance.NewDate(2023, 7, 1)
	WorldPeriod = governance.Period{From: WorldStart, Until: WorldStart + WorldDays}
)

// DrawWorld draws a small world: a handful of groups that belong to each other
// (in cycles, too), a few of which meet. It breaks no rule that the readings
// of the load rest on: one holder per seat, one declaration per first day.
func DrawWorld(t *rapid.T) governance.Facts {
	d := &Drawer{T: t}
	d.drawTopics()
	d.drawGroups()
	d.drawMemberships()
	d.drawBodies()
	d.drawDelegations()
	d.drawSupports()
	d.drawMeetings()
	d.drawAttendances()
	d.drawDeclarations()
	d.drawRepresentations()
	d.drawRoles()
	d.drawIncidents()
	d.drawTerritories()
	d.drawConsultations()
	d.Facts.Sort()
	return d.Facts
}

func (d *Drawer) drawTopics() {
	for i := range 3 {
		d.Facts.Topics = append(d.Facts.Topics, governance.Topic{Record: d.record(), Kind: governance.FieldTopic, Label: governance.LocalizedText{Fr: fmt.Sprint("thème ", i)}})
	}
	d.Facts.Topics[1].Broader = []governance.ID{d.Facts.Topics[0].ID}
}

func (d *Drawer) topics(what string) []governance.ID {
	var out []governance.ID
	for _, t := range d.Facts.Topics {
		if d.sometimes(3, what) {
			out = append(out, t.ID)
		}
	}
	return out
}

func (d *Drawer) drawGroups() {
	for i := range 2 + d.UpTo(4, "groups") {
		// A key of its own, in another order than the identities.
		key := governance.Identifier{Scheme: "test", Value: fmt.Sprint("g", (i*5+3)%7)}
		g := governance.Group{
			Record: d.record(), Kind: one(d, "kind", governance.GroupKinds[:3]...), Name: governance.LocalizedText{Fr: "Groupe " + key.Value},
			Identifiers: []governance.Identifier{key}, Topics: d.topics("topic of a group"), Interval: d.life("group"),
		}
		if d.sometimes(5, "Nation") {
			g.Nature = governance.Nation
		}
		d.Facts.Groups = append(d.Facts.Groups, g)
	}
}

func (d *Drawer) drawMemberships() {
	for range 1 + d.UpTo(7, "memberships") {
		member, group := PickOne(d, "member", d.Facts.Groups).ID, PickOne(d, "group", d.Facts.Groups).ID
		i, ok := d.interval("membership")
		for _, m := range d.Facts.Memberships {
			ok = ok && !(m.Member == member && m.Group == group && meetAtAll(m.Interval, i))
		}
		if !ok || member == group {
			continue
		}
		m := governance.Membership{
			Record: d.record(), Member: member, Group: group, Interval: i,
			Standing: one(d, "standing", governance.Full, governance.Full, governance.Ally, governance.Observer),
			Mandate:  governance.Mandate{Scope: one(d, "scope", governance.MandateAll, governance.MandateAll, governance.MandateTopics, governance.MandateNone, governance.MandateUndeclared)},
		}
		if m.Mandate.Scope == governance.MandateTopics {
			m.Mandate.Topics = d.topics("topic of a mandate")
		}
		d.Facts.Memberships = append(d.Facts.Memberships, m)
	}
}

// DrawPeriod draws a period of odd bounds in the world, from a day to more
// than two years.
func DrawPeriod(t *rapid.T) governance.Period {
	if rapid.IntRange(0, 2).Draw(t, "calendar year") == 0 {
		return governance.YearPeriod(rapid.SampledFrom([]int{2024, 2025, 2023}).Draw(t, "year"))
	}
	from := WorldStart + governance.Date(rapid.IntRange(-30, WorldDays-100).Draw(t, "from"))
	return governance.Period{From: from, Until: from + governance.Date(rapid.SampledFrom([]int{366, 1, 31, 200, 500}).Draw(t, "days"))}
}

// DrawDay draws a day of the world, or one shortly before or after it.
func DrawDay(t *rapid.T) governance.Date {
	return WorldStart + governance.Date(rapid.IntRange(-30, WorldDays+30).Draw(t, "day"))
}
