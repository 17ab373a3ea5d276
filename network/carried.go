package network

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// carriedFor is what others give for a group: each hour of the SEAT lines that
// a group holds and supplies itself at a body is shared equally among its
// members that are FULL on that moment with a mandate that meets the body.
// Nations are not among the sharers. One level only; never added to the
// group's own hours. Source: DOMAIN §3, "Carried for g".
func (a *account) carriedFor(g int32) float64 {
	total := 0.0
	bonds := a.net.bonds.of(a.net.membershipsOf, g)
	for i := range bonds {
		group := bonds[i].group
		again := func(b bond) bool { return b.has(sharing) && b.group == group }
		if bonds[i].has(sharing) && !slices.ContainsFunc(bonds[:i], again) {
			total += a.carrier(group).carriedFor(g)
		}
	}
	return total
}

// carrier is what a group carries for its members over the period: the SEAT
// lines that it holds and supplies itself, shared among them.
type carrier struct {
	members []int32 // those who share, in order
	hours   []float64
}

func (c *carrier) carriedFor(member int32) float64 {
	if i, ok := slices.BinarySearch(c.members, member); ok {
		return c.hours[i]
	}
	return 0
}

// carrier gives what a group carries over the period.
func (a *account) carrier(group int32) *carrier {
	if known := a.carriers[group].Load(); known != nil {
		return known
	}
	found := &carrier{}
	if lines := a.carriedLines(group); len(lines) > 0 {
		sharers := a.sharers(group)
		for _, s := range sharers {
			found.members = append(found.members, s.member)
		}
		found.hours = make([]float64, len(sharers))
		for _, line := range lines {
			a.share(line, sharers, found.hours)
		}
	}
	a.carriers[group].Store(found)
	return found
}

// carriedLines are the lines that a group may share out, with their parts.
func (a *account) carriedLines(group int32) []governance.LoadLine {
	if len(a.net.membersOf.of(group)) == 0 {
		return nil
	}
	var out []governance.LoadLine
	for _, t := range a.net.tenuresOf.of(group) {
		if a.isObserver(t) {
			continue
		}
		if line, ok := a.seatLine(t, group); ok && len(line.Parts) > 0 {
			out = append(out, line)
		}
	}
	return out
}

// sharer is a member that may share in what its group carries, by one
// membership or more.
type sharer struct {
	member   int32
	mandates []mandate
}

// mandate is on what a membership lets its group speak, and on which days of
// the period it certainly does.
type mandate struct {
	all    bool
	topics []int32
	days   governance.Span
}

// sharers are the members that may share in what a group carries, in order.
func (a *account) sharers(group int32) []sharer {
	n := a.net
	members := slices.SortedFunc(slices.Values(n.membersOf.of(group)), func(x, y int32) int {
		return cmp.Compare(n.membershipMember[x], n.membershipMember[y])
	})
	var out []sharer
	for _, m := range members {
		lives := n.membershipLife(m)
		_, days := a.daysOf(lives[0].and(lives[1]).and(lives[2]))
		if days.Empty() || !n.shares(m) {
			continue
		}
		declared := &n.facts.Memberships[m].Mandate
		if last := len(out) - 1; last < 0 || out[last].member != n.membershipMember[m] {
			out = append(out, sharer{member: n.membershipMember[m]})
		}
		of := &out[len(out)-1].mandates
		*of = append(*of, mandate{declared.Scope == governance.MandateAll, n.topics.all(declared.Topics), days})
	}
	return out
}

// daysAt are the days on which a sharer's mandates meet a body.
func (s *sharer) daysAt(topics topicTree, body []int32) governance.Days {
	var days governance.Days
	for _, m := range s.mandates {
		if m.all || topics.anyMeet(m.topics, body) {
			days = days.Plus(m.days)
		}
	}
	return days
}

// share adds to the hours of each sharer its part of a line. A sharer comes
// and goes where the parts change: it has each of them whole, or not at all.
func (a *account) share(line governance.LoadLine, sharers []sharer, hours []float64) {
	n := a.net
	topics := n.topics.all(n.facts.Groups[n.groupOf(line.BodyID)].Topics)
	days := make([]governance.Days, len(sharers))
	var edges []edge
	for i := range sharers {
		days[i] = sharers[i].daysAt(n.topics, topics)
		for _, run := range days[i] {
			edges = append(edges, edge{run.From, 1}, edge{run.Until, -1})
		}
	}
	shares := sharesOf(edges)
	each := make([]float64, len(shares))
	for k := range shares {
		each[k] = line.HoursOn(shares[k : k+1])
	}
	for i := range sharers {
		for k, s := range shares {
			if days[i].Has(s.From) {
				hours[i] += each[k]
			}
		}
	}
}

// edge is a date on which some come, or go.
type edge struct {
	on     governance.Date
	coming int
}

// sharesOf turns comings and goings into parts: one over the number of those
// who are there.
func sharesOf(edges []edge) []governance.Share {
	slices.SortFunc(edges, func(x, y edge) int { return cmp.Compare(x.on, y.on) })
	var out []governance.Share
	present := 0
	for i, e := range edges {
		present += e.coming
		if i+1 < len(edges) && e.on < edges[i+1].on && present > 0 {
			out = append(out, governance.Share{Span: governance.Span{From: e.on, Until: edges[i+1].on}, Part: 1 / float64(present)})
		}
	}
	return out
}

// shares reports whether a membership may share in what its group carries.
func (n *Network) shares(membership int32) bool {
	m := &n.facts.Memberships[membership]
	return m.Standing == governance.Full &&
		(m.Mandate.Scope == governance.MandateAll || m.Mandate.Scope == governance.MandateTopics) &&
		n.facts.Groups[n.membershipMember[membership]].Nature != governance.Nation
}

// mandateMeets reports whether a membership's mandate lets its group speak at
// a body: ALL, or a topic equal to, narrower or broader than one of the
// body's. A body without topics is met only by ALL (DOMAIN §4).
func (n *Network) mandateMeets(membership, body int32) bool {
	mandate := &n.facts.Memberships[membership].Mandate
	if mandate.Scope == governance.MandateAll {
		return true
	}
	return n.topics.anyMeet(n.topics.all(mandate.Topics), n.topics.all(n.facts.Groups[body].Topics))
}
