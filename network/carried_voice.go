package network

import (
	"slices"

	"tablee/governance"
	"tablee/network/voice"
)

// CarriedVoice is what a group carries at one body on a date.
type CarriedVoice struct {
	view    *View
	body    int32
	carried voice.Carried
}

// Voices are what the group carries at each body where it sits on a date,
// other than as an observer, in the order of the bodies' keys. Source: DOMAIN
// §4, "Voices carried".
func (g Group) Voices(on *governance.Date) []CarriedVoice {
	n, m := g.view.net, voice.On(g.view.net, g.view.date(on))
	var bodies []int32
	for _, t := range n.TenuresOf.Of(g.at) {
		if !n.Observes(t) && n.TenureHolds(t, m.On) {
			bodies = append(bodies, n.SeatBody[n.TenureSeat[t]])
		}
	}
	slices.SortFunc(bodies, n.CompareGroups)
	bodies = slices.Compact(bodies)
	out := make([]CarriedVoice, len(bodies))
	for i, b := range bodies {
		out[i] = CarriedVoice{g.view, b, m.At(b).CarriedBy(g.at)}
	}
	return out
}

// Body is where.
func (c CarriedVoice) Body() Group { return c.view.group(c.body) }

// Voices is Σ over the organizations that the group speaks for of 1 ÷ their
// number of carriers: over all who sit at the body, they add up to the number
// of organizations that are heard there.
func (c CarriedVoice) Voices() float64 { return c.carried.Voices }

// Organizations are those that the group speaks for, itself among them when it
// is one, by name.
func (c CarriedVoice) Organizations(first int, after *string) (Page[Group], error) {
	return c.view.groupListing(slices.Clone(c.carried.Organizations), nil).page(first, after)
}

// SoleVoice are the organizations that nobody else speaks for at the body, by
// name.
func (c CarriedVoice) SoleVoice(first int, after *string) (Page[Group], error) {
	return c.view.groupListing(slices.Clone(c.carried.Sole), nil).page(first, after)
}
