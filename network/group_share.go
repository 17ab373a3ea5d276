package network

import (
	"math"
	"slices"

	"tablee/governance"
)

// GroupShare is what one group brings to a sharing: the inputs of its figures.
type GroupShare struct {
	Group   Group
	figures sharedFigures
}

// Shares are the groups of the sharing by name, with what each brings.
func (s LoadSharing) Shares(first int, after *string) (Page[GroupShare], error) {
	texts := s.view.ranking().texts
	key := func(i int32) (string, governance.ID) {
		return texts[s.sharing.groups[i]], s.view.net.Records.Groups.At(s.sharing.groups[i]).ID
	}
	node := func(i int32) GroupShare { return GroupShare{s.view.group(s.sharing.groups[i]), s.sharing.figures[i]} }
	return listing[GroupShare]{upTo(len(s.sharing.groups)), nil, key, node}.page(first, after)
}

// Seats is how many distinct seats, other than observers', the group held on a
// day of the period; nil when it is not known to have existed.
func (s GroupShare) Seats() *int {
	if math.IsNaN(s.figures.seats) {
		return nil
	}
	return new(int(s.figures.seats))
}

// Hours are the known hours of the group's load; nil when none is known, or
// the group does not share them.
func (s GroupShare) Hours() *float64 { return s.private(s.figures.hours, seesHours) }

// Rate is hours ÷ capacity hours; nil when either is not known or shared.
func (s GroupShare) Rate() *float64 { return s.private(s.figures.rate, seesHours|seesRate) }

// Complete reports whether the load is complete; nil when it is not shared.
func (s GroupShare) Complete() *bool {
	if !s.maySee(seesHours) {
		return nil
	}
	return &s.figures.complete
}

// private is a figure that rests on some private facts; nil without the right
// to all of them.
func (s GroupShare) private(x float64, rests loadSight) *float64 {
	if math.IsNaN(x) || !s.maySee(rests) {
		return nil
	}
	return &x
}

// maySee reports whether the reader sees all that a figure rests on, and notes
// that it is shown.
func (s GroupShare) maySee(rests loadSight) bool {
	v, at := s.Group.view, s.Group.at
	return v.unnoted().loadSight(at, rests).has(rests) && v.sight().loadSight(at, rests).has(rests)
}

// seatsHeld is how many distinct seats, other than observers', a group
// certainly held on a day of the period.
func (n *Snapshot) seatsHeld(g int32, period governance.Period) float64 {
	var seats []int32
	duties := n.duties.of(n.tenuresOf, g)
	for i, t := range n.tenuresOf.of(g) {
		d := &duties[i]
		days := d.life.and(n.groupLives[d.body]).and(n.groupLives[g]).certain.Intersect(period)
		if !days.Empty() && !d.has(observing) {
			seats = append(seats, n.tenureSeat[t])
		}
	}
	slices.Sort(seats)
	return float64(len(slices.Compact(seats)))
}
