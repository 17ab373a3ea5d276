package networktest

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
