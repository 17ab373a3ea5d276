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
