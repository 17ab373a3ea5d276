package load

import (
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
)

// AtBody are the committed lines of all who take part in a body over a
// period. To readers who may not see what all of them rest on, they are worked
// out from public facts: estimate says so.
func AtBody(s sight.Reader, body int32, period governance.Period) (lines []hours.LoadLine, estimate bool) {
	if SeesAll(s, participants(s.Network, body)) {
		return Whole(s.Network, period, hours.Committed).LinesAt(body), false
	}
	return Public(s.Network, period, hours.Committed).LinesAt(body), true
}

// participants are the groups that ever held a seat at a body, supplied people
// for one, or belonged to it; some of them more than once.
func participants(n *snapshot.Network, body int32) []int32 {
	var out []int32
	for _, seat := range n.SeatsOf.Of(body) {
		for _, t := range n.TenuresAt.Of(seat) {
			out = append(out, suppliersOf(n, t)...)
		}
	}
	for _, m := range n.MembersOf.Of(body) {
		out = append(out, n.MembershipMember[m])
	}
	return out
}

// suppliersOf are the groups that may supply people for a tenure: the holder,
// then those that delegations name, by key.
func suppliersOf(n *snapshot.Network, tenure int32) []int32 {
	holder := n.TenureHolder[tenure]
	out := []int32{holder}
	for _, d := range n.DelegationsAt.Of(n.TenureSeat[tenure]) {
		x := n.Private().Delegations.At(d)
		if supplier := n.GroupOf(x.Supplier()); x.Holder == n.Records.Tenures.At(tenure).Holder && !slices.Contains(out, supplier) {
			out = append(out, supplier)
		}
	}
	slices.SortFunc(out[1:], n.CompareGroups)
	return out
}

// LinesAt are the lines of all groups that stand at a body.
func (a *Evaluator) LinesAt(body int32) []hours.LoadLine {
	n := a.Net
	var lines []hours.LoadLine
	add := func(line hours.LoadLine, ok bool) {
		if ok {
			lines = append(lines, line)
		}
	}
	for _, seat := range n.SeatsOf.Of(body) {
		for _, t := range n.TenuresAt.Of(seat) {
			for _, supplier := range suppliersOf(n, t) {
				if supplier == n.TenureHolder[t] || a.sees.Has(delegateFacts) {
					add(a.seatLine(t, supplier))
				}
			}
		}
	}
	for _, m := range n.MembersOf.Of(body) {
		add(a.assemblyLine(m))
	}
	return lines
}
