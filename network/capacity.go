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
	for _, c := range pick(g.view.net.facts.Capacities, g.view.net.capacitiesOf.of(g.at)) {
		out = append(out, Capacity{provenance{g.view, &c.Record}, dated{c.Interval}, c})
	}
	return out
}

// Limit is the time that a group agrees to give, for an interval.
type Limit struct {
	provenance
	dated
	limit *governance.Limit
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
	for _, l := range pick(g.view.net.facts.Limits, g.view.net.limitsOf.of(g.at)) {
		out = append(out, Limit{provenance{g.view, &l.Record}, dated{l.Interval}, l})
	}
	return out
}

// Funding is an amount that a group received in a year.
type Funding struct {
	provenance
	funding *governance.Funding
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
	for _, f := range pick(g.view.net.facts.Fundings, g.view.net.fundingsOf.of(g.at)) {
		out = append(out, Funding{provenance{g.view, &f.Record}, f})
	}
	return out
}
