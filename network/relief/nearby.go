package relief

import (
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/snapshot"
	"tablee/network/load"
	"tablee/network/scenario"
)

// nearby is a small network with all records that determine the hours of the group
// and of the receivers at one body. The same functions evaluate many scenarios
// there quickly. It is complete: hours at a body depend only on the body's calendar,
// on the holders and delegates of its seats, and on its members.
type nearby struct {
	*Question
	net    *snapshot.Network
	body   governance.ID
	before map[int32]bodyHours // by group of the question's network
}

// bodyHours are the known hours that a group gives at a body, and the tenures and
// memberships whose hours are not known.
type bodyHours struct {
	known   float64
	unknown []governance.ID
}

// nearby collects the records that determine the hours of the group and of the
// receivers at a body.
func (q *Question) nearby(body int32, receivers []int32) *nearby {
	g := gathering{net: q.Net, body: body, seen: map[governance.ID]bool{}}
	g.group(body)
	for _, actor := range append([]int32{q.group}, receivers...) {
		g.actor(actor)
	}
	for _, l := range q.limits {
		g.actor(l.group)
	}
	n := q.Net
	g.facts.Cadences = n.Records.Cadences.Copies(n.CadencesOf.Of(body))
	g.facts.Calendars = n.Records.Calendars.Copies(n.CalendarsOf.Of(body))
	g.facts.Meetings = n.Records.Meetings.Copies(n.MeetingsOf.Of(body))
	g.facts.Sort()
	return &nearby{q, snapshot.Build(n.Version(), g.facts), n.Records.Groups.At(body).ID, map[int32]bodyHours{}}
}

// gathering copies records of a network without duplicates.
type gathering struct {
	net   *snapshot.Network
	body  int32
	seen  map[governance.ID]bool
	facts governance.Facts
}

// first reports whether this is the first call for a record.
func (g *gathering) first(id governance.ID) bool {
	known := g.seen[id]
	g.seen[id] = true
	return !known
}

func (g *gathering) group(at int32) {
	if group := g.net.Records.Groups.At(at); g.first(group.ID) {
		g.facts.Groups = append(g.facts.Groups, *group)
	}
}

// actor copies the seats at the body that a group holds or supplies people for, and
// its memberships in the body.
func (g *gathering) actor(at int32) {
	n := g.net
	g.group(at)
	for _, t := range n.TenuresOf.Of(at) {
		g.seat(n.TenureSeat[t])
	}
	for _, d := range n.SuppliedBy.Of(at) {
		g.seat(n.DelegationsAt.Owner(d))
	}
	for _, m := range n.MembershipsOf.Of(at) {
		if x := n.Records.Memberships.At(m); n.MembershipGroup[m] == g.body && g.first(x.ID) {
			g.facts.Memberships = append(g.facts.Memberships, *x)
		}
	}
}

// seat copies a seat of the body with its holders and delegates. It also copies the
// other seats of the body that have the same delegates, since each person counts at
// only one of them.
func (g *gathering) seat(at int32) {
	n := g.net
	if at < 0 || n.SeatBody[at] != g.body || !g.first(n.Records.Seats.At(at).ID) {
		return
	}
	g.facts.Seats = append(g.facts.Seats, *n.Records.Seats.At(at))
	for _, t := range n.TenuresAt.Of(at) {
		g.facts.Tenures = append(g.facts.Tenures, *n.Records.Tenures.At(t))
		g.group(n.TenureHolder[t])
	}
	for _, d := range n.DelegationsAt.Of(at) {
		delegation := n.Private().Delegations.At(d)
		g.facts.Delegations = append(g.facts.Delegations, *delegation)
		g.group(n.GroupOf(delegation.Supplier()))
		person := n.DelegationsOfPerson.Owner(d)
		if g.first(n.Private().Persons.At(person).ID) {
			g.facts.Persons = append(g.facts.Persons, *n.Private().Persons.At(person))
		}
		for _, other := range n.DelegationsOfPerson.Of(person) {
			g.seat(n.DelegationsAt.Owner(other))
		}
	}
}

// afterwards is the small network after a scenario.
type afterwards struct {
	*nearby
	net *snapshot.Network
}

// after applies changes to the small network.
func (x *nearby) after(changes []governance.ChangeInput) (afterwards, error) {
	facts, err := scenario.Suppose(x.reader.Over(x.net), changes, x.Period)
	if err != nil {
		return afterwards{}, err
	}
	return afterwards{x, x.net.With(x.net.Version(), facts)}, nil
}

// hours returns the hours that a group gives at the body in n, which is the small
// network before or after a scenario.
func (x *nearby) hours(n *snapshot.Network, group int32) bodyHours {
	at, body := n.GroupOf(x.Question.Net.Records.Groups.At(group).ID), n.GroupOf(x.body)
	a := load.For(x.reader.Silent().Over(n), at, x.Period, hours.Committed, load.Nothing)
	t, out := hours.NewLoadTotals(x.Period, hours.Committed), bodyHours{}
	tenures, memberships := n.TenureRows.Of(&n.TenuresOf, at), n.MembershipRows.Of(&n.MembershipsOf, at)
	for i, tenure := range n.TenuresOf.Of(at) {
		a.AddTenure(&t, &tenures[i], tenure, at)
		out.note(&t, n.Records.Tenures.At(tenure).ID)
	}
	for _, tenure := range a.SuppliedToOthers(at) {
		a.AddSeatLine(&t, tenure, at)
		out.note(&t, n.Records.Tenures.At(tenure).ID)
	}
	for i, m := range n.MembershipsOf.Of(at) {
		if memberships[i].Other == body {
			a.AddMembership(&t, &memberships[i], m, at)
			out.note(&t, n.Records.Memberships.At(m).ID)
		}
	}
	return out
}

// note updates the known hours from the totals, and records the last line if its
// hours are not known.
func (h *bodyHours) note(t *hours.LoadTotals, line governance.ID) {
	h.known = orZero(t.DirectHours())
	if t.UnknownLines() > len(h.unknown) {
		h.unknown = append(h.unknown, line)
	}
}

// now returns the hours that a group gives at the body before any change.
func (x *nearby) now(group int32) bodyHours {
	known, ok := x.before[group]
	if !ok {
		known = x.hours(x.net, group)
		x.before[group] = known
	}
	return known
}

// seatHours returns the known hours that the group gives for one of its seats.
func (x *nearby) seatHours(seat int32) float64 {
	n, q := x.net, x.Question
	at := n.GroupOf(q.Net.Records.Groups.At(q.group).ID)
	a := load.For(x.reader.Silent().Over(n), at, x.Period, hours.Committed, load.Nothing)
	t := hours.NewLoadTotals(x.Period, hours.Committed)
	tenures, there := n.TenureRows.Of(&n.TenuresOf, at), n.Index(governance.KindSeat, q.Net.Records.Seats.At(seat).ID)
	for i, tenure := range n.TenuresOf.Of(at) {
		if n.TenureSeat[tenure] == there {
			a.AddTenure(&t, &tenures[i], tenure, at)
		}
	}
	return orZero(t.DirectHours())
}

// saved returns the known hours that the group saves. ok is false when a line is
// unknown after the changes and was known, or absent, before. The lines are
// compared one by one because known hours also fall when a line becomes unknown,
// and that saves nothing. For example, an assembly may then have meeting days
// without a duration. The number of unknown lines does not show this: an unknown
// line of the seat that is left may disappear at the same time.
func (y afterwards) saved(group int32) (hours float64, ok bool) {
	before, after := y.now(group), y.hours(y.net, group)
	came := slices.ContainsFunc(after.unknown, func(line governance.ID) bool { return !slices.Contains(before.unknown, line) })
	return before.known - after.known, !came
}

// added returns the known hours that another group gives in addition.
func (y afterwards) added(group int32) float64 {
	return y.hours(y.net, group).known - y.now(group).known
}
