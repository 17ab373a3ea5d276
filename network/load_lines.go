package network

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// lines are those of a group: the seats that it supplies people for, by body
// and seat, then the assemblies of the groups that it belongs to, then the
// consultations that it took part in, then what it declared of informal fora. What it attends as an observer is apart.
func (a *account) lines(g int32) (lines, observed []governance.LoadLine) {
	lines = make([]governance.LoadLine, 0, len(a.net.tenuresOf.of(g))+len(a.net.membershipsOf.of(g)))
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
		if a.net.Records.Memberships.At(m).Standing == governance.Observer {
			observed = append(observed, line)
		} else {
			lines = append(lines, line)
		}
	}
	lines = append(lines, a.consultationLines(g)...)
	return append(lines, a.adHocLines(g)...), observed
}

// membershipsOf are a group's memberships, by the group that it belongs to.
func (a *account) membershipsOf(g int32) []int32 {
	n := a.net
	return slices.SortedStableFunc(slices.Values(n.membershipsOf.of(g)), func(x, y int32) int {
		return n.compareGroups(n.membershipGroup[x], n.membershipGroup[y])
	})
}

// tenuresSupplied are the tenures that a group holds, and those for which it
// supplies somebody, by body, seat and start.
func (a *account) tenuresSupplied(g int32) []int32 {
	return slices.SortedFunc(slices.Values(slices.Concat(a.net.tenuresOf.of(g), a.suppliedToOthers(g))), a.compareTenures)
}

// suppliedToOthers are the tenures of others for which a group supplies
// somebody, each once.
func (a *account) suppliedToOthers(g int32) []int32 {
	n := a.net
	if !a.sees.has(seesDelegates) || len(n.suppliedBy.of(g)) == 0 {
		return nil
	}
	var out []int32
	for _, d := range n.suppliedBy.of(g) {
		for _, t := range n.tenuresAt.of(n.delegationsAt.owner(d)) {
			if n.Records.Tenures.At(t).Holder == n.Private().Delegations.At(d).Holder && n.tenureHolder[t] != g {
				out = append(out, t)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (a *account) compareTenures(x, y int32) int {
	n := a.net
	seatX, seatY := n.tenureSeat[x], n.tenureSeat[y]
	if order := n.compareGroups(n.seatBody[seatX], n.seatBody[seatY]); order != 0 {
		return order
	}
	if order := n.compareSeats(seatX, seatY); order != 0 {
		return order
	}
	return byStart(n.Records.Tenures.At(x), n.Records.Tenures.At(y))
}

// compareGroups puts groups in the order of their keys.
func (n *Snapshot) compareGroups(a, b int32) int {
	return cmp.Compare(n.names.keys.rank[a], n.names.keys.rank[b])
}

func (a *account) isObserver(tenure int32) bool {
	return a.net.Records.Seats.At(a.net.tenureSeat[tenure]).Standing == governance.SeatObserver
}

// seatLine is the line of a tenure at one supplier; ok is false when the
// supplier has no part in it during the period. Observers commit no hours.
func (a *account) seatLine(tenure, supplier int32) (line governance.LoadLine, ok bool) {
	n := a.net
	if a.measure == governance.Committed && a.isObserver(tenure) {
		return line, false
	}
	s := a.staffing(tenure)
	t := n.Records.Tenures.At(tenure)
	body := n.seatBody[n.tenureSeat[tenure]]
	commitment, ok := s.commitment(supplier, n.calendars[body])
	if !ok {
		return line, false
	}
	commitment.Supports = n.supportsOf(tenure)
	if a.sees.has(seesOverrides) {
		commitment.OwnHours = t.OwnHours()
	}
	line = governance.LoadLine{
		Kind: governance.SeatLine, BodyID: n.Records.Groups.At(body).ID, SeatID: t.Seat,
		HolderID: t.Holder, SupplierID: n.Records.Groups.At(supplier).ID, Agreement: t.RequiredBy,
	}
	if a.measure == governance.Attended {
		return commitment.Attended(line, s.rollOf(supplier)), true
	}
	return commitment.Committed(line), true
}

// assemblyLine is the line of a membership in a group that has meetings of
// its own; not on days on which the member holds a seat there.
func (a *account) assemblyLine(membership int32) (line governance.LoadLine, ok bool) {
	n := a.net
	m := n.Records.Memberships.At(membership)
	member, body := n.membershipMember[membership], n.membershipGroup[membership]
	observer := m.Standing == governance.Observer
	if !n.calendars[body].HasOwnMeetings() || (observer && a.measure == governance.Committed) {
		return line, false
	}
	held := n.membershipDays(membership, a.period)
	for _, t := range n.tenuresOf.of(member) {
		if n.seatBody[n.tenureSeat[t]] == body {
			held.without(n.tenureDays(t, a.period).certain)
		}
	}
	if held.none() {
		return line, false
	}
	commitment := governance.Commitment{
		Days: held.certain, Uncertain: held.uncertain(), Calendar: n.calendars[body],
		Delegates: []governance.DelegateSpan{{Span: a.period, Delegates: 1}},
	}
	line = governance.LoadLine{Kind: governance.AssemblyLine, BodyID: m.Group, HolderID: m.Member, SupplierID: m.Member}
	if a.measure == governance.Attended {
		return commitment.Attended(line, a.assemblyRoll(member)), true
	}
	return commitment.Committed(line), true
}
