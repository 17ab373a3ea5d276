package access

import (
	"tablee/governance"
)

// claim is what it takes to write a record: to act for one of the groups that
// own it.
type claim struct {
	owners      []governance.ID // one of them suffices; none: the whole deployment's
	facilitated governance.ID   // the body whose facilitator may write it too; 0: none
}

// claimsOf are the claims of all records that are written, as they were and as
// they become, so that nobody gives away or takes what belongs to others. Both
// sets must be sorted. Sources and new people belong to nobody.
func claimsOf(around, writes governance.Facts) []claim {
	brought := writes
	brought.Voided = nil
	after := around.With(brought)
	var out []claim
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

// known is the claim of the groups for which a person sits already, when
// somebody names the person for another seat: seeing a person gives no right
// over them. The facilitator of a body where the person sits may name them
// there.
func known(was, is *governance.Facts, id governance.ID) []claim {
	d := governance.Find(is.Delegations, id)
	if d == nil || governance.Find(was.Delegations, id) != nil {
		return nil
	}
	var c claim
	body := ownership{is}.bodyOf(d.Seat)
	for i := range was.Delegations {
		if o := &was.Delegations[i]; o.Person == d.Person {
			c.owners = append(c.owners, ownership{was}.withParent(o.Holder)...)
			if (ownership{was}).bodyOf(o.Seat) == body {
				c.facilitated = body
			}
		}
	}
	if len(c.owners) == 0 {
		return nil
	}
	return []claim{c}
}

func isNewPerson(was, is *governance.Facts, id governance.ID) bool {
	return governance.Find(was.Persons, id) == nil && governance.Find(is.Persons, id) != nil
}

// spoken is the claim of the side that a change speaks for: the side whose word
// it brings, or the group that it puts an organ into. Nobody speaks for the
// other side.
func spoken(was, is *governance.Facts, id governance.ID) []claim {
	says := func(before, after governance.Word) bool { return before.Says != after.Says || before.On != after.On }
	var out []claim
	side := func(spoke bool, group governance.ID) {
		if spoke {
			out = append(out, claim{owners: []governance.ID{group}})
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

// ownership answers who owns the records among some facts.
type ownership struct{ *governance.Facts }

// of are the claims of a record; none when it is not among the facts, or
// belongs to nobody. The table of kinds says who owns a record, but for the
// kinds with claims of their own.
func (f ownership) of(id governance.ID) []claim {
	kind, at := f.Locate(id)
	switch kind {
	case governance.NoKind:
		return nil
	case governance.KindGroup:
		return f.claim(id)
	case governance.KindDelegation: // the holder's alone, without the group that an organ lies within
		d := &f.Delegations[at]
		return []claim{{owners: []governance.ID{d.Holder}, facilitated: f.bodyOf(d.Seat)}}
	case governance.KindPerson:
		return f.ofPerson(id)
	case governance.KindSuccession: // both groups must agree
		s := &f.Successions[at]
		return append(f.claim(s.Predecessor), f.claim(s.Successor)...)
	}
	if kind.IsNobodys() {
		return nil
	}
	return []claim{{owners: f.owners(kind, at)}}
}

// owners are the groups that own a record, directly or through records that it
// refers to. A record without any belongs to the deployment.
func (f ownership) owners(kind governance.Kind, at int) []governance.ID {
	var out []governance.ID
	for to, id := range kind.Owners(f.Facts, at) {
		if to == governance.KindGroup {
			out = append(out, f.withParent(id)...)
		} else if k, i := f.Locate(id); k != governance.NoKind {
			out = append(out, f.owners(k, i)...)
		}
	}
	return out
}

// ofPerson are the claims of all groups that a person sits or has sat for: what
// one of them says about the person holds for the others too. A person without
// any delegation belongs to the deployment.
func (f ownership) ofPerson(id governance.ID) []claim {
	var out []claim
	for i := range f.Delegations {
		if d := &f.Delegations[i]; d.Person == id {
			out = append(out, f.claim(d.Holder)...)
		}
	}
	if out == nil {
		return []claim{{}}
	}
	return out
}

// claim is the claim of what a group owns.
func (f ownership) claim(group governance.ID) []claim { return []claim{{owners: f.withParent(group)}} }

// withParent is a group, with the group that it lies within if it is an organ.
func (f ownership) withParent(group governance.ID) []governance.ID {
	if g := governance.Find(f.Groups, group); g != nil && g.Within != 0 {
		return []governance.ID{group, g.Within}
	}
	return []governance.ID{group}
}

func (f ownership) bodyOf(seat governance.ID) governance.ID {
	if s := governance.Find(f.Seats, seat); s != nil {
		return s.Body
	}
	return 0
}
