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

// BenchmarkWhatIf puts ten changes of a world of 10,000 organizations over it
// and compares all that they touch.
func BenchmarkWhatIf(b *testing.B) {
	facts := bigWorld()
	v := seen(network.Build(1, facts))
	on, changes := governance.NewDate(2025, 10, 1), tenChanges(&facts)
	b.ReportAllocs()
	for b.Loop() {
		w, err := v.WhatIf(changes, year2025, &on)
		if err != nil {
			b.Fatal(err)
		}
		if len(w.Groups()) == 0 || len(w.Voices()) == 0 {
			b.Fatal("nothing differs")
		}
	}
}
