package network

import (
	"slices"

	"tablee/governance"
)

// carriedFor is what others give for a group: each hour of the SEAT lines that
// a group holds and supplies itself at a body is shared equally among its
// members that are FULL on that moment with a mandate that meets the body.
// Nations are not among the sharers. One level only; never added to the
// group's own hours. Source: DOMAIN §3, "Carried for g".
func (a account) carriedFor(g int32) float64 {
	n := a.net
	total := 0.0
	var seen []int32
	for _, m := range n.membershipsOf.of(g) {
		carrier := n.membershipGroup[m]
		if slices.Contains(seen, carrier) || !n.shares(m) {
			continue
		}
		seen = append(seen, carrier)
		for _, t := range n.tenuresOf.of(carrier) {
			total += a.carriedAt(t, carrier, g)
		}
	}
	return total
}

func (a account) carriedAt(tenure, carrier, g int32) float64 {
	if a.isObserver(tenure) {
		return 0
	}
	shares := a.sharesOf(g, carrier, a.net.seatBody[a.net.tenureSeat[tenure]])
	if len(shares) == 0 {
		return 0
	}
	line, ok := a.seatLine(tenure, carrier)
	if !ok {
		return 0
	}
	return line.HoursOn(shares)
}

// shares reports whether a membership may share in what its group carries.
func (n *Network) shares(membership int32) bool {
	m := &n.facts.Memberships[membership]
	return m.Standing == governance.Full &&
		(m.Mandate.Scope == governance.MandateAll || m.Mandate.Scope == governance.MandateTopics) &&
		n.facts.Groups[n.membershipMember[membership]].Nature != governance.Nation
}

// sharesOf is the part of a carrier's hours at a body that is a member's, over
// time: one over the number of members that share on the day.
func (a account) sharesOf(member, carrier, body int32) []governance.Share {
	n := a.net
	days := map[int32]governance.Days{}
	var edges []governance.Date
	for _, m := range n.membersOf.of(carrier) {
		if !n.shares(m) || !n.mandateMeets(m, body) {
			continue
		}
		held := overlaps(a.period, n.facts.Memberships[m].Interval,
			n.facts.Groups[n.membershipMember[m]].Interval, n.facts.Groups[carrier].Interval).certain
		for _, run := range held {
			edges = append(edges, run.From, run.Until)
			days[n.membershipMember[m]] = days[n.membershipMember[m]].Plus(run)
		}
	}
	slices.Sort(edges)
	edges = slices.Compact(edges)
	var out []governance.Share
	for _, run := range days[member] {
		for i := 1; i < len(edges); i++ {
			piece := governance.Span{From: edges[i-1], Until: edges[i]}.Intersect(run)
			if !piece.Empty() {
				out = append(out, governance.Share{Span: piece, Part: 1 / float64(countOn(days, piece.From))})
			}
		}
	}
	return out
}

func countOn(days map[int32]governance.Days, day governance.Date) int {
	n := 0
	for _, d := range days {
		if d.Has(day) {
			n++
		}
	}
	return n
}

// mandateMeets reports whether a membership's mandate lets its group speak at
// a body: ALL, or a topic equal to, narrower or broader than one of the
// body's. A body without topics is met only by ALL (DOMAIN §4).
func (n *Network) mandateMeets(membership, body int32) bool {
	mandate := &n.facts.Memberships[membership].Mandate
	if mandate.Scope == governance.MandateAll {
		return true
	}
	for _, t := range mandate.Topics {
		for _, b := range n.facts.Groups[body].Topics {
			x, y := n.index(kindTopic, t), n.index(kindTopic, b)
			if x >= 0 && y >= 0 && n.topics.meets(x, y) {
				return true
			}
		}
	}
	return false
}
