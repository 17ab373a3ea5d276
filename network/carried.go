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
	total := 0.0
	for _, group := range a.carriersOf(g) {
		total += a.carrier(group).carriedFor(g)
	}
	return total
}

// carriersOf are the groups that may carry for a group, each once.
func (a *account) carriersOf(g int32) []int32 {
	if a.net.nations[g] {
		return nil
	}
	var out []int32
	bonds := a.net.bonds.of(a.net.membershipsOf, g)
	for i := range bonds {
		if group := bonds[i].other; bonds[i].has(sharesIn) && !slices.Contains(out, group) {
			out = append(out, group)
		}
	}
	return out
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
		found.hours = a.divide(lines, sharers)
		for i := range sharers {
			found.members = append(found.members, sharers[i].member)
		}
	}
	a.carriers[group].Store(found)
	return found
}

// carriedLine is a line that a group shares out.
type carriedLine struct {
	body  int32
	parts []governance.LoadPart
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
		if parts := a.parts(d, t, group); len(parts) > 0 {
			out = append(out, carriedLine{d.body, parts})
		}
	}
	return out
}

// parts are those of the holder's own line of a tenure.
func (a *account) parts(d *duty, tenure, holder int32) []governance.LoadPart {
	if a.measure == governance.Attended || !a.isPlain(d, tenure) {
		line, _ := a.seatLine(tenure, holder)
		return line.Parts
	}
	b := a.askedBy(d.body)
	_, certain := a.daysOf(d.life.and(a.net.groupLives[holder]).and(b.life))
	delegates, own := a.plain(d)
	return governance.Commitment{
		Days: governance.DaysOf(certain), OwnHours: own, Calendar: b.more.calendar,
		Delegates: []governance.DelegateSpan{{Span: certain, Delegates: delegates}},
	}.Committed(governance.LoadLine{}).Parts
}
