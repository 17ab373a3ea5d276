package load

import (
	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/snapshot"
)

// Totals works out what a group's lines add up to, without the lines: those
// of plain rows and memberships come from what their body asks of one
// delegate, all others from the lines themselves.
func (a *Evaluator) Totals(g int32) hours.LoadTotals {
	t := a.OwnTotals(g)
	t.CarriedHours = a.carriedFor(g)
	return t
}

// ownTotalsAsked is OwnTotals, worked out once for a group.
func (a *Evaluator) ownTotalsAsked(g int32) hours.LoadTotals {
	asked := a.asked()
	if known := asked[g].Load(); known != nil {
		return *known
	}
	t := a.OwnTotals(g)
	asked[g].Store(&t)
	return t
}

// OwnTotals are the totals but for what others give for the group.
func (a *Evaluator) OwnTotals(g int32) hours.LoadTotals {
	n := a.Net
	t := hours.NewLoadTotals(a.Period, a.measure)
	t.PublicEstimate = !a.sees.IsWhole(a.measure)
	seats, memberships := n.TenureRows.Of(&n.TenuresOf, g), n.MembershipRows.Of(&n.MembershipsOf, g)
	for i, tenure := range n.TenuresOf.Of(g) {
		a.AddTenure(&t, &seats[i], tenure, g)
	}
	for _, tenure := range a.SuppliedToOthers(g) {
		a.AddSeatLine(&t, tenure, g)
	}
	for i, membership := range n.MembershipsOf.Of(g) {
		a.AddMembership(&t, &memberships[i], membership, g)
	}
	for _, line := range a.consultationLines(g) {
		t.Add(line.Sum())
	}
	for _, line := range a.adHocLines(g) {
		t.Add(line.Sum())
	}
	t.PendingHours = Pending(a.Net, g, a.Period)
	t.Against(a.resources(g))
	t.Withhold(!a.sees.Has(Capacity), !a.sees.Has(Limit), !a.sees.Has(Rate))
	return t
}

// resources are the group's capacity and limit over the period, in hours; nil
// where nothing that is told rests on them. A limit that is a share tells the
// capacity, and is not told without it.
func (a *Evaluator) resources(g int32) (capacity, limit *float64) {
	n := a.Net
	capacities := n.Private().Capacities.Pick(n.CapacitiesOf.Of(g))
	if a.sees&(Capacity|Rate) != 0 {
		capacity = hours.CapacityHours(capacities, a.Period)
	}
	if !a.sees.Has(Capacity) {
		capacities = nil
	}
	if a.sees.Has(Limit) {
		limit = hours.LimitHours(n.Private().Limits.Pick(n.LimitsOf.Of(g)), capacities, a.Period)
	}
	return capacity, limit
}

// AddTenure counts the holder's own line of a tenure.
func (a *Evaluator) AddTenure(t *hours.LoadTotals, d *snapshot.TenureRow, tenure, holder int32) {
	if d.Validity.Possible.Intersect(a.Period).Empty() || d.Has(snapshot.Observing) && a.measure == hours.Committed {
		return
	}
	if !a.isPlain(d, tenure) {
		a.AddSeatLine(t, tenure, holder)
		return
	}
	b := a.demandOf(d.Body)
	possible, certain := a.daysOf(d.Validity.And(a.Net.GroupValidity[holder]).And(b.life))
	if possible.Empty() {
		return
	}
	delegates, own := a.plain(d)
	sum := a.oneDelegate(b, certain, own).With(d.SupportKind()).Unsure(possible.Days() > certain.Days())
	if delegates > 1 {
		sum = sum.Times(delegates)
	}
	if d.Has(snapshot.Observing) {
		t.AddObserver(sum)
	} else {
		t.Add(sum)
	}
}

// AddSeatLine counts a tenure's line at a supplier.
func (a *Evaluator) AddSeatLine(t *hours.LoadTotals, tenure, supplier int32) {
	line, ok := a.seatLine(tenure, supplier)
	switch {
	case !ok:
	case a.isObserver(tenure):
		t.AddObserver(line.Sum())
	default:
		t.Add(line.Sum())
	}
}

// AddMembership counts the line of a membership's assembly.
func (a *Evaluator) AddMembership(t *hours.LoadTotals, m *snapshot.MembershipRow, membership, member int32) {
	if m.Validity.Possible.Intersect(a.Period).Empty() || m.Has(snapshot.Watching) && a.measure == hours.Committed {
		return
	}
	sum, ok := a.assemblySum(m, membership, member)
	switch {
	case !ok:
	case m.Has(snapshot.Watching):
		t.AddObserver(sum)
	default:
		t.Add(sum)
	}
}

// assemblySum is what the line of a membership's assembly adds up to; ok is
// false when there is none.
func (a *Evaluator) assemblySum(m *snapshot.MembershipRow, membership, member int32) (sum hours.LineSum, ok bool) {
	if !a.Net.Calendars[m.Other].HasOwnMeetings() {
		return sum, false
	}
	if !a.isPlainMember(member, m.Other) {
		line, ok := a.assemblyLine(membership)
		return line.Sum(), ok
	}
	b := a.demandOf(m.Other)
	possible, certain := a.daysOf(m.Validity.And(a.Net.GroupValidity[member]).And(b.life))
	if possible.Empty() {
		return sum, false
	}
	return a.oneDelegate(b, certain, governance.OwnHours{}).Unsure(possible.Days() > certain.Days()), true
}

// daysOf are the days of the period on which something may hold, and those on
// which it certainly does.
func (a *Evaluator) daysOf(l snapshot.Validity) (possible, certain governance.Span) {
	return l.Possible.Intersect(a.Period), l.Certain.Intersect(a.Period)
}

// isPlain reports whether those who sit at a tenure are as many on all of its
// days, and all count at the holder, with the same support. No roll says
// otherwise: none was taken of the seat, or it is not asked.
func (a *Evaluator) isPlain(d *snapshot.TenureRow, tenure int32) bool {
	return d.Has(snapshot.SteadySupport) && (!a.sees.Has(delegateFacts) || d.Has(snapshot.OwnPeople)) &&
		(!a.readsRolls() || len(a.Net.RollsAt.Of(a.Net.TenureSeat[tenure])) == 0)
}

// plain is how many sit at a plain tenure, and what it declares of its own.
func (a *Evaluator) plain(d *snapshot.TenureRow) (delegates int, own governance.OwnHours) {
	delegates = 1
	if a.sees.Has(delegateFacts) {
		delegates = int(d.Delegates)
	}
	if a.sees.Has(overrideFacts) {
		own = d.Own()
	}
	return delegates, own
}

// readsRolls reports whether the hours rest on who came.
func (a *Evaluator) readsRolls() bool {
	return a.measure == hours.Attended && a.sees.Has(attendanceFacts)
}

// isPlainMember reports whether a member's part in an assembly depends on its
// membership alone: it has no seat there, and no roll names it.
func (a *Evaluator) isPlainMember(member, body int32) bool {
	n := a.Net
	for _, d := range n.TenureRows.Of(&n.TenuresOf, member) {
		if d.Body == body {
			return false
		}
	}
	return !a.readsRolls() || len(n.AssemblyRollsOf.Of(member)) == 0
}
