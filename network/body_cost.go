package network

import (
	"tablee/governance"
	"tablee/governance/hours"
	"tablee/governance/statistic"
	"tablee/network/internal/snapshot"
	"tablee/network/load"
	"tablee/network/sharing"
)

// BodyCost is what a body asks of all its participants over a period.
type BodyCost struct {
	hours.BodyCost
	Period governance.Period
	// PublicEstimate says that the hours are worked out from public facts
	// only, as the actor may not see those of all participants.
	PublicEstimate bool
	// Holders is how many groups it asks hours of: those that hold a seat, and
	// the members where it is their assembly.
	Holders int

	limits   statistic.LimitTally
	withheld *statistic.Withholding
	lines    []BodyCostLine
}

// BodyCostLine is what a body asks of one group through one seat, or as a
// member.
type BodyCostLine struct {
	SuppliedBy Group // gives the people and the hours
	Line       LoadLine
}

// Cost is what the group asks, as a body that meets, of all who take part in
// it over the period: committed hours, by constituency, with every line. It is
// refused for a period without a day. Source: DOMAIN §3, "Cost of a body".
func (g Group) Cost(period governance.Period) (BodyCost, error) {
	if _, err := governance.NewPeriod(period.From, period.Until); err != nil {
		return BodyCost{}, err
	}
	v := g.view
	lines, estimate := load.AtBody(v.sight(), g.at, period)
	limits := sharing.LimitsOf(v.sight(), g.at, lines, period, estimate)
	cost := BodyCost{
		BodyCost: hours.CostOf(lines, func(seat governance.ID) string { return constituencyOf(v.net, seat) }), Period: period, PublicEstimate: estimate,
		Holders: limits.Holders, limits: limits.Tally, withheld: limits.Withheld, lines: make([]BodyCostLine, len(lines)),
	}
	for i, line := range lines {
		cost.lines[i] = BodyCostLine{v.group(v.net.GroupOf(line.SupplierID)), LoadLine{line, v}}
	}
	return cost, nil
}

// Lines are what the cost is made of: seats by key, those of one seat in the
// order of its holders, then the members where it is their assembly.
func (c BodyCost) Lines() []BodyCostLine {
	for _, l := range c.lines {
		if !c.PublicEstimate {
			l.note()
		}
	}
	return c.lines
}

// note notes whose hours a line shows: the supplier's, and the holder's.
func (l BodyCostLine) note() {
	v := l.SuppliedBy.view
	load.FactsOf(v.sight(), l.SuppliedBy.at, load.Hours)
	if l.Line.HolderID != l.SuppliedBy.ID() {
		load.FactsOf(v.sight(), v.net.GroupOf(l.Line.HolderID), load.Hours)
	}
}

// HoldersOverLimit is how many holders are over their own limit; nil when that
// would tell of too few.
func (c BodyCost) HoldersOverLimit() *int { return c.limits.Over }

// HoldersLimitUnknown is of how many holders nobody can tell; nil when that
// would tell of too few.
func (c BodyCost) HoldersLimitUnknown() *int { return c.limits.Unknown }

// Suppressed reports whether counts of holders are left out, or rounded,
// because the actor may not see their limits.
func (c BodyCost) Suppressed() bool { return c.limits.Suppressed }

// Withheld is why no count of holders is told; nil when one is, or all may be.
func (c BodyCost) Withheld() *statistic.Withholding { return c.withheld }

// constituencyOf is the college of a seat.
func constituencyOf(n *snapshot.Network, seat governance.ID) string {
	if at := n.Index(governance.KindSeat, seat); at >= 0 {
		return n.Records.Seats.At(at).Constituency
	}
	return ""
}
