package scenario_test

import (
	"fmt"

	"tablee/governance"
	"tablee/governance/scenario"
)

// world is a table with one seat, which a group holds since 2020.
type world struct {
	groups map[governance.ID]*governance.Group
	seat   governance.Seat
	tenure governance.Tenure
}

func (w *world) Group(id governance.ID) *governance.Group             { return w.groups[id] }
func (w *world) Seat(governance.ID) *governance.Seat                  { return &w.seat }
func (w *world) HasTopic(governance.ID) bool                          { return false }
func (w *world) TenuresAt(governance.ID) []*governance.Tenure         { return []*governance.Tenure{&w.tenure} }
func (w *world) MembershipsOf(governance.ID) []*governance.Membership { return nil }
func (w *world) CalendarOf(governance.ID) (c []*governance.Cadence, _ []*governance.CompleteCalendar, _ []*governance.Meeting) {
	return c, nil, nil
}

// The group leaves its seat on 1 July: the tenure that is supposed ends then, and
// the one of the world goes on.
func ExampleSuppose() {
	const table, holder, seat, tenure = 1, 2, 3, 4
	w := &world{
		groups: map[governance.ID]*governance.Group{table: {Record: governance.Record{ID: table}}, holder: {Record: governance.Record{ID: holder}}},
		seat:   governance.Seat{Record: governance.Record{ID: seat}, Body: table},
		tenure: governance.Tenure{
			Record: governance.Record{ID: tenure}, Seat: seat, Holder: holder, Delegates: 1,
			Interval: governance.Interval{Since: governance.PartialDateOf(governance.NewDate(2020, 1, 1))},
		},
	}
	july := governance.NewDate(2025, 7, 1)
	changes := []governance.ChangeInput{{LeaveSeat: &governance.LeaveSeatChange{Seat: seat, On: &july}}}
	supposed, err := scenario.Suppose(w, changes, governance.YearPeriod(2025))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("supposed:", supposed.Tenures[0].Interval)
	fmt.Println("recorded:", w.tenure.Interval)
	// Output:
	// supposed: 2020-01-01 → 2025-07-01
	// recorded: 2020-01-01 → …
}
