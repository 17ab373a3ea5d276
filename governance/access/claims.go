package access

import (
	"tablee/governance"
)

// Claim is what a record that is written asks of who writes it: to act for one
// of the groups that own it.
type Claim struct {
	Owners      []governance.ID // one of them suffices; none: the whole deployment's
	Facilitated governance.ID   // the body whose facilitator may write it too; 0: none
}

// Claims are those of all that is written over what is around it: of each
// record as it was and as it becomes, so that nobody gives away or takes what
// is another's. Both must be sorted. Sources, and people who are new, are
// nobody's.
func Claims(around, writes governance.Facts) []Claim {
	brought := writes
	brought.Voided = nil
	after := around.With(brought)
	var out []Claim
	for _, id := range writes.IDs() {
		out = append(out, ownership{&around}.of(id)...)
		if !isNewPerson(&around, &after, id) {
			out = append(out, ownership{&after}.of(id)...)
		}
		out = append(out, spoken(&around, &after, id)...)
		out = append(out, known(&around, &after, id)...)
	}
	return out
}

// known is the claim of those for whom somebody sits already who is named for
// another seat: to see a person gives no right over them. Who facilitates the
// body where the person sits may name them there.
func known(was, is *governance.Facts, id governance.ID) []Claim {
	d := governance.Find(is.Delegations, id)
	if d == nil || governance.Find(was.Delegations, id) != nil {
		return nil
	}
	var c Claim
	body := ownership{is}.bodyOf(d.Seat)
	for i := range was.Delegations {
		if o := &was.Delegations[i]; o.Person == d.Person {
			c.Owners = append(c.Owners, ownership{was}.claim(o.Holder)[0].Owners...)
			if (ownership{was}).bodyOf(o.Seat) == body {
				c.Facilitated = body
			}
		}
	}
	if len(c.Owners) == 0 {
		return nil
	}
	return []Claim{c}
}

func isNewPerson(was, is *governance.Facts, id governance.ID) bool {
	return governance.Find(was.Persons, id) == nil && governance.Find(is.Persons, id) != nil
}

// spoken is the claim of a side for which the change speaks: whose word it
// brings, or which it puts a group into. Nobody speaks for the other.
func spoken(was, is *governance.Facts, id governance.ID) []Claim {
	says := func(before, after governance.Word) bool { return before.Says != after.Says || before.On != after.On }
	var out []Claim
	side := func(spoke bool, group governance.ID) {
		if spoke {
			out = append(out, Claim{Owners: []governance.ID{group}})
		}
	}
	if before, after := governance.Find(was.Memberships, id), governance.Find(is.Memberships, id); before != nil && after != nil {
		side(says(before.MemberWord, after.MemberWord), after.Member)
		side(says(before.GroupWord, after.GroupWord), after.Group)
	}
	if before, after := governance.Find(was.Tenures, id), governance.Find(is.Tenures, id); before != nil && after != nil {
		side(says(before.HolderWord, after.HolderWord), after.Holder)
		side(says(before.BodyWord, after.BodyWord), ownership{is}.bodyOf(after.Seat))
	}
	if after := governance.Find(is.Groups, id); after != nil && after.Within != 0 {
		before := governance.Find(was.Groups, id)
		side(before == nil || before.Within != after.Within, after.Within)
	}
	return out
}

// ownership says whose the records among some facts are.
type ownership struct{ *governance.Facts }

// of are the claims of a record; none when it is not among the facts, or is
// nobody's.
func (f ownership) of(id governance.ID) []Claim {
	switch kind, r, refers := f.Record(id); kind {
	case "Group":
		return f.claim(id)
	case "Membership":
		m := governance.Find(f.Memberships, id)
		return f.claim(m.Member, m.Group)
	case "Seat":
		return f.claim(governance.Find(f.Seats, id).Body)
	case "Tenure":
		return f.ofTenure(id)
	case "Support":
		on := governance.Find(f.Supports, id).On
		return append(f.ofTenure(on), f.ofSeat(on)...)
	case "Delegation":
		d := governance.Find(f.Delegations, id)
		return []Claim{{Owners: []governance.ID{d.Holder}, Facilitated: f.bodyOf(d.Seat)}}
	case "Person":
		return f.ofPerson(id)
	case "Attendance":
		if m := governance.Find(f.Meetings, governance.Find(f.Attendances, id).Meeting); m != nil {
			return f.claim(m.Body)
		}
		return []Claim{{}}
	case "Succession":
		s := governance.Find(f.Successions, id)
		return append(f.claim(s.Predecessor), f.claim(s.Successor)...)
	case "Disclosure":
		return f.claim(governance.Find(f.Disclosures, id).Owner)
	case "RoleGrant":
		return f.claim(governance.Find(f.Grants, id).Group)
	case "Incident":
		return f.claim(governance.Find(f.Incidents, id).Group)
	case "RoleInvitation":
		return f.claim(governance.Find(f.RoleInvitations, id).Group)
	case "Capacity", "Limit", "Funding", "Representation", "Cadence", "CompleteCalendar", "Meeting":
		return f.claim(withoutSource(r, refers)...)
	case "", "Source", "SavedScenario": // a scenario writes nothing of what it supposes
		return nil
	}
	return f.ofRecordOfConsultation(id)
}

// ofRecordOfConsultation are the claims of what belongs to the record of a
// consultation: its initiator's, or of what one group does, that group's. Topics,
// territories, and whatever has no owner are the deployment's.
func (f ownership) ofRecordOfConsultation(id governance.ID) []Claim {
	if c := governance.Find(f.Consultations, id); c != nil {
		return f.claim(c.Initiator)
	}
	if i := governance.Find(f.ConsultationInvitations, id); i != nil {
		return f.claim(i.Group, f.initiatorOf(i.Consultation))
	}
	if x := governance.Find(f.Contributions, id); x != nil {
		return f.claim(x.Group, f.initiatorOf(x.Consultation))
	}
	if o := governance.Find(f.Observations, id); o != nil {
		return f.claim(f.initiatorOf(o.Consultation))
	}
	if a := governance.Find(f.ProposedActions, id); a != nil {
		return f.claim(f.initiatorOf(a.Consultation))
	}
	if s := governance.Find(f.Signatures, id); s != nil {
		return f.claim(s.Group)
	}
	return []Claim{{}}
}

// initiatorOf is who opened a consultation; 0 when nobody knows.
func (f ownership) initiatorOf(consultation governance.ID) governance.ID {
	if c := governance.Find(f.Consultations, consultation); c != nil {
		return c.Initiator
	}
	return 0
}

// withoutSource are the groups that a record speaks of which speaks of nothing
// else.
func withoutSource(r *governance.Record, refers []governance.ID) []governance.ID {
	if r.Source != 0 {
		return refers[:len(refers)-1]
	}
	return refers
}

// ofPerson are the claims of all groups that somebody sits for, or has sat
// for: what one of them says of the person is said for the others too. Of
// nobody's delegate, it is the deployment's.
func (f ownership) ofPerson(id governance.ID) []Claim {
	var out []Claim
	for i := range f.Delegations {
		if d := &f.Delegations[i]; d.Person == id {
			out = append(out, f.claim(d.Holder)...)
		}
	}
	if out == nil {
		return []Claim{{}}
	}
	return out
}

// claim is that of a record of some groups; an organ's is also that of the
// group that it lies within.
func (f ownership) claim(groups ...governance.ID) []Claim {
	var c Claim
	for _, id := range groups {
		if id == 0 {
			continue
		}
		c.Owners = append(c.Owners, id)
		if g := governance.Find(f.Groups, id); g != nil && g.Within != 0 {
			c.Owners = append(c.Owners, g.Within)
		}
	}
	return []Claim{c}
}

func (f ownership) ofTenure(id governance.ID) []Claim {
	t := governance.Find(f.Tenures, id)
	if t == nil {
		return nil
	}
	return f.claim(t.Holder, f.bodyOf(t.Seat))
}

func (f ownership) ofSeat(id governance.ID) []Claim {
	if s := governance.Find(f.Seats, id); s != nil {
		return f.claim(s.Body)
	}
	return nil
}

func (f ownership) bodyOf(seat governance.ID) governance.ID {
	if s := governance.Find(f.Seats, seat); s != nil {
		return s.Body
	}
	return 0
}
