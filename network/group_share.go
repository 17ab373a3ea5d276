package network

import (
	"math"

	"tablee/governance"
	"tablee/network/load"
	"tablee/network/sharing"
)

// GroupShare is what one group brings to a sharing: the inputs of its figures.
type GroupShare struct {
	Group   Group
	figures sharing.Figures
}

// Shares are the groups of the sharing by name, with what each brings.
func (s LoadSharing) Shares(first int, after *string) (Page[GroupShare], error) {
	texts := s.view.ranking().Texts
	key := func(i int32) (string, governance.ID) {
		return texts[s.sharing.Groups[i]], s.view.net.Records.Groups.At(s.sharing.Groups[i]).ID
	}
	node := func(i int32) GroupShare { return GroupShare{s.view.group(s.sharing.Groups[i]), s.sharing.Figures[i]} }
	return listing[GroupShare]{upTo(len(s.sharing.Groups)), nil, key, node}.page(first, after)
}

// Seats is how many distinct seats, other than observers', the group held on a
// day of the period; nil when it is not known to have existed.
func (s GroupShare) Seats() *int {
	if math.IsNaN(s.figures.Seats) {
		return nil
	}
	return new(int(s.figures.Seats))
}

// Hours are the known hours of the group's load; nil when none is known, or
// the group does not share them.
func (s GroupShare) Hours() *float64 { return s.private(s.figures.Hours, load.Hours) }

// Rate is hours ÷ capacity hours; nil when either is not known or shared.
func (s GroupShare) Rate() *float64 { return s.private(s.figures.Rate, load.Hours|load.Rate) }

// Complete reports whether the load is complete; nil when it is not shared.
func (s GroupShare) Complete() *bool {
	if !s.maySee(load.Hours) {
		return nil
	}
	return &s.figures.Complete
}

// private is a figure that rests on some private facts; nil without the right
// to all of them.
func (s GroupShare) private(x float64, rests load.Facts) *float64 {
	if math.IsNaN(x) || !s.maySee(rests) {
		return nil
	}
	return &x
}

// maySee reports whether the reader sees all that a figure rests on, and notes
// that it is shown.
func (s GroupShare) maySee(rests load.Facts) bool {
	v, at := s.Group.view, s.Group.at
	return load.FactsOf(v.unnoted(), at, rests).Has(rests) && load.FactsOf(v.sight(), at, rests).Has(rests)
}
