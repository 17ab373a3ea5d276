package network

import (
	"slices"

	"tablee/governance"
)

// nearby is a small network of all that the hours of a group and of receivers
// at one body rest on, so that many scenarios are tried there by the same
// functions, and quickly. What it leaves out changes nothing: hours at a body
// rest on the body's calendar, on who holds and staffs the seats, and on who
// belongs to it.
type nearby struct {
	*reliefQuestion
	net    *Snapshot
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
func (q *reliefQuestion) nearby(body int32, receivers []int32) *nearby {
	g := gathering{net: q.net, body: body, seen: map[governance.ID]bool{}}
	g.group(body)
	for _, actor := range append([]int32{q.group}, receivers...) {
		g.actor(actor)
	}
	for _, l := range q.limits {
		g.actor(l.group)
	}
	n := q.net
	g.facts.Cadences = n.Records.Cadences.Copies(n.cadencesOf.of(body))
	g.facts.Calendars = n.Records.Calendars.Copies(n.calendarsOf.of(body))
	g.facts.Meetings = n.Records.Meetings.Copies(n.meetingsOf.of(body))
	g.facts.Sort()
	return &nearby{q, buildSnapshot(n.version, g.facts), n.Records.Groups.At(body).ID, map[int32]bodyHours{}}
}

// values are copies of the records at the positions.
func values[T any](records []T, at []int32) []T {
	out := make([]T, len(at))
	for i, p := range at {
		out[i] = records[p]
	}
	return out
}

// gathering copies records of a network, each once.
type gathering struct {
	net   *Snapshot
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
	for _, t := range n.tenuresOf.of(at) {
		g.seat(n.tenureSeat[t])
	}
	for _, d := range n.suppliedBy.of(at) {
		g.seat(n.delegationsAt.owner(d))
	}
	for _, m := range n.membershipsOf.of(at) {
		if x := n.Records.Memberships.At(m); n.membershipGroup[m] == g.body && g.first(x.ID) {
			g.facts.Memberships = append(g.facts.Memberships, *x)
		}
	}
}

// seat gathers a seat of the body with its holders and their people; and the
// other seats of the body for which the same people are named, since each
// counts at one of them.
func (g *gathering) seat(at int32) {
	n := g.net
	if at < 0 || n.seatBody[at] != g.body || !g.first(n.Records.Seats.At(at).ID) {
		return
	}
	g.facts.Seats = append(g.facts.Seats, *n.Records.Seats.At(at))
	for _, t := range n.tenuresAt.of(at) {
		g.facts.Tenures = append(g.facts.Tenures, *n.Records.Tenures.At(t))
		g.group(n.tenureHolder[t])
	}
	for _, d := range n.delegationsAt.of(at) {
		delegation := n.Private().Delegations.At(d)
		g.facts.Delegations = append(g.facts.Delegations, *delegation)
		g.group(n.groupOf(delegation.Supplier()))
		person := n.delegationsOfPerson.owner(d)
		if g.first(n.Private().Persons.At(person).ID) {
			g.facts.Persons = append(g.facts.Persons, *n.Private().Persons.At(person))
		}
		for _, other := range n.delegationsOfPerson.of(person) {
			g.seat(n.delegationsAt.owner(other))
		}
	}
}

// afterwards is the small network once a scenario was put over it.
type afterwards struct {
	*nearby
	net *Snapshot
}

// after supposes changes near the body.
func (x *nearby) after(changes []governance.ChangeInput) (afterwards, error) {
	facts, err := x.reader.over(x.net).suppose(changes, x.period)
	if err != nil {
		return afterwards{}, err
	}
	return afterwards{x, x.net.With(x.net.version, facts)}, nil
}

// hours are what a group gives at the body in a network of those records.
func (x *nearby) hours(n *Snapshot, group int32) bodyHours {
	a := n.account(x.period, governance.Committed, x.reader.silent().loadSight(group, seesNothing))
	at, body := n.groupOf(x.reliefQuestion.net.Records.Groups.At(group).ID), n.groupOf(x.body)
	t, out := governance.NewLoadTotals(x.period, governance.Committed), bodyHours{}
	duties, bonds := n.duties.of(n.tenuresOf, at), n.bonds.of(n.membershipsOf, at)
	for i, tenure := range n.tenuresOf.of(at) {
		a.addTenure(&t, &duties[i], tenure, at)
		out.note(&t, n.Records.Tenures.At(tenure).ID)
	}
	for _, tenure := range a.suppliedToOthers(at) {
		a.addSeatLine(&t, tenure, at)
		out.note(&t, n.Records.Tenures.At(tenure).ID)
	}
	for i, m := range n.membershipsOf.of(at) {
		if bonds[i].other == body {
			a.addMembership(&t, &bonds[i], m, at)
			out.note(&t, n.Records.Memberships.At(m).ID)
		}
	}
	return out
}

// note keeps what the totals are once a line was added.
func (h *bodyHours) note(t *governance.LoadTotals, line governance.ID) {
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
	n, q := x.net, x.reliefQuestion
	a := n.account(x.period, governance.Committed, x.reader.silent().loadSight(q.group, seesNothing))
	at := n.groupOf(q.net.Records.Groups.At(q.group).ID)
	t := governance.NewLoadTotals(x.period, governance.Committed)
	duties, there := n.duties.of(n.tenuresOf, at), n.index(kindSeat, q.net.Records.Seats.At(seat).ID)
	for i, tenure := range n.tenuresOf.of(at) {
		if n.tenureSeat[tenure] == there {
			a.addTenure(&t, &duties[i], tenure, at)
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
