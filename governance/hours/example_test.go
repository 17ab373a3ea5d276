package hours_test

import (
	"fmt"

	"tablee/governance"
	"tablee/governance/hours"
)

func on(month, day int) governance.Date { return governance.NewDate(2025, month, day) }

// The line "P at T1-1" of docs/formulas.md. The table meets 10 times a year for
// 2 hours, with 1 of preparation and 1 of travel. Its calendar is complete to 30
// June; from July on the cadence expects more than the one planned meeting.
func ExampleCommitment_Committed() {
	cadence := &governance.Cadence{MeetingsPerYear: new(10.0), Hours: new(2.0), PrepHours: new(1.0), TravelHours: new(1.0)}
	complete := &governance.CompleteCalendar{Interval: governance.Interval{
		Since: governance.PartialDateOf(on(1, 1)), Until: governance.PartialDateOf(on(7, 1)),
	}}
	calendar := hours.NewCalendar([]*governance.Cadence{cadence}, []*governance.CompleteCalendar{complete}, []*governance.Meeting{
		{Date: on(1, 15)},
		{Date: on(2, 12), Mode: governance.Remote, Hours: new(1.5)},
		{Date: on(3, 12), Status: governance.Cancelled},
		{Date: on(5, 14), Hours: new(3.0), PrepHours: new(2.0)},
		{Date: on(10, 8), Status: governance.Planned},
	})
	year := governance.YearPeriod(2025)
	seat := hours.Commitment{
		Days: governance.DaysOf(year), Calendar: calendar,
		Delegates: []hours.DelegateSpan{{Span: year, Delegates: 1}},
	}
	line := seat.Committed(hours.LoadLine{Kind: hours.SeatLine})
	fmt.Printf("%.3f hours, %.2f meetings, %s\n", *line.Hours(), *line.Meetings(), line.Basis)
	// Output:
	// 32.664 hours, 8.04 meetings, MIXED
}
