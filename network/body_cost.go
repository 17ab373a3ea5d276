package network

import (
	"slices"

	"tablee/governance"
	"tablee/governance/access"
)

// BodyCost is what a body asks of all its participants over a period.
type BodyCost struct {
	governance.BodyCost
	Period governance.Period
	// PublicEstimate says that the hours are worked out from public facts
	// only, as the actor may not see those of all participants.
	PublicEstimate bool
	// Holders is how many groups it asks hours of: those that hold a seat, and
	// the members where it is their assembly.
	Holders int

	limits governance.LimitTally
	lines  []BodyCostLine
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
	participants := g.view.net.participants(g.at)
	cost := BodyCost{Period: period, PublicEstimate: !g.view.seesLoads(participants)}
	over := map[governance.ID]*bool{}
	for _, p := range participants {
		load, err := g.view.as(access.Deployment()).group(p).RepresentationLoad(period, governance.Committed)
		over[g.view.net.facts.Groups[p].ID] = load.OverLimit()
		if cost.PublicEstimate && err == nil {
			load, err = g.view.as(access.Anyone()).group(p).RepresentationLoad(period, governance.Committed)
		}
		if err != nil {
			return BodyCost{}, err
		}
		for _, line := range load.Lines() {
			if line.BodyID == g.group.ID {
				cost.lines = append(cost.lines, BodyCostLine{g.view.group(p), LoadLine{line.LoadLine, g.view}})
			}
		}
	}
	cost.addUp(g.view.net, over)
	return cost, nil
}

// addUp makes the figures of the lines, and counts their holders that are over
// their own limit.
func (c *BodyCost) addUp(n *Network, over map[governance.ID]*bool) {
	lines, holders := make([]governance.LoadLine, len(c.lines)), make([]governance.ID, len(c.lines))
	for i, l := range c.lines {
		lines[i], holders[i] = l.Line.LoadLine, l.Line.HolderID
	}
	c.BodyCost = governance.CostOf(lines, n.constituency)
	slices.Sort(holders)
	holders = slices.Compact(holders)
	answers := make([]*bool, len(holders))
	for i, holder := range holders {
		answers[i] = over[holder]
	}
	c.Holders, c.limits = len(answers), governance.TallyLimits(answers)
	if c.PublicEstimate {
		c.limits = governance.SuppressedLimits(answers)
	}
}

// Lines are what the cost is made of, by the key of the group that supplies
// the people, then in the order of its load.
func (c BodyCost) Lines() []BodyCostLine { return c.lines }

// HoldersOverLimit is how many holders are over their own limit; nil when that
// would tell of too few.
func (c BodyCost) HoldersOverLimit() *int { return c.limits.Over }

// HoldersLimitUnknown is of how many holders nobody can tell; nil when that
// would tell of too few.
func (c BodyCost) HoldersLimitUnknown() *int { return c.limits.Unknown }

// Suppressed reports whether counts of holders are left out, or rounded,
// because the actor may not see their limits.
func (c BodyCost) Suppressed() bool { return c.limits.Suppressed }

// participants are the groups that ever held a seat at a body, supplied people
// for one, or belonged to it, by key.
func (n *Network) participants(body int32) []int32 {
	var out []int32
	for _, seat := range n.seatsOf.of(body) {
		for _, t := range n.tenuresAt.of(seat) {
			out = append(out, n.tenureHolder[t])
		}
		for _, d := range n.delegationsAt.of(seat) {
			out = append(out, n.groupOf(n.facts.Delegations[d].Supplier()))
		}
	}
	for _, m := range n.membersOf.of(body) {
		out = append(out, n.membershipMember[m])
	}
	slices.SortFunc(out, n.compareGroups)
	return slices.Compact(out)
}

// constituency is the college of a seat.
func (n *Network) constituency(seat governance.ID) string {
	if at := n.index(kindSeat, seat); at >= 0 {
		return n.facts.Seats[at].Constituency
	}
	return ""
}
