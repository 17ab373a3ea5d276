package network

import (
	"slices"

	"tablee/governance"
)

// carrier is what a group carries for its members over the period: the SEAT
// lines that it holds and supplies itself, shared among them.
type carrier struct{ lines []carriedLine }

// carriedLine is one line, and the part of each day's hours that is a
// sharer's.
type carriedLine struct {
	body   int32
	line   governance.LoadLine
	shares []governance.Share
	whole  float64 // what is a member's who shares on all days of the period
}

// carriedFor is what others give for a group: each hour of the SEAT lines that
// a group holds and supplies itself at a body is shared equally among its
// members that are FULL on that moment with a mandate that meets the body.
// Nations are not among the sharers. One level only; never added to the
// group's own hours. Source: DOMAIN §3, "Carried for g".
func (a *account) carriedFor(g int32) float64 {
	n := a.net
	total := 0.0
	var seen []int32
	for _, m := range n.membershipsOf.of(g) {
		group := n.membershipGroup[m]
		if !n.shares(m) || slices.Contains(seen, group) {
			continue
		}
		seen = append(seen, group)
		for _, line := range a.carrier(group).lines {
			total += a.shareOf(g, group, line)
		}
	}
	return total
}

// shareOf is the part of a line that is a member's.
func (a *account) shareOf(member, group int32, line carriedLine) float64 {
	n := a.net
	var days governance.Days
	for _, m := range n.membershipsOf.of(member) {
		if n.membershipGroup[m] == group && n.shares(m) && n.mandateMeets(m, line.body) {
			if lives := n.membershipLife(m); lasts(a.period, lives[:]...) {
				return line.whole
			}
			for _, run := range n.membershipDays(m, a.period).certain {
				days = days.Plus(run)
			}
		}
	}
	total := 0.0
	for _, run := range days {
		total += line.line.HoursOn(within(line.shares, run))
	}
	return total
}

// within are the shares on the days of a run.
func within(shares []governance.Share, run governance.Span) []governance.Share {
	var out []governance.Share
	for _, s := range shares {
		if both := s.Intersect(run); !both.Empty() {
			out = append(out, governance.Share{Span: both, Part: s.Part})
		}
	}
	return out
}

// carrier gives what a group carries over the period.
func (a *account) carrier(group int32) *carrier {
	if known := a.carriers[group].Load(); known != nil {
		return known
	}
	found := &carrier{}
	sharers := a.sharers(group)
	for _, t := range a.net.tenuresOf.of(group) {
		if len(sharers) == 0 || a.isObserver(t) {
			continue
		}
		line, ok := a.seatLine(t, group)
		if !ok || len(line.Parts) == 0 {
			continue
		}
		body := a.net.seatBody[a.net.tenureSeat[t]]
		shares := a.sharesAt(sharers, body)
		found.lines = append(found.lines, carriedLine{body, line, shares, line.HoursOn(shares)})
	}
	a.carriers[group].Store(found)
	return found
}

// sharer is a membership that may share, and when.
type sharer struct {
	membership int32
	days       governance.Days
}

// sharers are the memberships that may share in what a group carries.
func (a *account) sharers(group int32) []sharer {
	var out []sharer
	for _, m := range a.net.membersOf.of(group) {
		if !a.net.shares(m) {
			continue
		}
		if days := a.net.membershipDays(m, a.period).certain; len(days) > 0 {
			out = append(out, sharer{m, days})
		}
	}
	return out
}

// sharesAt is the part of a group's hours at a body that is each sharer's, over
// time: one over the number of members that share on the day.
func (a *account) sharesAt(sharers []sharer, body int32) []governance.Share {
	steps := map[governance.Date]int{}
	days := map[int32]governance.Days{} // of members with more than one membership
	for _, s := range sharers {
		if !a.net.mandateMeets(s.membership, body) {
			continue
		}
		member := a.net.membershipMember[s.membership]
		for _, run := range s.days {
			fresh := governance.DaysOf(run)
			for _, counted := range days[member] {
				fresh = fresh.Minus(counted)
			}
			for _, f := range fresh {
				steps[f.From]++
				steps[f.Until]--
			}
			days[member] = days[member].Plus(run)
		}
	}
	return sharesOf(steps)
}

// sharesOf turns comings and goings into parts.
func sharesOf(steps map[governance.Date]int) []governance.Share {
	dates := make([]governance.Date, 0, len(steps))
	for d := range steps {
		dates = append(dates, d)
	}
	slices.Sort(dates)
	var out []governance.Share
	present := 0
	for i, d := range dates {
		present += steps[d]
		if present > 0 {
			out = append(out, governance.Share{Span: governance.Span{From: d, Until: dates[i+1]}, Part: 1 / float64(present)})
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
