package network_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"testing"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network"
)

// What a large world has: a country of organizations.
const (
	manyOrganizations = 1_000_000
	manyBodies        = 60_000
	manyTenures       = 3_000_000
	manyMemberships   = 100_000 // in 2,000 coalitions
	manyCapacities    = 100_000
)

// largeWorld invents a world of that size: of the tenures an eighth ended
// before 2025, a tenth began or ended in it, one in 25 ended nobody knows when;
// a tenth have several delegates, a seventh travel or preparation of their own;
// a quarter are supported. Two bodies in three have a cadence, one in three
// recorded meetings, one in six a complete calendar.
func largeWorld() governance.Facts {
	w := &large{dice: rand.New(rand.NewPCG(1, 2))}
	for i := range manyOrganizations {
		w.group(fmt.Sprint("o", i), governance.Organization)
	}
	for i := range manyBodies {
		w.group(fmt.Sprint("t", i), governance.Roundtable)
		w.meets(w.f.Groups[manyOrganizations+i].ID)
	}
	for range manyTenures {
		w.tenure()
	}
	for i := range manyMemberships {
		w.f.Memberships = append(w.f.Memberships, governance.Membership{
			Record: w.record(), Member: w.organization(), Group: w.f.Groups[i%2000].ID, Standing: governance.Full,
			Mandate: governance.Mandate{Scope: governance.MandateAll}, Interval: w.interval(),
		})
	}
	for i := range manyCapacities {
		w.f.Capacities = append(w.f.Capacities, governance.Capacity{
			Record: w.record(), Group: w.f.Groups[10*i].ID, FTE: float64(w.dice.IntN(24)) / 4, HoursPerFTE: governance.DefaultHoursPerFTE,
		})
	}
	return w.f
}

type large struct {
	f    governance.Facts
	dice *rand.Rand
}

// record gives identities in no order, as those of the service are.
func (w *large) record() governance.Record {
	return governance.Record{ID: governance.ID(w.dice.Uint64() | 1), Source: 1, Version: 1}
}

func (w *large) once(in int) bool { return w.dice.IntN(in) == 0 }

func (w *large) organization() governance.ID {
	return w.f.Groups[w.dice.IntN(manyOrganizations)].ID
}

func (w *large) group(code string, kind governance.GroupKind) {
	w.f.Groups = append(w.f.Groups, governance.Group{
		Record: w.record(), Kind: kind, Nature: governance.Community,
		Name:        governance.LocalizedText{Fr: "Maison " + code},
		Identifiers: []governance.Identifier{{Scheme: "large", Value: code}},
	})
}

func (w *large) meets(body governance.ID) {
	if !w.once(3) {
		w.f.Cadences = append(w.f.Cadences, governance.Cadence{
			Record: w.record(), Body: body, MeetingsPerYear: new(float64(4 + w.dice.IntN(9))), Hours: new(2.0), PrepHours: new(1.5), TravelHours: new(0.5),
		})
	}
	if !w.once(3) {
		return
	}
	for month := 1; month <= 12; month += 2 {
		w.f.Meetings = append(w.f.Meetings, governance.Meeting{
			Record: w.record(), Body: body, Date: governance.NewDate(2025, month, 1+w.dice.IntN(28)), Status: governance.Held, Hours: new(2.5), PrepHours: new(1.0),
		})
	}
	if w.once(2) {
		w.f.Calendars = append(w.f.Calendars, governance.CompleteCalendar{Record: w.record(), Body: body})
	}
}

func (w *large) interval() governance.Interval {
	day := func(year int) governance.PartialDate {
		return governance.PartialDateOf(governance.NewDate(year, 1, 1+w.dice.IntN(365)))
	}
	switch x := w.dice.IntN(200); {
	case x < 25:
		return governance.Interval{Since: day(2019), Until: day(2023)}
	case x < 35:
		return governance.Interval{Since: day(2025)}
	case x < 45:
		return governance.Interval{Since: day(2019), Until: day(2025)}
	case x < 53:
		return governance.Interval{Since: day(2019), Ended: true, LastSeen: day(2025)}
	}
	return governance.Interval{Since: day(2019)}
}

func (w *large) tenure() {
	seat := governance.Seat{Record: w.record(), Body: w.f.Groups[manyOrganizations+w.dice.IntN(manyBodies)].ID, Standing: governance.SeatMember, Voting: true, Votes: 1}
	t := governance.Tenure{Record: w.record(), Seat: seat.ID, Holder: w.organization(), Delegates: 1, Interval: w.interval()}
	if w.once(10) {
		t.Delegates = 2
	}
	if w.once(7) {
		t.TravelHours, t.PrepHours = new(1.0), new(2.0)
	}
	if w.once(4) {
		w.f.Supports = append(w.f.Supports, governance.Support{Record: w.record(), On: t.ID, Kind: governance.Honorarium})
	}
	w.f.Seats, w.f.Tenures = append(w.f.Seats, seat), append(w.f.Tenures, t)
}

// BenchmarkLargeWorld builds the network of a country and works out the load
// of every group, and says how much memory the network holds.
func BenchmarkLargeWorld(b *testing.B) {
	facts := largeWorld()
	facts.Sort()
	b.Run("build", func(b *testing.B) {
		for b.Loop() {
			b.ReportMetric(megabytesHeld(func() any { return network.Build(1, facts) }), "MB-beside-facts")
		}
	})
	n := network.Build(1, facts)
	facts = governance.Facts{}
	runtime.GC()
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	b.Run("load/first", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			everyLoad(b, n.With(1, governance.Facts{}), hours.Committed)
		}
		b.ReportMetric(float64(memory.HeapAlloc)/1e6, "MB-network")
	})
	b.Run("load/again", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			everyLoad(b, n, hours.Committed)
		}
	})
	b.Run("single points", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			everySinglePoint(b, n.With(1, governance.Facts{}))
		}
	})
}

// megabytesHeld is how much more memory is held with what is made than before.
func megabytesHeld(build func() any) float64 {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	made := build()
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(made)
	return (float64(after.HeapAlloc) - float64(before.HeapAlloc)) / 1e6
}
