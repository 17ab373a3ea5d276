package network

import "tablee/governance"

// totals works out what a group's lines add up to, without the lines: those
// of plain duties and memberships come from what their body asks of one
// delegate, all others from the lines themselves.
func (a *account) totals(g int32) governance.LoadTotals {
	t := a.ownTotals(g)
	t.CarriedHours = a.carriedFor(g)
	return t
}

// ownTotals are the totals but for what others give for the group.
func (a *account) ownTotals(g int32) governance.LoadTotals {
	n := a.net
	t := governance.NewLoadTotals(a.period, a.measure)
	t.PublicEstimate = !a.sees.isWhole(a.measure)
	duties, bonds := n.duties.of(n.tenuresOf, g), n.bonds.of(n.membershipsOf, g)
	for i, tenure := range n.tenuresOf.of(g) {
		a.addTenure(&t, &duties[i], tenure, g)
	}
	for _, tenure := range a.suppliedToOthers(g) {
		a.addSeatLine(&t, tenure, g)
	}
	for i, membership := range n.membershipsOf.of(g) {
		a.addMembership(&t, &bonds[i], membership, g)
	}
	for _, line := range a.consultationLines(g) {
		t.Add(line.Sum())
	}
	for _, line := range a.adHocLines(g) {
		t.Add(line.Sum())
	}
	t.PendingHours = a.net.pending(g, a.period)
	t.Against(a.resources(g))
	t.Withhold(!a.sees.has(seesCapacity), !a.sees.has(seesLimit), !a.sees.has(seesRate))
	return t
}

// resources are the group's capacity and limit over the period, in hours; nil
// where nothing that is told rests on them. A limit that is a share tells the
// capacity, and is not told without it.
func (a *account) resources(g int32) (capacity, limit *float64) {
	n := a.net
	capacities := n.Private().Capacities.Pick(n.capacitiesOf.of(g))
	if a.sees&(seesCapacity|seesRate) != 0 {
		capacity = governance.CapacityHours(capacities, a.period)
	}
	if !a.sees.has(seesCapacity) {
		capacities = nil
	}
	if a.sees.has(seesLimit) {
		limit = governance.LimitHours(n.Private().Limits.Pick(n.limitsOf.of(g)), capacities, a.period)
	}
	return capacity, limit
}

// addTenure counts the holder's own line of a tenure.
func (a *account) addTenure(t *governance.LoadTotals, d *duty, tenure, holder int32) {
	if d.life.possible.Intersect(a.period).Empty() || d.has(observing) && a.measure == governance.Committed {
		return
	}
	if !a.isPlain(d, tenure) {
		a.addSeatLine(t, tenure, holder)
		return
	}
	b := a.askedBy(d.body)
	possible, certain := a.daysOf(d.life.and(a.net.groupLives[holder]).and(b.life))
	if possible.Empty() {
		return
	}
	delegates, own := a.plain(d)
	sum := a.oneDelegate(b, certain, own).With(d.supportKind()).Unsure(possible.Days() > certain.Days())
	if delegates > 1 {
		sum = sum.Times(delegates)
	}
	if d.has(observing) {
		t.AddObserver(sum)
	} else {
		t.Add(sum)
	}
}

// addSeatLine counts a tenure's line at a supplier.
func (a *account) addSeatLine(t *governance.LoadTotals, tenure, supplier int32) {
	line, ok := a.seatLine(tenure, supplier)
	switch {
	case !ok:
	case a.isObserver(tenure):
		t.AddObserver(line.Sum())
	default:
		t.Add(line.Sum())
	}
}

// addMembership counts the line of a membership's assembly.
func (a *account) addMembership(t *governance.LoadTotals, m *bond, membership, member int32) {
	if m.life.possible.Intersect(a.period).Empty() || m.has(watching) && a.measure == governance.Committed {
		return
	}
	sum, ok := a.assemblySum(m, membership, member)
	switch {
	case !ok:
	case m.has(watching):
		t.AddObserver(sum)
	default:
		t.Add(sum)
	}
}

// assemblySum is what the line of a membership's assembly adds up to; ok is
// false when there is none.
func (a *account) assemblySum(m *bond, membership, member int32) (sum governance.LineSum, ok bool) {
	if !a.net.calendars[m.other].HasOwnMeetings() {
		return sum, false
	}
	if !a.isPlainMember(member, m.other) {
		line, ok := a.assemblyLine(membership)
		return line.Sum(), ok
	}
	b := a.askedBy(m.other)
	possible, certain := a.daysOf(m.life.and(a.net.groupLives[member]).and(b.life))
	if possible.Empty() {
		return sum, false
	}
	return a.oneDelegate(b, certain, governance.OwnHours{}).Unsure(possible.Days() > certain.Days()), true
}

// daysOf are the days of the period on which something may hold, and those on
// which it certainly does.
func (a *account) daysOf(l life) (possible, certain governance.Span) {
	return l.possible.Intersect(a.period), l.certain.Intersect(a.period)
}

// isPlain reports whether those who sit at a tenure are as many on all of its
// days, and all count at the holder, with the same support. No roll says
// otherwise: none was taken of the seat, or it is not asked.
func (a *account) isPlain(d *duty, tenure int32) bool {
	return d.has(steadySupport) && (!a.sees.has(seesDelegates) || d.has(ownPeople)) &&
		(!a.readsRolls() || len(a.net.rollsAt.of(a.net.tenureSeat[tenure])) == 0)
}

// plain is how many sit at a plain tenure, and what it declares of its own.
func (a *account) plain(d *duty) (delegates int, own governance.OwnHours) {
	delegates = 1
	if a.sees.has(seesDelegates) {
		delegates = int(d.delegates)
	}
	if a.sees.has(seesOverrides) {
		own = d.own()
	}
	return delegates, own
}

// readsRolls reports whether the hours rest on who came.
func (a *account) readsRolls() bool {
	return a.measure == governance.Attended && a.sees.has(seesAttendance)
}

// isPlainMember reports whether a member's part in an assembly depends on its
// membership alone: it has no seat there, and no roll names it.
func (a *account) isPlainMember(member, body int32) bool {
	n := a.net
	for _, d := range n.duties.of(n.tenuresOf, member) {
		if d.body == body {
			return false
		}
	}
	return !a.readsRolls() || len(n.assemblyRollsOf.of(member)) == 0
}
