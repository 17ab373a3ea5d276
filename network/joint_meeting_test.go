package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
)

// twoTables is two bodies that one group, 1, sits at, and at the first another,
// 2, too; each meets so often, for two hours with one of preparation.
func twoTables(first, second *float64) governance.Facts {
	record := func(id governance.ID) governance.Record { return governance.Record{ID: id, Version: 1} }
	f := governance.Facts{
		Groups: []governance.Group{
			{Record: record(1), Kind: governance.Organization}, {Record: record(2), Kind: governance.Organization},
			{Record: record(11), Kind: governance.Roundtable}, {Record: record(12), Kind: governance.Roundtable},
		},
		Seats: []governance.Seat{
			{Record: record(21), Body: 11, Standing: governance.SeatMember}, {Record: record(22), Body: 12, Standing: governance.SeatMember},
			{Record: record(23), Body: 11, Standing: governance.SeatMember},
		},
		Tenures: []governance.Tenure{
			{Record: record(31), Seat: 21, Holder: 1, Delegates: 1}, {Record: record(32), Seat: 22, Holder: 1, Delegates: 1},
			{Record: record(33), Seat: 23, Holder: 2, Delegates: 1},
		},
	}
	for body, perYear := range map[governance.ID]*float64{11: first, 12: second} {
		if perYear != nil {
			f.Cadences = append(f.Cadences, governance.Cadence{Record: record(body + 30), Body: body, MeetingsPerYear: perYear, Hours: new(2.0), PrepHours: new(1.0)})
		}
	}
	return f
}

// TestHoursSaved: what one joint meeting in n saves, and when that is unknown.
func TestHoursSaved(t *testing.T) {
	often, seldom := new(10.0), new(4.0)
	for _, c := range []struct {
		reason  string
		facts   governance.Facts
		nth     int
		period  *governance.Period
		joint   *int
		hours   *float64
		changed func(*governance.Facts)
	}{
		{"every second of the four meetings that both have", twoTables(often, seldom), 2, &year2025, new(2), new(6.0), nil},
		{"every meeting", twoTables(often, seldom), 1, &year2025, new(4), new(12.0), nil},
		{"every third: the last one is not joint", twoTables(often, seldom), 3, &year2025, new(1), new(3.0), nil},
		{"more seldom than they meet", twoTables(often, seldom), 5, &year2025, new(0), new(0.0), nil},
		{"without a period, over the year of the date", twoTables(often, seldom), 2, nil, new(2), new(6.0), nil},
		{"how often one meets is unknown", twoTables(often, nil), 2, &year2025, nil, nil, nil},
		{"nobody sits at both", twoTables(often, nil), 2, &year2025, nil, new(0.0), func(f *governance.Facts) { f.Tenures[0].Holder = 2 }},
		{"the meetings of one are only a floor", twoTables(often, nil), 2, &year2025, nil, nil, func(f *governance.Facts) {
			f.Meetings = []governance.Meeting{{Record: governance.Record{ID: 51}, Body: 12, Date: governance.NewDate(2025, 5, 5), Status: governance.Held, Hours: new(2.0), PrepHours: new(1.0)}}
		}},
		{"hours of one are unknown, its meetings with them", twoTables(often, seldom), 2, &year2025, nil, nil, func(f *governance.Facts) {
			for i := range f.Cadences {
				if f.Cadences[i].Body == 12 {
					f.Cadences[i].PrepHours = nil
				}
			}
		}},
		{"two delegates at the one, the smaller of the two", twoTables(often, seldom), 2, &year2025, new(2), new(6.0), func(f *governance.Facts) { f.Tenures[0].Delegates = 2 }},
		{"two seats at both", twoTables(often, seldom), 2, &year2025, new(2), new(12.0), func(f *governance.Facts) {
			f.Seats = append(f.Seats, governance.Seat{Record: governance.Record{ID: 24}, Body: 12, Standing: governance.SeatMember})
			f.Tenures[2].Holder = 1
			f.Tenures = append(f.Tenures, governance.Tenure{Record: governance.Record{ID: 34}, Seat: 24, Holder: 1, Delegates: 1})
		}},
	} {
		t.Run(c.reason, func(t *testing.T) {
			if c.changed != nil {
				c.changed(&c.facts)
			}
			v := network.NewView(network.Build(1, c.facts), access.Deployment(), governance.English, today)
			p, err := v.Overlaps(network.OverlapQuestion{Period: c.period, Basis: governance.Seated, MinimumSize: 1, EveryNth: c.nth}, 1, nil)
			if err != nil || len(p.Nodes()) != 1 {
				t.Fatalf("%d pairs, %v", len(p.Nodes()), err)
			}
			o := p.Nodes()[0]
			if joint := o.JointMeetings(); (joint == nil) != (c.joint == nil) || joint != nil && *joint != *c.joint {
				t.Errorf("joint meetings %v, want %v", joint, c.joint)
			}
			if !near(o.HoursSaved(), c.hours) {
				t.Errorf("%v hours, want %v", show(o.HoursSaved()), show(c.hours))
			}
		})
	}
}
