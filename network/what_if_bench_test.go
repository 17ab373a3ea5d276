package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/network"
)

// tenChanges are ten changes of a world, of every kind.
func tenChanges(f *governance.Facts) []governance.ChangeInput {
	held := func(i int) governance.Tenure {
		for _, t := range f.Tenures[i:] {
			if t.Interval.On(governance.NewDate(2025, 1, 1)) == governance.InForceYes {
				return t
			}
		}
		return governance.Tenure{}
	}
	kind := func(k governance.GroupKind, skip int) governance.ID {
		for i := range f.Groups {
			if f.Groups[i].Kind == k {
				if skip--; skip < 0 {
					return f.Groups[i].ID
				}
			}
		}
		return 0
	}
	m := f.Memberships[200]
	return []governance.ChangeInput{
		{LeaveSeat: &governance.LeaveSeatChange{Seat: held(10).Seat, Holder: new(held(10).Holder)}},
		{LeaveSeat: &governance.LeaveSeatChange{Seat: held(1000).Seat}},
		{LeaveSeat: &governance.LeaveSeatChange{Seat: held(7000).Seat}},
		{HandOverSeat: &governance.HandOverSeatChange{Seat: held(3000).Seat, To: kind(governance.Organization, 77)}},
		{HandOverSeat: &governance.HandOverSeatChange{Seat: held(5000).Seat, To: kind(governance.Coalition, 7)}},
		{ChangeCadence: &governance.CadenceChange{Body: kind(governance.Roundtable, 50), MeetingsPerYear: new(3.0)}},
		{MergeBodies: &governance.MergeBodiesChange{Body: kind(governance.Roundtable, 100), Into: kind(governance.Roundtable, 101)}},
		{LeaveGroup: &governance.LeaveGroupChange{Member: m.Member, Group: m.Group}},
		{JoinGroup: &governance.JoinGroupChange{Member: kind(governance.Organization, 500), Group: kind(governance.Coalition, 9), Mandate: new(governance.MandateAll)}},
		{CreateBody: &governance.CreateBodyChange{NameFr: new("Table unique"), MeetingsPerYear: new(6.0), HoursPerMeeting: new(2.0), PrepHours: new(1.0), Seats: []governance.SeatDraft{{Holder: new(kind(governance.Organization, 12))}}}},
	}
}

// tenSeats are ten seats that their holders leave.
func tenSeats(f *governance.Facts) (changes []governance.ChangeInput) {
	taken := map[governance.ID]bool{}
	for i := 1000; len(changes) < 10; i += 1700 {
		if t := f.Tenures[i]; !taken[t.Seat] && t.Interval.On(governance.NewDate(2025, 1, 1)) == governance.InForceYes {
			taken[t.Seat] = true
			changes = append(changes, governance.ChangeInput{LeaveSeat: &governance.LeaveSeatChange{Seat: t.Seat, Holder: &t.Holder}})
		}
	}
	return changes
}

// BenchmarkWhatIf puts ten changes of a world of 10,000 organizations over it
// and compares all that they touch: loads, voices, how hours are shared.
func BenchmarkWhatIf(b *testing.B) {
	facts := bigWorld()
	v := seen(network.Build(1, facts))
	on := governance.NewDate(2025, 10, 1)
	for name, changes := range map[string][]governance.ChangeInput{"seats": tenSeats(&facts), "all kinds": tenChanges(&facts)} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				w, err := v.WhatIf(changes, year2025, &on)
				if err != nil {
					b.Fatal(err)
				}
				gini, err := w.GiniHours(nil)
				if err != nil || gini.After == nil || len(w.Groups()) == 0 || len(w.Voices()) == 0 {
					b.Fatal("nothing differs", err)
				}
			}
		})
	}
}

// BenchmarkRelief relieves a group that holds 25 seats in a world of 10,000
// organizations.
func BenchmarkRelief(b *testing.B) {
	facts := bigWorld()
	n := network.Build(1, facts)
	on := governance.NewDate(2025, 10, 1)
	v := seen(n)
	g, held := holderOf(b, v, &facts, 25, &on)
	b.ReportAllocs()
	b.ReportMetric(float64(held), "seats")
	for b.Loop() {
		got, err := g.Relief(year2025, &on, governance.KeepEveryVoice, nil)
		if err != nil {
			b.Fatal(err)
		}
		if got.SavedHours == 0 {
			b.Fatal("nothing can be saved")
		}
	}
}

// holderOf finds the group that holds the fewest seats, but so many at least.
func holderOf(b *testing.B, v *network.View, facts *governance.Facts, seats int, on *governance.Date) (found network.Group, held int) {
	for i := range facts.Groups {
		g, err := v.Group(&facts.Groups[i].ID, nil)
		if err != nil {
			b.Fatal(err)
		}
		tenures, err := g.Tenures(on, 1, nil)
		if err != nil {
			b.Fatal(err)
		}
		if count := tenures.TotalCount(); count >= seats && (held == 0 || count < held) {
			found, held = *g, count
		}
	}
	return found, held
}
