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
	if a.net.nations[g] {
		return 0
	}
	total := 0.0
	bonds := a.net.bonds.of(a.net.membershipsOf, g)
	for i := range bonds {
		group := bonds[i].other
		again := func(b bond) bool { return b.has(sharing) && b.other == group }
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
		found.members, found.hours = make([]int32, len(sharers)), make([]float64, len(sharers))
		for i := range sharers {
			found.members[i] = sharers[i].member
		}
		for _, line := range lines {
			a.share(line, sharers, found.hours)
		}
	}
	a.carriers[group].Store(found)
	return found
}

// carriedLine is a line that a group shares out, with its parts.
type carriedLine struct {
	body int32
	governance.LoadLine
}

func (a *account) carriedLines(group int32) []carriedLine {
	n := a.net
	if len(n.membersOf.of(group)) == 0 {
		return nil
	}
	var out []carriedLine
	duties := n.duties.of(n.tenuresOf, group)
	for i, t := range n.tenuresOf.of(group) {
		d := &duties[i]
		if d.has(observing) || d.life.certain.Intersect(a.period).Empty() {
			continue
		}
		line, ok := governance.LoadLine{}, true
		if a.measure == governance.Committed && a.isPlain(d, t) {
			line = a.plainLine(d, t, group)
		} else {
			line, ok = a.seatLine(t, group)
		}
		if ok && len(line.Parts) > 0 {
			out = append(out, carriedLine{d.body, line})
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
	member int32
	all    bool
	topics []int32
	days   governance.Days
}

// sharers are the members that may share in what a group carries, in order.
func (a *account) sharers(group int32) []sharer {
	mandates := a.mandates(group)
	slices.SortFunc(mandates, func(x, y mandate) int { return cmp.Compare(x.member, y.member) })
	out := make([]sharer, 0, len(mandates))
	for i, m := range mandates {
		if i > 0 && mandates[i-1].member == m.member {
			last := &out[len(out)-1]
			last.mandates = mandates[i-len(last.mandates) : i+1]
			continue
		}
		out = append(out, sharer{m.member, mandates[i : i+1]})
	}
	return out
}

// mandates are those that a group has from its members.
func (a *account) mandates(group int32) []mandate {
	n := a.net
	bonds := n.memberBonds.of(n.membersOf, group)
	out, days := make([]mandate, 0, len(bonds)), make([]governance.Span, len(bonds))
	for i, m := range n.membersOf.of(group) {
		b := &bonds[i]
		if !b.has(sharing) || n.nations[b.other] {
			continue
		}
		_, days[i] = a.daysOf(b.life.and(n.groupLives[b.other]).and(n.groupLives[group]))
		if days[i].Empty() {
			continue
		}
		found := mandate{member: b.other, all: b.has(onAll), days: days[i : i+1 : i+1]}
		if !found.all {
			found.topics = n.topics.all(n.facts.Memberships[m].Mandate.Topics)
		}
		out = append(out, found)
	}
	return out
}

// daysAt are the days on which a sharer's mandates meet a body.
func (s *sharer) daysAt(topics topicTree, body []int32) (days governance.Days) {
	for i := range s.mandates {
		m := &s.mandates[i]
		switch {
		case !m.all && !topics.anyMeet(m.topics, body):
		case days == nil:
			days = m.days
		default:
			days = days.Plus(m.days[0])
		}
	}
	return days
}

// share adds to the hours of each sharer its part of a line. A sharer comes
// and goes where the parts change: it has each of them whole, or not at all.
func (a *account) share(line carriedLine, sharers []sharer, hours []float64) {
	topics := a.net.topics.all(a.net.facts.Groups[line.body].Topics)
	days := make([]governance.Days, len(sharers))
	var steps turnover
	for i := range sharers {
		days[i] = sharers[i].daysAt(a.net.topics, topics)
		steps.add(days[i], a.period)
	}
	shares := steps.shares(a.period)
	each := make([]float64, len(shares))
	for k := range shares {
		each[k] = line.HoursOn(shares[k : k+1])
	}
	for i := range sharers {
		for k := 0; k < len(shares) && len(days[i]) > 0; k++ {
			if days[i].Has(shares[k].From) {
				hours[i] += each[k]
			}
		}
	}
}

// turnover is how many are there over a period: those who stay, and the dates
// on which others come and go.
type turnover struct {
	staying int
	edges   []edge
}

type edge struct {
	on     governance.Date
	coming int
}

// add counts somebody who is there on some days.
func (t *turnover) add(days governance.Days, period governance.Period) {
	if len(days) == 1 && days[0] == period {
		t.staying++
		return
	}
	for _, run := range days {
		t.edges = append(t.edges, edge{run.From, 1}, edge{run.Until, -1})
	}
}

// shares are the parts over time: one over the number of those who are there.
func (t *turnover) shares(period governance.Period) []governance.Share {
	edges := append(t.edges, edge{period.From, 0}, edge{period.Until, 0})
	slices.SortFunc(edges, func(x, y edge) int { return cmp.Compare(x.on, y.on) })
	var out []governance.Share
	present := t.staying
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
