package network_test

import (
	"slices"

	"tablee/governance"
)

// insideLife: an edge is possible on a day on which its end is, and says of
// itself neither that it began before the end did nor that it ended after.
func (l *laws) insideLife(id governance.ID, edge, life governance.Interval) {
	meets := false
	for _, day := range l.days {
		meets = meets || all(day, edge, life) != governance.InForceNo
	}
	first, last := edge.Since, edge.Until
	before := !first.IsZero() && first.After()-1 < life.Start()
	after := !last.IsZero() && !life.Until.IsZero() && last.First() > life.Possible().Until
	if !meets || before || after {
		l.breaks("%s: %s is outside of the life %s", id, edge, life)
	}
}

// both reports whether two facts hold on a common day, without any doubt.
func (l *laws) both(a, b governance.Interval) bool {
	for _, day := range l.days {
		if all(day, a, b) == governance.InForceYes {
			return true
		}
	}
	return false
}

func (l *laws) memberships() {
	for n, m := range l.f.Memberships {
		if m.Member == m.Group {
			l.breaks("%s is its own member", m.Member)
		}
		l.insideLife(m.ID, m.Interval, l.groups[m.Member].Interval)
		l.insideLife(m.ID, m.Interval, l.groups[m.Group].Interval)
		for _, o := range l.f.Memberships[:n] {
			if o.Member == m.Member && o.Group == m.Group && l.both(m.Interval, o.Interval) {
				l.breaks("%s and %s say the same on one day", m.ID, o.ID)
			}
		}
	}
}

// circles: on no day is a group above itself. Whoever belongs to nobody is
// taken away, day by day, until only circles are left.
func (l *laws) circles() {
	for _, day := range l.days {
		above := map[governance.ID]map[governance.ID]bool{}
		for _, m := range l.f.Memberships {
			if all(day, m.Interval, l.groups[m.Member].Interval, l.groups[m.Group].Interval) == governance.InForceNo {
				continue
			}
			if above[m.Member] == nil {
				above[m.Member] = map[governance.ID]bool{}
			}
			above[m.Member][m.Group] = true
		}
		for removed := true; removed; {
			removed = false
			for member, groups := range above {
				for g := range groups {
					if above[g] == nil {
						delete(groups, g)
					}
				}
				if len(groups) == 0 {
					delete(above, member)
					removed = true
				}
			}
		}
		if len(above) > 0 {
			l.breaks("a circle on %s", day)
		}
	}
}

// tenures: a seat has one holder on a day, and lives while its body does.
func (l *laws) tenures() {
	for _, s := range l.f.Seats {
		l.insideLife(s.ID, s.Interval, l.groups[s.Body].Interval)
	}
	for n, t := range l.f.Tenures {
		l.insideLife(t.ID, t.Interval, l.seats[t.Seat].Interval)
		l.insideLife(t.ID, t.Interval, l.groups[t.Holder].Interval)
		for _, o := range l.f.Tenures[:n] {
			if o.Seat == t.Seat && l.both(t.Interval, o.Interval) {
				l.breaks("%s and %s hold one seat on one day", t.ID, o.ID)
			}
		}
	}
}

// delegations: somebody sits for who may hold the seat.
func (l *laws) delegations() {
	sensitive := []governance.SeatedAs{"USER", "VOLUNTEER", "CITIZEN"}
	for _, d := range l.f.Delegations {
		for _, p := range l.f.Persons {
			agrees := p.Consent.Given != governance.PartialDate{} && p.Consent.Withdrawn == governance.PartialDate{}
			if p.ID == d.Person && slices.Contains(sensitive, d.SeatedAs) && p.Name != "" && !p.Pseudonym && !agrees {
				l.breaks("%s is named without consent", p.ID)
			}
		}
	}
	for _, d := range l.f.Delegations {
		holds := false
		for _, t := range l.f.Tenures {
			for _, day := range l.days {
				holds = holds || t.Seat == d.Seat && t.Holder == d.Holder && all(day, t.Interval, d.Interval) != governance.InForceNo
			}
		}
		if !holds {
			l.breaks("%s is for who never held the seat", d.ID)
		}
	}
}

// meetings take place while the body may live; who is on a roll sits there, or
// may belong to the body on that day.
func (l *laws) meetings() {
	meetings := map[governance.ID]governance.Meeting{}
	for _, m := range l.f.Meetings {
		meetings[m.ID] = m
		if l.groups[m.Body].On(m.Date) == governance.InForceNo {
			l.breaks("%s meets when its body does not live", m.ID)
		}
	}
	for _, r := range l.f.Representations {
		if l.groups[r.Group].On(r.Date) == governance.InForceNo {
			l.breaks("%s speaks for who does not live", r.ID)
		}
	}
	for _, a := range l.f.Attendances {
		m := meetings[a.Meeting]
		fits := a.Seat != 0 && a.Member == 0 && l.seats[a.Seat].Body == m.Body
		for _, x := range l.f.Memberships {
			fits = fits || a.Seat == 0 && a.Member == x.Member && x.Group == m.Body && x.On(m.Date) != governance.InForceNo
		}
		if !fits {
			l.breaks("%s is on a roll where it has no place", a.ID)
		}
	}
}

// incidents: what follows does not come before what it follows.
func (l *laws) incidents() {
	after := func(id governance.ID, first, then governance.PartialDate) {
		if first != (governance.PartialDate{}) && then != (governance.PartialDate{}) && then.After() <= first.First() {
			l.breaks("%s: %s before %s", id, then, first)
		}
	}
	for _, x := range l.f.Incidents {
		l.may(x.ID, x.Group, "Group")
		after(x.ID, x.Occurred, x.Aware)
		after(x.ID, x.Occurred, x.OccurredUntil)
		after(x.ID, x.Aware, x.AuthorityTold)
		after(x.ID, x.Aware, x.PersonsTold)
	}
	for _, x := range l.f.RoleInvitations {
		l.may(x.ID, x.Group, "Group")
	}
	for _, x := range l.f.Grants {
		l.may(x.ID, x.Group, "Group")
	}
	for _, x := range l.f.Disclosures {
		l.each(x.ID, []governance.ID{x.Owner, x.With}, "Group")
	}
}
