package load

import (
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/snapshot"
)

// carriedFor is what others give for a group: each hour of the SEAT lines that
// a group holds and supplies itself at a body is shared equally among its
// members that are FULL on that moment with a mandate that meets the body.
// Nations are not among the sharers. One level only; never added to the
// group's own hours. Source: DOMAIN §3, "Carried for g".
func (a *Evaluator) carriedFor(g int32) float64 {
	total := 0.0
	for _, group := range a.carriersOf(g) {
		total += a.Carrier(group).CarriedFor(g)
	}
	return total
}

// carriersOf are the groups that may carry for a group, each once.
func (a *Evaluator) carriersOf(g int32) []int32 {
	if a.Net.Nations[g] {
		return nil
	}
	var out []int32
	rows := a.Net.MembershipRows.Of(&a.Net.MembershipsOf, g)
	for i := range rows {
		if group := rows[i].Other; rows[i].Has(snapshot.SharesIn) && !slices.Contains(out, group) {
			out = append(out, group)
		}
	}
	return out
}

// Carrier is what a group carries for its members over the period: the SEAT
// lines that it holds and supplies itself, shared among them.
type Carrier struct {
	Members []int32 // those who share, in order
	hours   []float64
}

// CarriedFor is a member's share, in hours; 0 for who has none.
func (c *Carrier) CarriedFor(member int32) float64 {
	if i, ok := slices.BinarySearch(c.Members, member); ok {
		return c.hours[i]
	}
	return 0
}

// Carrier gives what a group carries over the period.
func (a *Evaluator) Carrier(group int32) *Carrier {
	if known := a.carriers[group].Load(); known != nil {
		return known
	}
	found := &Carrier{}
	if lines := a.carriedLines(group); len(lines) > 0 {
		sharers := a.sharers(group)
		found.hours = a.divide(lines, sharers)
		for i := range sharers {
			found.Members = append(found.Members, sharers[i].member)
		}
	}
	a.carriers[group].Store(found)
	return found
}

// carriedLine is a line that a group shares out.
type carriedLine struct {
	body  int32
	parts []hours.LoadPart
}

func (a *Evaluator) carriedLines(group int32) []carriedLine {
	n := a.Net
	if len(n.MembersOf.Of(group)) == 0 {
		return nil
	}
	var out []carriedLine
	rows := n.TenureRows.Of(&n.TenuresOf, group)
	for i, t := range n.TenuresOf.Of(group) {
		d := &rows[i]
		if d.Has(snapshot.Observing) || d.Validity.Certain.Intersect(a.Period).Empty() {
			continue
		}
		if parts := a.parts(d, t, group); len(parts) > 0 {
			out = append(out, carriedLine{d.Body, parts})
		}
	}
	return out
}

// parts are those of the holder's own line of a tenure.
func (a *Evaluator) parts(d *snapshot.TenureRow, tenure, holder int32) []hours.LoadPart {
	if a.measure == hours.Attended || !a.isPlain(d, tenure) {
		line, _ := a.seatLine(tenure, holder)
		return line.Parts
	}
	b := a.demandOf(d.Body)
	_, certain := a.daysOf(d.Validity.And(a.Net.GroupValidity[holder]).And(b.life))
	delegates, own := a.plain(d)
	return hours.Commitment{
		Days: governance.DaysOf(certain), OwnHours: own, Calendar: b.more.calendar,
		Delegates: []hours.DelegateSpan{{Span: certain, Delegates: delegates}},
	}.Committed(hours.LoadLine{}).Parts
}
