package network

import "tablee/governance"

// vacancy is a seat that nobody certainly holds on a day, and its last holder,
// who may be supposed to hold it still.
type vacancy struct {
	seat, holder, tenure int32
}

// vacancies are those of a body, in the order of seats: seats that certainly
// exist and are unheld, and those that are uncertainly held. Observers' seats
// are left out (DOMAIN §4, "PRESUMED").
func (m *moment) vacancies(body int32) []vacancy {
	if known := m.vacant[body].Load(); known != nil {
		return *known
	}
	found := m.findVacancies(body)
	m.vacant[body].Store(&found)
	return found
}

func (m *moment) findVacancies(body int32) []vacancy {
	n := m.net
	var out []vacancy
	for _, seat := range n.seatsOf.of(body) {
		if n.Records.Seats.At(seat).Standing == governance.SeatObserver {
			continue
		}
		if t := m.lastTenure(seat); t >= 0 && m.mayStillHold(t) {
			out = append(out, vacancy{seat, n.tenureHolder[t], t})
		}
	}
	return out
}

// lastTenure is the last that began at a seat up to the day; -1 when there was
// none, and when one of them certainly holds.
func (m *moment) lastTenure(seat int32) int32 {
	n, last := m.net, int32(-1)
	for _, t := range n.tenuresAt.of(seat) {
		if n.tenureHolds(t, m.on) {
			return -1
		}
		if days := n.tenureLives[t].possible; days.From <= m.on && (last < 0 || isLater(days, n.tenureLives[last].possible)) {
			last = t
		}
	}
	return last
}

// isLater compares two tenures of one seat: by start, then by end, since
// several may have begun nobody knows when.
func isLater(a, b governance.Span) bool {
	return a.From > b.From || a.From == b.From && a.Until >= b.Until
}

// mayStillHold reports whether a tenure that does not certainly hold may be
// supposed to: nobody knows, or it ended and the seat and the holder are there.
func (m *moment) mayStillHold(tenure int32) bool {
	n := m.net
	if n.tenureOn(tenure, m.on) == governance.InForceUncertain {
		return true
	}
	seat := n.tenureSeat[tenure]
	return inForce(m.on, n.seatLives[seat], n.groupLives[n.seatBody[seat]]) == governance.InForceYes &&
		n.groupLives[n.tenureHolder[tenure]].on(m.on) != governance.InForceNo
}

// presumption is the voice that an organization would have if what nobody
// knows to be over held still.
type presumption struct {
	path
	supposed []int32 // the memberships of the path whose end is doubtful
	seat     int32   // the seat supposed to be held still by the last group of the path; -1: it sits
}

// presume looks for the path that takes the fewest suppositions, then the
// shortest, then the first in the order of keys (DOMAIN §4, "PRESUMED"). ok is
// false when there is none, and for a Nation, which is never presumed to be
// heard. It speaks of organizations that have no voice that holds.
func (m *moment) presume(organization, body int32) (p presumption, ok bool) {
	if m.net.nations[organization] {
		return p, false
	}
	a := m.ascent(organization, body, true)
	if !a.nodes[0].reaches {
		return p, false
	}
	at, left := &a.nodes[0], a.nodes[0].nearest
	p.groups = []int32{organization}
	for left.steps > 0 {
		s := at.first(a, left)
		at = &a.nodes[s.to]
		left = at.nearest
		p.groups, p.memberships = append(p.groups, at.group), append(p.memberships, s.membership)
		if s.supposed {
			p.supposed = append(p.supposed, s.membership)
		}
	}
	p.seat = at.seat
	return p, true
}

// first is the first step, in the order of keys, of a path that takes no more
// than the least.
func (node *ascentNode) first(a *ascent, least cost) step {
	for _, s := range node.steps {
		if above := &a.nodes[s.to]; above.reaches && s.plus(above.nearest) == least {
			return s
		}
	}
	return node.steps[0]
}
