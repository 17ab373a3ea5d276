package network

import (
	"slices"

	"tablee/governance"
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

	limits   governance.LimitTally
	withheld *governance.Withholding
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
	v, n := g.view, g.view.net
	cost := BodyCost{Period: period, PublicEstimate: !v.sight().seesLoads(n.participants(g.at))}
	sees := seesEverything
	if cost.PublicEstimate {
		sees = seesNothing
	}
	lines := n.account(period, governance.Committed, sees).linesAt(g.at)
	cost.BodyCost = governance.CostOf(lines, n.constituency)
	cost.lines = make([]BodyCostLine, len(lines))
	for i, line := range lines {
		cost.lines[i] = BodyCostLine{v.group(n.groupOf(line.SupplierID)), LoadLine{line, v}}
	}
	cost.tallyLimits(v, g.at)
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
	v.sight().loadSight(l.SuppliedBy.at, seesHours)
	if l.Line.HolderID != l.SuppliedBy.ID() {
		v.sight().loadSight(v.net.groupOf(l.Line.HolderID), seesHours)
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
func (c BodyCost) Withheld() *governance.Withholding { return c.withheld }

// participants are the groups that ever held a seat at a body, supplied people
// for one, or belonged to it; some of them more than once.
func (n *Snapshot) participants(body int32) []int32 {
	var out []int32
	for _, seat := range n.seatsOf.of(body) {
		for _, t := range n.tenuresAt.of(seat) {
			out = append(out, n.suppliersOf(t)...)
		}
	}
	for _, m := range n.membersOf.of(body) {
		out = append(out, n.membershipMember[m])
	}
	return out
}

// suppliersOf are the groups that may supply people for a tenure: the holder,
// then those that delegations name, by key.
func (n *Snapshot) suppliersOf(tenure int32) []int32 {
	holder := n.tenureHolder[tenure]
	out := []int32{holder}
	for _, d := range n.delegationsAt.of(n.tenureSeat[tenure]) {
		x := n.Private().Delegations.At(d)
		if supplier := n.groupOf(x.Supplier()); x.Holder == n.Records.Tenures.At(tenure).Holder && !slices.Contains(out, supplier) {
			out = append(out, supplier)
		}
	}
	slices.SortFunc(out[1:], n.compareGroups)
	return out
}

// linesAt are the lines of all groups that stand at a body.
func (a *account) linesAt(body int32) []governance.LoadLine {
	n := a.net
	var lines []governance.LoadLine
	add := func(line governance.LoadLine, ok bool) {
		if ok {
			lines = append(lines, line)
		}
	}
	for _, seat := range n.seatsOf.of(body) {
		for _, t := range n.tenuresAt.of(seat) {
			for _, supplier := range n.suppliersOf(t) {
				if supplier == n.tenureHolder[t] || a.sees.has(seesDelegates) {
					add(a.seatLine(t, supplier))
				}
			}
		}
	}
	for _, m := range n.membersOf.of(body) {
		add(a.assemblyLine(m))
	}
	return lines
}

// constituency is the college of a seat.
func (n *Snapshot) constituency(seat governance.ID) string {
	if at := n.index(kindSeat, seat); at >= 0 {
		return n.Records.Seats.At(at).Constituency
	}
	return ""
}
