package network_test

import (
	"fmt"
	"maps"
	"slices"

	"tablee/governance"
)

// laws says what must hold among facts, day by day and record by record, as
// one who never heard of intervals would look it up. It shares with the
// program what one interval says of one day, and nothing else.
type laws struct {
	f      governance.Facts
	kinds  map[governance.ID]string
	groups map[governance.ID]governance.Group
	seats  map[governance.ID]governance.Seat
	days   []governance.Date // on which anything begins or ends
	broken []string
}

// brokenLaws are what is wrong among the facts; none when all is well.
func brokenLaws(f governance.Facts) []string {
	l := &laws{f: f, kinds: map[governance.ID]string{}, groups: map[governance.ID]governance.Group{}, seats: map[governance.ID]governance.Seat{}}
	for _, id := range f.IDs() {
		l.kinds[id], _, _ = f.Record(id)
	}
	for _, g := range f.Groups {
		l.groups[g.ID] = g
	}
	for _, s := range f.Seats {
		l.seats[s.ID] = s
	}
	l.days = l.turningDays()
	l.references()
	if len(l.broken) > 0 {
		return l.broken // the others look things up
	}
	l.intervals()
	l.identifiers()
	l.organs()
	l.memberships()
	l.circles()
	l.tenures()
	l.delegations()
	l.meetings()
	l.incidents()
	l.invitations()
	l.contributions()
	l.answersToActions()
	l.signatures()
	return l.broken
}

func (l *laws) breaks(format string, args ...any) {
	l.broken = append(l.broken, fmt.Sprintf(format, args...))
}

// turningDays are the first days and the days after the last ones of all
// intervals; in between nothing changes.
func (l *laws) turningDays() []governance.Date {
	days := map[governance.Date]bool{governance.Beginning: true}
	for _, i := range l.lives() {
		days[i.Start()], days[i.Possible().Until], days[i.Certain().Until] = true, true, true
	}
	return slices.Sorted(maps.Keys(days))
}

func (l *laws) lives() map[governance.ID]governance.Interval {
	out := map[governance.ID]governance.Interval{}
	for _, x := range l.f.Groups {
		out[x.ID] = x.Interval
	}
	for _, x := range l.f.Memberships {
		out[x.ID] = x.Interval
	}
	for _, x := range l.f.Seats {
		out[x.ID] = x.Interval
	}
	for _, x := range l.f.Tenures {
		out[x.ID] = x.Interval
	}
	for _, x := range l.f.Delegations {
		out[x.ID] = x.Interval
	}
	for _, x := range l.f.Supports {
		out[x.ID] = x.Interval
	}
	for _, x := range l.f.Cadences {
		out[x.ID] = x.Interval
	}
	for _, x := range l.f.Calendars {
		out[x.ID] = x.Interval
	}
	for _, x := range l.f.Capacities {
		out[x.ID] = x.Interval
	}
	for _, x := range l.f.Limits {
		out[x.ID] = x.Interval
	}
	for _, x := range l.f.Grants {
		out[x.ID] = x.Interval
	}
	for _, x := range l.f.Disclosures {
		out[x.ID] = x.Interval
	}
	for _, x := range l.f.Consultations {
		out[x.ID] = x.Interval
	}
	return out
}

// is reports a reference to what is not there, or of another kind.
func (l *laws) is(of, id governance.ID, kinds ...string) {
	if !slices.Contains(kinds, l.kinds[id]) {
		l.breaks("%s speaks of %s, which is a %q, not one of %v", of, id, l.kinds[id], kinds)
	}
}

func (l *laws) may(of, id governance.ID, kind string) {
	if id != 0 {
		l.is(of, id, kind)
	}
}

func (l *laws) references() {
	for _, id := range l.f.IDs() {
		_, r, _ := l.f.Record(id)
		l.may(id, r.Source, "Source")
	}
	for _, g := range l.f.Groups {
		l.may(g.ID, g.Home, "Territory")
		l.may(g.ID, g.Within, "Group")
		for _, s := range g.Serves {
			l.is(g.ID, s.Territory, "Territory")
		}
		l.each(g.ID, g.Topics, "Topic")
	}
	for _, m := range l.f.Memberships {
		l.each(m.ID, []governance.ID{m.Member, m.Group}, "Group")
		l.each(m.ID, m.Mandate.Topics, "Topic")
	}
	for _, s := range l.f.Seats {
		l.is(s.ID, s.Body, "Group")
	}
	for _, t := range l.f.Tenures {
		l.is(t.ID, t.Seat, "Seat")
		l.is(t.ID, t.Holder, "Group")
	}
	for _, s := range l.f.Supports {
		l.is(s.ID, s.On, "Seat", "Tenure")
	}
	for _, d := range l.f.Delegations {
		l.is(d.ID, d.Seat, "Seat")
		l.is(d.ID, d.Holder, "Group")
		l.is(d.ID, d.Person, "Person")
		l.may(d.ID, d.SuppliedBy, "Group")
	}
	for _, s := range l.f.Successions {
		l.each(s.ID, []governance.ID{s.Predecessor, s.Successor}, "Group")
	}
	l.ofResources()
	l.ofConsultations()
	for _, a := range l.f.Attendances {
		l.is(a.ID, a.Meeting, "Meeting")
		l.may(a.ID, a.Seat, "Seat")
		l.may(a.ID, a.Member, "Group")
		l.may(a.ID, a.Person, "Person")
	}
}

func (l *laws) each(of governance.ID, ids []governance.ID, kind string) {
	for _, id := range ids {
		l.is(of, id, kind)
	}
}

func (l *laws) ofResources() {
	for _, x := range l.f.Capacities {
		l.is(x.ID, x.Group, "Group")
	}
	for _, x := range l.f.Limits {
		l.is(x.ID, x.Group, "Group")
	}
	for _, x := range l.f.Fundings {
		l.is(x.ID, x.Group, "Group")
	}
	for _, x := range l.f.Cadences {
		l.is(x.ID, x.Body, "Group")
	}
	for _, x := range l.f.Calendars {
		l.is(x.ID, x.Body, "Group")
	}
	for _, x := range l.f.Meetings {
		l.is(x.ID, x.Body, "Group")
	}
	for _, x := range l.f.Representations {
		l.is(x.ID, x.Group, "Group")
	}
}

// intervals are in order, and no fact is seen last before it begins.
func (l *laws) intervals() {
	check := func(id governance.ID, i governance.Interval) {
		if i.Possible().Empty() || !i.LastSeen.IsZero() && i.LastSeen.After() <= i.Start() {
			l.breaks("%s: %s", id, i)
		}
	}
	for id, i := range l.lives() {
		check(id, i)
	}
	for _, g := range l.f.Groups {
		for _, s := range g.Serves {
			check(g.ID, s.Interval)
		}
	}
	for _, c := range l.f.Consultations {
		for _, m := range c.Mechanisms {
			check(c.ID, m.Interval)
		}
	}
}

func (l *laws) identifiers() {
	type named struct {
		kind string
		governance.Identifier
	}
	owner := map[named]governance.ID{}
	own := func(kind string, id governance.ID, all []governance.Identifier) {
		for _, i := range all {
			if first, known := owner[named{kind, i}]; known && first != id {
				l.breaks("%s and %s are both %v", first, id, i)
			}
			owner[named{kind, i}] = id
		}
	}
	for _, g := range l.f.Groups {
		own("group", g.ID, g.Identifiers)
	}
	for _, s := range l.f.Seats {
		own("seat", s.ID, s.Identifiers)
	}
	for _, m := range l.f.Meetings {
		own("meeting", m.ID, m.Identifiers)
	}
	for _, c := range l.f.Consultations {
		own("consultation", c.ID, c.Identifiers)
	}
	for _, s := range l.f.Statements {
		own("statement", s.ID, s.Identifiers)
	}
}

// organs lie within a group, and no group lies within itself.
func (l *laws) organs() {
	for _, g := range l.f.Groups {
		if g.Kind == governance.Organ && g.Within == 0 {
			l.breaks("%s is an organ of nothing", g.ID)
		}
		at := g.Within
		for range l.f.Groups {
			if at == g.ID {
				l.breaks("%s lies within itself", g.ID)
				break
			}
			at = l.groups[at].Within
		}
	}
}
