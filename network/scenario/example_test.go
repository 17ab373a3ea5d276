package scenario_test

import (
	"fmt"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/network/scenario"
)

// A coalition speaks for two organizations at a table. What if it left its seat?
// Nobody else speaks for them there: both lose their voice.
func ExampleCompare() {
	const coalition, table, seat = 3, 4, 5
	member := func(id, of governance.ID) governance.Membership {
		return governance.Membership{
			Record: governance.Record{ID: id}, Member: of, Group: coalition,
			Standing: governance.Full, Mandate: governance.Mandate{Scope: governance.MandateAll},
		}
	}
	n := snapshot.Build(1, governance.Facts{
		Groups: []governance.Group{
			{Record: governance.Record{ID: 1}, Kind: governance.Organization}, {Record: governance.Record{ID: 2}, Kind: governance.Organization},
			{Record: governance.Record{ID: coalition}, Kind: governance.Coalition}, {Record: governance.Record{ID: table}, Kind: governance.Roundtable},
		},
		Seats:       []governance.Seat{{Record: governance.Record{ID: seat}, Body: table}},
		Tenures:     []governance.Tenure{{Record: governance.Record{ID: 6}, Seat: seat, Holder: coalition}},
		Memberships: []governance.Membership{member(7, 1), member(8, 2)},
	})
	reader, year := sight.New(n, access.Anyone()), governance.YearPeriod(2025)
	leaving := []governance.ChangeInput{{LeaveSeat: &governance.LeaveSeatChange{Seat: seat}}}
	facts, err := scenario.Suppose(reader, leaving, year)
	if err != nil {
		panic(err)
	}
	change := scenario.Compare(reader, facts, year, governance.NewDate(2025, 10, 1))
	fmt.Println(len(change.Voices((*scenario.VoiceChange).IsLost)), "organizations lose their voice")
	// Output:
	// 2 organizations lose their voice
}
