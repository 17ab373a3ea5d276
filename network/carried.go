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
func (a *account) carriedFor(g int32) float64 {
	if a.net.nations[g] {
		return 0
	}
	total := 0.0
	bonds := a.net.bonds.of(a.net.membershipsOf, g)
	for i := range bonds {
		group := bonds[i].other
		again := func(b bond) bool { return b.has(sharesIn) && b.other == group }
		if bonds[i].has(sharesIn) && !slices.ContainsFunc(bonds[:i], again) {
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
		s := division{topics: a.net.topics, period: a.period, sharers: a.sharers(group)}
		s.days = make([]governance.Days, len(s.sharers))
		found.members, found.hours = make([]int32, len(s.sharers)), make([]float64, len(s.sharers))
		for i := range s.sharers {
			found.members[i] = s.sharers[i].member
		}
		for _, line := range lines {
			s.share(line.LoadLine, a.net.topics.all(a.net.facts.Groups[line.body].Topics), found.hours)
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
