package load

import (
	"math"
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
)

// HoursSaved is what the groups that sit at two bodies would save if every n-th
// meeting were joint: NaN when a figure that it needs is unknown or only a floor
// (DOMAIN §5).
func HoursSaved(s sight.Reader, shared []int32, a, b int32, period governance.Period, everyNth int) float64 {
	if len(shared) == 0 {
		return 0
	}
	saved := JointMeetings(s.Network, a, b, period, everyNth)
	if saved > 0 {
		each := 0.0
		for _, g := range shared {
			j := joint{For(s, g, period, hours.Committed, Hours)}
			each += min(j.hoursPerMeeting(g, a), j.hoursPerMeeting(g, b))
		}
		saved *= each
	}
	return saved
}

// JointMeetings is how many meetings of two bodies would be joint over a period;
// NaN when the meetings of one of them are unknown or only a floor. They rest on
// public facts.
func JointMeetings(n *snapshot.Network, a, b int32, period governance.Period, everyNth int) float64 {
	j := joint{Public(n, period, hours.Committed)}
	meetings := min(j.meetingsOf(a), j.meetingsOf(b))
	return math.Floor(meetings/float64(everyNth) + 1e-9) // figures are exact to 1e-9
}

// joint works out what a meeting asks over a period.
type joint struct{ *Evaluator }

// meetingsOf is how many times a body meets while it exists.
func (j joint) meetingsOf(body int32) float64 {
	return j.meetingsOn(body, governance.DaysOf(j.Period.Intersect(j.Net.GroupValidity[body].Certain)))
}

// meetingsOn is how many times a body meets on some days; NaN when that is
// unknown or only a floor.
func (j joint) meetingsOn(body int32, days governance.Days) float64 {
	c := hours.Commitment{
		Days: days, Calendar: j.Net.Calendars[body],
		Delegates: []hours.DelegateSpan{{Span: j.Period, Delegates: 1}},
	}
	line := c.Committed(hours.LoadLine{})
	return firm(line, line.Meetings())
}

// firm is a figure of a line; NaN when it is unknown or only a floor.
func firm(line hours.LoadLine, figure *float64) float64 {
	if figure == nil || line.Floor {
		return math.NaN()
	}
	return *figure
}

// hoursPerMeeting is what a group's seats at a body ask, whoever supplies the
// people, over the body's meetings on the days on which it sits there; NaN
// when that is unknown.
func (j joint) hoursPerMeeting(group, body int32) float64 {
	hours, days := 0.0, governance.Days(nil)
	for _, t := range j.Net.TenuresOf.Of(group) {
		held := j.Net.TenureDays(t, j.Period).Certain
		if j.Net.SeatBody[j.Net.TenureSeat[t]] != body || j.Net.Observes(t) || len(held) == 0 {
			continue
		}
		days = days.Plus(held[0])
		for _, supplier := range j.suppliers(t) {
			if line, ok := j.seatLine(t, supplier); ok {
				hours += firm(line, line.Hours())
			}
		}
	}
	return hours / j.meetingsOn(body, days)
}

// suppliers are the groups that give people to a tenure.
func (j joint) suppliers(tenure int32) []int32 {
	out := []int32{j.Net.TenureHolder[tenure]}
	for _, t := range j.staffing(tenure).titulars {
		if !slices.Contains(out, t.supplier) {
			out = append(out, t.supplier)
		}
	}
	return out
}
