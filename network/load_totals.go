package network

import "tablee/governance"

// totals works out what a group's lines add up to, without the lines: those
// of plain duties and memberships come from what their body asks of one
// delegate, all others from the lines themselves.
func (a *account) totals(g int32) governance.LoadTotals {
	n := a.net
	t := governance.NewLoadTotals(a.period, a.measure)
	t.PublicEstimate = a.public
	holds := n.tenuresOf.of(g)
	for _, tenure := range holds {
		a.addTenure(&t, tenure, g)
	}
	for _, tenure := range a.suppliedToOthers(g) {
		a.addSeatLine(&t, tenure, g)
	}
	for _, membership := range n.membershipsOf.of(g) {
		a.addMembership(&t, membership, g)
	}
	t.Against(a.resources(g))
	t.CarriedHours = a.carriedFor(g)
	return t
}

// resources are the group's capacity and limit over the period, in hours; nil
// to the public.
func (a *account) resources(g int32) (capacity, limit *float64) {
	n := a.net
	if a.public {
		return nil, nil
	}
	capacities := pick(n.facts.Capacities, n.capacitiesOf.of(g))
	return governance.CapacityHours(capacities, a.period),
		governance.LimitHours(pick(n.facts.Limits, n.limitsOf.of(g)), capacities, a.period)
}

// addTenure counts the holder's own line of a tenure.
func (a *account) addTenure(t *governance.LoadTotals, tenure, holder int32) {
	n := a.net
	d := &n.duties[tenure]
	if d.life.possible.Intersect(a.period).Empty() || d.has(observing) && a.measure == governance.Committed {
		return
	}
	if !a.isPlain(tenure) || !d.has(steadySupport) {
		a.addSeatLine(t, tenure, holder)
		return
	}
	b := a.askedBy(d.body)
	possible, certain := a.daysOf(d.life.and(n.groupLives[holder]).and(b.life))
	if possible.Empty() {
		return
	}
	delegates, own := a.plain(tenure)
	line := a.oneDelegate(b, certain, own).With(d.supportKind())
	if delegates > 1 {
		line = line.Times(delegates)
	}
	line.Uncertain = possible.Days() > certain.Days()
	if d.has(observing) {
		t.AddObserver(&line)
	} else {
		t.Add(&line)
	}
}

// addSeatLine counts a tenure's line at a supplier.
func (a *account) addSeatLine(t *governance.LoadTotals, tenure, supplier int32) {
	line, ok := a.seatLine(tenure, supplier)
	switch {
	case !ok:
	case a.isObserver(tenure):
		t.AddObserver(&line)
	default:
		t.Add(&line)
	}
}

// addMembership counts the line of a membership's assembly.
func (a *account) addMembership(t *governance.LoadTotals, membership, member int32) {
	n := a.net
	observer := n.facts.Memberships[membership].Standing == governance.Observer
	life := n.membershipLives[membership]
	if observer && a.measure == governance.Committed || life.possible.Intersect(a.period).Empty() {
		return
	}
	body := n.membershipGroup[membership]
	b := a.askedBy(body)
	if !b.calendar.HasOwnMeetings() {
		return
	}
	var line governance.LoadLine
	if a.isPlainMember(member, body) {
		possible, certain := a.daysOf(life.and(n.groupLives[member]).and(b.life))
		if possible.Empty() {
			return
		}
		line = a.oneDelegate(b, certain, governance.OwnHours{})
		line.Uncertain = possible.Days() > certain.Days()
	} else {
		var ok bool
		if line, ok = a.assemblyLine(membership); !ok {
			return
		}
	}
	if observer {
		t.AddObserver(&line)
	} else {
		t.Add(&line)
	}
}

// daysOf are the days of the period on which something may hold, and those on
// which it certainly does.
func (a *account) daysOf(l life) (possible, certain governance.Span) {
	return l.possible.Intersect(a.period), l.certain.Intersect(a.period)
}

// isPlain reports whether those who sit at a tenure are as many on all of its
// days, and all count at the holder. No roll says otherwise: none was taken of
// the seat, or it is not asked.
func (a *account) isPlain(tenure int32) bool {
	if a.public {
		return true
	}
	return a.net.duties[tenure].has(ownPeople) &&
		(a.measure == governance.Committed || len(a.net.rollsAt.of(a.net.tenureSeat[tenure])) == 0)
}

// plain is how many sit at a plain tenure, and what it declares of its own.
func (a *account) plain(tenure int32) (delegates int, own governance.OwnHours) {
	d := &a.net.duties[tenure]
	if a.public {
		return 1, own
	}
	if d.has(ownHours) {
		own = a.net.facts.Tenures[tenure].OwnHours()
	}
	return int(d.delegates), own
}

// isPlainMember reports whether a member's part in an assembly depends on its
// membership alone: it has no seat there, and no roll names it.
func (a *account) isPlainMember(member, body int32) bool {
	n := a.net
	for _, t := range n.tenuresOf.of(member) {
		if n.duties[t].body == body {
			return false
		}
	}
	return a.measure == governance.Committed || a.public || len(n.assemblyRollsOf.of(member)) == 0
}
