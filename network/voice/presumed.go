package voice

import (
	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// vacancy is a seat that nobody certainly holds on a day, and its last holder,
// who may be supposed to hold it still.
type vacancy struct {
	seat, holder, tenure int32
}

// vacancies are those of a body, in the order of seats: seats that certainly
// exist and are unheld, and those that are uncertainly held. Observers' seats
// are left out (DOMAIN §4, "PRESUMED").
func (m *Day) vacancies(body int32) []vacancy {
	if known := m.vacant[body].Load(); known != nil {
		return *known
	}
	found := m.findVacancies(body)
	m.vacant[body].Store(&found)
	return found
}

func (m *Day) findVacancies(body int32) []vacancy {
	n := m.Net
	var out []vacancy
	for _, seat := range n.SeatsOf.Of(body) {
		if n.Records.Seats.At(seat).Standing == governance.SeatObserver {
			continue
		}
		if t := m.LastTenure(seat); t >= 0 && m.mayStillHold(t) {
			out = append(out, vacancy{seat, n.TenureHolder[t], t})
		}
	}
	return out
}

// LastTenure is the last that began at a seat up to the day; -1 when there was
// none, and when one of them certainly holds.
func (m *Day) LastTenure(seat int32) int32 {
	n, last := m.Net, int32(-1)
	for _, t := range n.TenuresAt.Of(seat) {
		if n.TenureHolds(t, m.On) {
			return -1
		}
		if days := n.TenureValidity[t].Possible; days.From <= m.On && (last < 0 || isLater(days, n.TenureValidity[last].Possible)) {
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
func (m *Day) mayStillHold(tenure int32) bool {
	n := m.Net
	if n.TenureOn(tenure, m.On) == governance.InForceUncertain {
		return true
	}
	seat := n.TenureSeat[tenure]
	return snapshot.InForce(m.On, n.SeatValidity[seat], n.GroupValidity[n.SeatBody[seat]]) == governance.InForceYes &&
		n.GroupValidity[n.TenureHolder[tenure]].On(m.On) != governance.InForceNo
}

// Presumption is the voice that an organization would have if what nobody
// knows to be over held still.
type Presumption struct {
	Path
	Supposed []int32 // the memberships of the path whose end is doubtful
	Seat     int32   // the seat supposed to be held still by the last group of the path; -1: it sits
}

// presume looks for the path that takes the fewest suppositions, then the
// shortest, then the first in the order of keys (DOMAIN §4, "PRESUMED"). ok is
// false when there is none, and for a Nation, which is never presumed to be
// heard. It speaks of organizations that have no voice that holds.
func (m *Day) presume(organization, body int32) (p Presumption, ok bool) {
	if m.Net.Nations[organization] {
		return p, false
	}
	a := m.ascend(organization, body, true)
	if !a.nodes[0].reaches {
		return p, false
	}
	at, left := &a.nodes[0], a.nodes[0].nearest
	p.Groups = []int32{organization}
	for left.steps > 0 {
		s := at.first(a, left)
		at = &a.nodes[s.to]
		left = at.nearest
		p.Groups, p.Memberships = append(p.Groups, at.group), append(p.Memberships, s.membership)
		if s.supposed {
			p.Supposed = append(p.Supposed, s.membership)
		}
	}
	p.Seat = at.seat
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
