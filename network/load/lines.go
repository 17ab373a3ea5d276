package load

import (
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/snapshot"
)

// Lines are those of a group: the seats that it supplies people for, by body
// and seat, then the assemblies of the groups that it belongs to, then the
// consultations that it took part in, then what it declared of informal fora. What it attends as an observer is apart.
func (a *Evaluator) Lines(g int32) (lines, observed []hours.LoadLine) {
	lines = make([]hours.LoadLine, 0, len(a.Net.TenuresOf.Of(g))+len(a.Net.MembershipsOf.Of(g)))
	for _, t := range a.tenuresSupplied(g) {
		line, ok := a.seatLine(t, g)
		if !ok {
			continue
		}
		if a.isObserver(t) {
			observed = append(observed, line)
		} else {
			lines = append(lines, line)
		}
	}
	for _, m := range a.membershipsOf(g) {
		line, ok := a.assemblyLine(m)
		if !ok {
			continue
		}
		if a.Net.Records.Memberships.At(m).Standing == governance.Observer {
			observed = append(observed, line)
		} else {
			lines = append(lines, line)
		}
	}
	lines = append(lines, a.consultationLines(g)...)
	return append(lines, a.adHocLines(g)...), observed
}

// membershipsOf are a group's memberships, by the group that it belongs to.
func (a *Evaluator) membershipsOf(g int32) []int32 {
	n := a.Net
	return slices.SortedStableFunc(slices.Values(n.MembershipsOf.Of(g)), func(x, y int32) int {
		return n.CompareGroups(n.MembershipGroup[x], n.MembershipGroup[y])
	})
}

// tenuresSupplied are the tenures that a group holds, and those for which it
// supplies somebody, by body, seat and start.
func (a *Evaluator) tenuresSupplied(g int32) []int32 {
	return slices.SortedFunc(slices.Values(slices.Concat(a.Net.TenuresOf.Of(g), a.SuppliedToOthers(g))), a.compareTenures)
}

// SuppliedToOthers are the tenures of others for which a group supplies
// somebody, each once.
func (a *Evaluator) SuppliedToOthers(g int32) []int32 {
	n := a.Net
	if !a.sees.Has(delegateFacts) || len(n.SuppliedBy.Of(g)) == 0 {
		return nil
	}
	var out []int32
	for _, d := range n.SuppliedBy.Of(g) {
		for _, t := range n.TenuresAt.Of(n.DelegationsAt.Owner(d)) {
			if n.Records.Tenures.At(t).Holder == n.Private().Delegations.At(d).Holder && n.TenureHolder[t] != g {
				out = append(out, t)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (a *Evaluator) compareTenures(x, y int32) int {
	n := a.Net
	seatX, seatY := n.TenureSeat[x], n.TenureSeat[y]
	if order := n.CompareGroups(n.SeatBody[seatX], n.SeatBody[seatY]); order != 0 {
		return order
	}
	if order := n.CompareSeats(seatX, seatY); order != 0 {
		return order
	}
	return snapshot.ByStart(n.Records.Tenures.At(x), n.Records.Tenures.At(y))
}

func (a *Evaluator) isObserver(tenure int32) bool {
	return a.Net.Records.Seats.At(a.Net.TenureSeat[tenure]).Standing == governance.SeatObserver
}

// seatLine is the line of a tenure at one supplier; ok is false when the
// supplier has no part in it during the period. Observers commit no hours.
func (a *Evaluator) seatLine(tenure, supplier int32) (line hours.LoadLine, ok bool) {
	n := a.Net
	if a.measure == hours.Committed && a.isObserver(tenure) {
		return line, false
	}
	s := a.staffing(tenure)
	t := n.Records.Tenures.At(tenure)
	body := n.SeatBody[n.TenureSeat[tenure]]
	commitment, ok := s.commitment(supplier, n.Calendars[body])
	if !ok {
		return line, false
	}
	commitment.Supports = n.SupportsOf(tenure)
	if a.sees.Has(overrideFacts) {
		commitment.OwnHours = t.OwnHours()
	}
	line = hours.LoadLine{
		Kind: hours.SeatLine, BodyID: n.Records.Groups.At(body).ID, SeatID: t.Seat,
		HolderID: t.Holder, SupplierID: n.Records.Groups.At(supplier).ID, Agreement: t.RequiredBy,
	}
	if a.measure == hours.Attended {
		return commitment.Attended(line, s.rollOf(supplier)), true
	}
	return commitment.Committed(line), true
}

// assemblyLine is the line of a membership in a group that has meetings of
// its own; not on days on which the member holds a seat there.
func (a *Evaluator) assemblyLine(membership int32) (line hours.LoadLine, ok bool) {
	n := a.Net
	m := n.Records.Memberships.At(membership)
	member, body := n.MembershipMember[membership], n.MembershipGroup[membership]
	observer := m.Standing == governance.Observer
	if !n.Calendars[body].HasOwnMeetings() || (observer && a.measure == hours.Committed) {
		return line, false
	}
	held := n.MembershipDays(membership, a.Period)
	for _, t := range n.TenuresOf.Of(member) {
		if n.SeatBody[n.TenureSeat[t]] == body {
			held.Without(n.TenureDays(t, a.Period).Certain)
		}
	}
	if held.None() {
		return line, false
	}
	commitment := hours.Commitment{
		Days: held.Certain, Uncertain: held.Uncertain(), Calendar: n.Calendars[body],
		Delegates: []hours.DelegateSpan{{Span: a.Period, Delegates: 1}},
	}
	line = hours.LoadLine{Kind: hours.AssemblyLine, BodyID: m.Group, HolderID: m.Member, SupplierID: m.Member}
	if a.measure == hours.Attended {
		return commitment.Attended(line, a.assemblyRoll(member)), true
	}
	return commitment.Committed(line), true
}
