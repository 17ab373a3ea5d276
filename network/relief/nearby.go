package relief

import (
	"slices"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/internal/snapshot"
	"tablee/network/load"
	"tablee/network/scenario"
)

// nearby is a small network of all that the hours of a group and of receivers
// at one body rest on, so that many scenarios are tried there by the same
// functions, and quickly. What it leaves out changes nothing: hours at a body
// rest on the body's calendar, on who holds and staffs the seats, and on who
// belongs to it.
type nearby struct {
	*Question
	net    *snapshot.Network
	body   governance.ID
	before map[int32]bodyHours // by group of the question's network
}

// bodyHours are what a group gives at a body: the known hours, and for which
// tenures and memberships they are not known.
type bodyHours struct {
	known   float64
	unknown []governance.ID
}

// nearby gathers what the hours of the group and of receivers at a body rest
// on.
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

// gathering copies records of a network, each once.
type gathering struct {
	net   *snapshot.Network
	body  int32
	seen  map[governance.ID]bool
	facts governance.Facts
}

// first reports whether a record comes for the first time.
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

// actor gathers what a group holds and staffs at the body, and its part in it.
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

// seat gathers a seat of the body with its holders and their people; and the
// other seats of the body for which the same people are named, since each
// counts at one of them.
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

// afterwards is the small network once a scenario was put over it.
type afterwards struct {
	*nearby
	net *snapshot.Network
}

// after supposes changes near the body.
func (x *nearby) after(changes []governance.ChangeInput) (afterwards, error) {
	facts, err := scenario.Suppose(x.reader.Over(x.net), changes, x.Period)
	if err != nil {
		return afterwards{}, err
	}
	return afterwards{x, x.net.With(x.net.Version(), facts)}, nil
}

// hours are what a group gives at the body in a network of those records.
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

// note keeps what the totals are once a line was added.
func (h *bodyHours) note(t *hours.LoadTotals, line governance.ID) {
	h.known = orZero(t.DirectHours())
	if t.UnknownLines() > len(h.unknown) {
		h.unknown = append(h.unknown, line)
	}
}

// now is what a group gives at the body as things are.
func (x *nearby) now(group int32) bodyHours {
	known, ok := x.before[group]
	if !ok {
		known = x.hours(x.net, group)
		x.before[group] = known
	}
	return known
}

// seatHours are the known hours that the group gives for one of its seats.
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

// saved is what the group gives less than before; ok is false when a line is
// not known that was, or that was not there. The lines are compared one by one:
// known hours also fall where a line becomes unknown, such as an assembly that
// then has days of meetings without a duration, and that saves nothing, though
// an unknown line of the seat that is left be gone.
func (y afterwards) saved(group int32) (hours float64, ok bool) {
	before, after := y.now(group), y.hours(y.net, group)
	came := slices.ContainsFunc(after.unknown, func(line governance.ID) bool { return !slices.Contains(before.unknown, line) })
	return before.known - after.known, !came
}

// added is what another group gives more than before.
func (y afterwards) added(group int32) float64 {
	return y.hours(y.net, group).known - y.now(group).known
}
