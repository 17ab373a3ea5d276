package network

import (
	"math"
	"slices"

	"tablee/network/load"
)

// HoursSaved is what the groups that sit at both bodies would save if every
// n-th meeting were joint: ⌊min(m_a, m_b) ÷ n⌋ × Σ over them of the smaller of
// their hours per meeting at the two, over the period, or the calendar year of
// the date. It is 0 when nobody sits at both, nil when a figure that it needs is
// unknown or only a floor. Source: DOMAIN §5.
func (o Overlap) HoursSaved() *float64 {
	return known(load.HoursSaved(o.view.sight(), o.sharedGroups(), o.pair.A, o.pair.B, o.measured, o.everyNth))
}

// JointMeetings is how many meetings would be joint; nil when the meetings of
// one of the bodies are unknown or only a floor.
func (o Overlap) JointMeetings() *int {
	joint := load.JointMeetings(o.view.net, o.pair.A, o.pair.B, o.measured, o.everyNth)
	if math.IsNaN(joint) {
		return nil
	}
	return new(int(joint))
}

// known is a figure; nil when it is not known.
func known(x float64) *float64 {
	if math.IsNaN(x) {
		return nil
	}
	return &x
}

// PublicEstimate reports whether the hours saved rest, for some of the groups,
// on public facts only, because they do not share their own.
func (o Overlap) PublicEstimate() bool {
	return slices.ContainsFunc(o.sharedGroups(), func(g int32) bool { return !load.FactsOf(o.view.unnoted(), g, load.Hours).Has(load.Hours) })
}
