package network_test

import (
	"fmt"

	"pgregory.net/rapid"

	"tablee/governance"
)

// worldStart is the first day on which anything of a drawn world happens; the
// leap year 2024 lies inside it.
var worldStart = governance.NewDate(2023, 7, 1)

const worldDays = 700

// drawer draws a small world: a handful of groups that belong to each other
// (in cycles, too), a few of which meet. It breaks no rule that the readings
// of the load rest on: one holder per seat, one declaration per first day.
type drawer struct {
	*rapid.T
	f      governance.Facts
	births int
}

func drawWorld(t *rapid.T) governance.Facts {
	d := &drawer{T: t}
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
	d.f.Sort()
	return d.f
}

// record gives a new record its identity. Identities are not in the order in
// which records come, as those of the service are not; birth is that order.
func (d *drawer) record() governance.Record {
	d.births++
	return governance.Record{ID: governance.ID(d.births * scatter % scattered), Version: 1}
}

const scatter, scattered = 389, 997 // both prime

// birth is how many records came before one that was drawn, and itself.
func birth(id governance.ID) int {
	for n := 1; ; n++ {
		if governance.ID(n*scatter%scattered) == id {
			return n
		}
	}
}

func (d *drawer) upTo(n int, what string) int { return rapid.IntRange(0, n).Draw(d.T, what) }

// sometimes is true once in n times.
func (d *drawer) sometimes(n int, what string) bool { return d.upTo(n-1, what) == n-1 }

func one[X any](d *drawer, what string, of ...X) X { return rapid.SampledFrom(of).Draw(d.T, what) }

func pickOne[X any](d *drawer, what string, of []X) *X { return &of[d.upTo(len(of)-1, what)] }

// date draws a date of the world as precisely as one of three sources does.
func (d *drawer) date(what string) governance.PartialDate {
	text := (worldStart + governance.Date(d.upTo(worldDays, what))).String()
	p, err := governance.ParsePartialDate(text[:one(d, what+" precision", 10, 10, 10, 7, 4)])
	if err != nil {
		d.Fatal(err)
	}
	return p
}

// interval draws when something holds; ok is false for one that is refused.
func (d *drawer) interval(what string) (governance.Interval, bool) {
	since, until, seen := "", "", ""
	if d.sometimes(2, what+" since known") {
		since = d.date(what + " since").String()
	}
	switch one(d, what+" end", "", "", "", "known", "known", governance.Unknown) {
	case "known":
		until = d.date(what + " until").String()
	case governance.Unknown:
		until = governance.Unknown
		if !d.sometimes(4, what+" never seen") {
			seen = d.date(what + " last seen").String()
		}
	}
	i, err := governance.ParseInterval(since, until, seen)
	return i, err == nil
}

// life is the interval of what mostly has no dates.
func (d *drawer) life(what string) governance.Interval {
	if i, ok := d.interval(what); ok && d.sometimes(3, what+" dated") {
		return i
	}
	return governance.Interval{}
}

// quarter draws hours in quarters, unknown at times.
func (d *drawer) quarter(what string) *float64 {
	if d.sometimes(6, what+" unknown") {
		return nil
	}
	return new(float64(d.upTo(12, what)) / 4)
}

func meetAtAll(a, b governance.Interval) bool {
	return !a.Certain().Intersect(b.Certain()).Empty()
}

func (d *drawer) drawTopics() {
	for i := range 3 {
		d.f.Topics = append(d.f.Topics, governance.Topic{Record: d.record(), Kind: governance.FieldTopic, Label: governance.LocalizedText{Fr: fmt.Sprint("thème ", i)}})
	}
	d.f.Topics[1].Broader = []governance.ID{d.f.Topics[0].ID}
}

func (d *drawer) topics(what string) []governance.ID {
	var out []governance.ID
	for _, t := range d.f.Topics {
		if d.sometimes(3, what) {
			out = append(out, t.ID)
		}
	}
	return out
}

func (d *drawer) drawGroups() {
	for i := range 2 + d.upTo(4, "groups") {
		// A key of its own, in another order than the identities.
		key := governance.Identifier{Scheme: "test", Value: fmt.Sprint("g", (i*5+3)%7)}
		g := governance.Group{
			Record: d.record(), Kind: one(d, "kind", governance.GroupKinds[:3]...), Name: governance.LocalizedText{Fr: "Groupe " + key.Value},
			Identifiers: []governance.Identifier{key}, Topics: d.topics("topic of a group"), Interval: d.life("group"),
		}
		if d.sometimes(5, "Nation") {
			g.Nature = governance.Nation
		}
		d.f.Groups = append(d.f.Groups, g)
	}
}

func (d *drawer) drawMemberships() {
	for range 1 + d.upTo(7, "memberships") {
		member, group := pickOne(d, "member", d.f.Groups).ID, pickOne(d, "group", d.f.Groups).ID
		i, ok := d.interval("membership")
		for _, m := range d.f.Memberships {
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
		d.f.Memberships = append(d.f.Memberships, m)
	}
}

// drawDeclarations declares capacities and limits; of one group, no two start
// on one day.
func (d *drawer) drawDeclarations() {
	type start struct {
		group governance.ID
		on    governance.Date
	}
	capacities, limits := map[start]bool{}, map[start]bool{}
	for range d.upTo(4, "capacities") {
		i, ok := d.interval("capacity")
		at := start{pickOne(d, "group of a capacity", d.f.Groups).ID, i.Start()}
		if ok && !capacities[at] {
			capacities[at] = true
			d.f.Capacities = append(d.f.Capacities, governance.Capacity{
				Record: d.record(), Group: at.group, Interval: i, FTE: float64(d.upTo(8, "staff")) / 4, HoursPerFTE: 1820,
			})
		}
	}
	for range d.upTo(4, "limits") {
		i, ok := d.interval("limit")
		at := start{pickOne(d, "group of a limit", d.f.Groups).ID, i.Start()}
		if !ok || limits[at] {
			continue
		}
		limits[at] = true
		l := governance.Limit{Record: d.record(), Group: at.group, Interval: i, Beyond: governance.Ask}
		if d.sometimes(3, "limit as a share") {
			l.Rate = new(float64(d.upTo(10, "share")) / 100)
		} else {
			l.Hours = new(float64(d.upTo(80, "limit in hours")))
		}
		d.f.Limits = append(d.f.Limits, l)
	}
}

// drawPeriod draws a period of odd bounds in the world, from a day to more
// than two years.
func drawPeriod(t *rapid.T) governance.Period {
	if rapid.IntRange(0, 2).Draw(t, "calendar year") == 0 {
		return governance.YearPeriod(rapid.SampledFrom([]int{2024, 2025, 2023}).Draw(t, "year"))
	}
	from := worldStart + governance.Date(rapid.IntRange(-30, worldDays-100).Draw(t, "from"))
	return governance.Period{From: from, Until: from + governance.Date(rapid.SampledFrom([]int{366, 1, 31, 200, 500}).Draw(t, "days"))}
}
