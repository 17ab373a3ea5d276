package networktest

import (
	"slices"

	"tablee/governance"
)

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
