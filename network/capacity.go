package network

import (
	"tablee/governance"
	"tablee/governance/access"
)

// Capacity is what a group declares to have, for an interval.
type Capacity struct {
	provenance
	dated
	capacity *governance.Capacity
}

func (v *View) capacity(at int32) Capacity {
	c := v.net.Private().Capacities.At(at)
	return Capacity{provenance{v, &c.Record}, dated{c.Interval}, c}
}

// FullTimeEquivalents is the paid staff, in full-time equivalents.
func (c Capacity) FullTimeEquivalents() float64 { return c.capacity.FTE }

// HoursPerFullTimeEquivalent is what one of them works in a calendar year.
func (c Capacity) HoursPerFullTimeEquivalent() float64 { return c.capacity.HoursPerFTE }

// VolunteerHours are declared apart, and are in no rate.
func (c Capacity) VolunteerHours() *float64 { return c.capacity.VolunteerHours }

// Capacities are what the group declared to have; nil when it does not share
// it.
func (g Group) Capacities() []Capacity {
	if !g.maySee(access.Capacity) {
		return nil
	}
	out := []Capacity{}
	for _, i := range g.view.net.CapacitiesOf.Of(g.at) {
		out = append(out, g.view.capacity(i))
	}
	return out
}

// Limit is the time that a group agrees to give, for an interval.
type Limit struct {
	provenance
	dated
	limit *governance.Limit
}

func (v *View) limit(at int32) Limit {
	l := v.net.Private().Limits.At(at)
	return Limit{provenance{v, &l.Record}, dated{l.Interval}, l}
}

// Hours is the limit in hours: the total of an interval with an end, hours
// per calendar year without; nil when the limit is a rate.
func (l Limit) Hours() *float64 { return l.limit.Hours }

// Rate is the limit as a share of capacity; nil when it is in hours.
func (l Limit) Rate() *float64 { return l.limit.Rate }

// BeyondLimit is what the group wants when it is asked for more.
func (l Limit) BeyondLimit() governance.BeyondLimit { return l.limit.Beyond }

// Limits are what the group agreed to give; nil when it does not share it.
func (g Group) Limits() []Limit {
	if !g.maySee(access.Limit) {
		return nil
	}
	out := []Limit{}
	for _, i := range g.view.net.LimitsOf.Of(g.at) {
		out = append(out, g.view.limit(i))
	}
	return out
}

// Funding is an amount that a group received in a year.
type Funding struct {
	provenance
	funding *governance.Funding
}

func (v *View) funding(at int32) Funding {
	f := v.net.Private().Fundings.At(at)
	return Funding{provenance{v, &f.Record}, f}
}

// Year is the year of the funding.
func (f Funding) Year() int { return f.funding.Year }

// Form is how the funding is given.
func (f Funding) Form() governance.FundingForm { return f.funding.Form }

// Amount is in dollars; nil: not known.
func (f Funding) Amount() *float64 { return f.funding.Amount }

// Money says whether it is new or taken from elsewhere.
func (f Funding) Money() governance.Money { return f.funding.Money }

// Funder is who gives it, as the source names it; nil: not known.
func (f Funding) Funder() *string { return orNil(f.funding.Funder) }

// Fundings are the amounts that the group received; nil when it does not
// share them.
func (g Group) Fundings() []Funding {
	if !g.maySee(access.Capacity) {
		return nil
	}
	out := []Funding{}
	for _, i := range g.view.net.FundingsOf.Of(g.at) {
		out = append(out, g.view.funding(i))
	}
	return out
}

// CapacityPayload answers what was asked of what a group has.
type CapacityPayload struct {
	Written
	Capacity *Capacity
}

// CapacityPayload shows a capacity that was written.
func (v *View) CapacityPayload(w Written, id governance.ID) CapacityPayload {
	return CapacityPayload{w, seen(v, governance.KindCapacity, id, v.capacity)}
}

// LimitPayload answers what was asked of what a group agrees to give.
type LimitPayload struct {
	Written
	Limit *Limit
}

// LimitPayload shows a limit that was written.
func (v *View) LimitPayload(w Written, id governance.ID) LimitPayload {
	return LimitPayload{w, seen(v, governance.KindLimit, id, v.limit)}
}

// FundingPayload answers what was asked of funding.
type FundingPayload struct {
	Written
	Funding *Funding
}

// FundingPayload shows a funding that was written.
func (v *View) FundingPayload(w Written, id governance.ID) FundingPayload {
	return FundingPayload{w, seen(v, governance.KindFunding, id, v.funding)}
}
