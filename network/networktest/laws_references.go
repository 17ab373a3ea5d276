package networktest

import (
	"slices"

	"tablee/governance"
)

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
