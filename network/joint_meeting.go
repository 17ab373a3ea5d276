package network

import (
	"math"
	"slices"

	"tablee/governance"
)

// HoursSaved is what the groups that sit at both bodies would save if every
// n-th meeting were joint: ⌊min(m_a, m_b) ÷ n⌋ × Σ over them of the smaller of
// their hours per meeting at the two, over the period, or the calendar year of
// the date. It is 0 when nobody sits at both, nil when a figure that it needs is
// unknown or only a floor. Source: DOMAIN §5.
func (o Overlap) HoursSaved() *float64 {
	shared := o.sharedGroups()
	if len(shared) == 0 {
		return new(float64)
	}
	saved := o.jointMeetings()
	if saved > 0 {
		each := 0.0
		for _, g := range shared {
			j := o.view.jointAccount(g, o.measured)
			each += min(j.hoursPerMeeting(g, o.pair.a), j.hoursPerMeeting(g, o.pair.b))
		}
		saved *= each
	}
	if math.IsNaN(saved) {
		return nil
	}
	return &saved
}

// JointMeetings is how many meetings would be joint; nil when the meetings of
// one of the bodies are unknown or only a floor.
func (o Overlap) JointMeetings() *int {
	joint := o.jointMeetings()
	if math.IsNaN(joint) {
		return nil
	}
	return new(int(joint))
}

// jointMeetings is NaN when it is unknown.
func (o Overlap) jointMeetings() float64 {
	j := jointAccount{o.view.net.account(o.measured, governance.Committed, seesEverything)}
	meetings := min(j.meetingsOf(o.pair.a), j.meetingsOf(o.pair.b))
	return math.Floor(meetings/float64(o.everyNth) + 1e-9) // figures are exact to 1e-9
}

// PublicEstimate reports whether the hours saved rest, for some of the groups,
// on public facts only, because they do not share their own.
func (o Overlap) PublicEstimate() bool {
	return slices.ContainsFunc(o.sharedGroups(), func(g int32) bool { return !o.view.unnoted().loadSight(g, seesHours).has(seesHours) })
}

// jointAccount works out what a meeting asks over a period.
type jointAccount struct{ *account }

// jointAccount is the account by which the viewer may see a group's hours.
func (v *View) jointAccount(group int32, period governance.Period) jointAccount {
	return jointAccount{v.sight().accountOf(group, period, governance.Committed, seesHours)}
}

// meetingsOf is how many times a body meets while it exists.
func (j jointAccount) meetingsOf(body int32) float64 {
	return j.meetingsOn(body, governance.DaysOf(j.period.Intersect(j.net.groupLives[body].certain)))
}

// meetingsOn is how many times a body meets on some days; NaN when that is
// unknown or only a floor.
func (j jointAccount) meetingsOn(body int32, days governance.Days) float64 {
	c := governance.Commitment{
		Days: days, Calendar: j.net.calendars[body],
		Delegates: []governance.DelegateSpan{{Span: j.period, Delegates: 1}},
	}
	line := c.Committed(governance.LoadLine{})
	return firm(line, line.Meetings())
}

// firm is a figure of a line; NaN when it is unknown or only a floor.
func firm(line governance.LoadLine, figure *float64) float64 {
	if figure == nil || line.Floor {
		return math.NaN()
	}
	return *figure
}

// hoursPerMeeting is what a group's seats at a body ask, whoever supplies the
// people, over the body's meetings on the days on which it sits there; NaN
// when that is unknown.
func (j jointAccount) hoursPerMeeting(group, body int32) float64 {
	hours, days := 0.0, governance.Days(nil)
	for _, t := range j.net.tenuresOf.of(group) {
		held := j.net.tenureDays(t, j.period).certain
		if j.net.seatBody[j.net.tenureSeat[t]] != body || j.net.observes(t) || len(held) == 0 {
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
func (j jointAccount) suppliers(tenure int32) []int32 {
	out := []int32{j.net.tenureHolder[tenure]}
	for _, t := range j.staffing(tenure).titulars {
		if !slices.Contains(out, t.supplier) {
			out = append(out, t.supplier)
		}
	}
	return out
}
