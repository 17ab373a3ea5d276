package network

import (
	"slices"

	"tablee/governance"
	"tablee/governance/access"
)

// sight says what an actor may see of what groups keep to themselves. It is the
// one way to ask that: whatever it allows is noted in its trail as shown.
type sight struct {
	net   *Snapshot
	actor access.Actor
	trail *trail // nil: what is allowed is shown to nobody
}

// sight says which records an actor may know of, to judge what is asked.
func (n *Snapshot) sight(actor access.Actor) sight { return sight{n, actor, nil} }

// sight says what the reader may see, and notes it.
func (v *View) sight() sight { return sight{v.net, v.actor, v.trail} }

// unnoted says what the reader may see, for what is worked out on the way and
// not shown. No handle can be made of it.
func (v *View) unnoted() sight { return v.sight().silent() }

// silent is the same reader, of whom nothing is noted: for what is worked out
// on the way and not shown.
func (s sight) silent() sight {
	s.trail = nil
	return s
}

// over is the same reader of another version or supposed state of the network.
func (s sight) over(n *Snapshot) sight {
	s.net = n
	return s
}

// maySee reports whether the reader sees a kind of private fact of a group, at
// a body unless that is 0, and notes that it is shown.
func (v *View) maySee(fact access.Private, owner, body governance.ID) bool {
	return v.sight().sees(access.Object{Owner: owner, Fact: fact, Body: body})
}

func (s sight) sees(o access.Object) bool {
	d := access.Decide(s.actor, access.See, o)
	if d.Allowed {
		s.note(o, glimpseOf(o.Fact, d.Reason))
	}
	return d.Allowed
}

// names notes that people who sit for a group are named, or given out whole.
func (s sight) names(o access.Object, exported ...governance.ID) {
	g := glimpseOf(o.Fact, access.Decide(s.actor, access.See, o).Reason)
	g.people, g.exported = true, exported
	s.note(o, g)
}

func (s sight) note(o access.Object, g glimpse) {
	if s.trail != nil && access.Noted(s.actor, o, g.people) {
		s.trail.add(o.Owner, g)
	}
}

// apart notes in a trail of its own: what one figure over several groups rests
// on, which is noted together once the figure is shown.
func (s sight) apart() sight {
	if s.trail != nil {
		s.trail = newTrail()
	}
	return s
}

// together notes what a figure over several groups rests on, which was noted
// apart.
func (s sight) together(figure sight) {
	if s.trail != nil {
		s.trail.join(figure.trail)
	}
}

// of reports whether the actor may know of a record. What nobody has is
// nobody's secret.
func (s sight) of(p place) bool {
	f := s.net.Private()
	switch p.kind {
	case kindSource:
		return s.source(p.at)
	case kindCapacity:
		return s.seesFact(access.Capacity, f.Capacities.At(p.at).Group)
	case kindLimit:
		return s.seesFact(access.Limit, f.Limits.At(p.at).Group)
	case kindFunding:
		return s.seesFact(access.Capacity, f.Fundings.At(p.at).Group)
	case kindRepresentation:
		return s.seesFact(access.AdHoc, f.Representations.At(p.at).Group)
	case kindDelegation:
		return s.delegation(p.at)
	case kindPerson:
		return s.person(p.at)
	case kindAttendance:
		return s.attendance(p.at)
	case kindGrant:
		return s.roles(f.Grants.At(p.at).Group)
	case kindRoleInvitation:
		return s.roles(f.RoleInvitations.At(p.at).Group)
	case kindIncident:
		return s.incidents(f.Incidents.At(p.at).Group)
	case kindDisclosure:
		return s.disclosures(f.Disclosures.At(p.at).Owner)
	}
	return true
}

// source: one that private records alone cite is seen by who sees everything.
func (s sight) source(at int32) bool {
	switch {
	case !s.net.privatelyCited()[at]:
		return true
	case !s.all():
		return false
	}
	s.showsSource(at)
	return true
}

func (s sight) seesFact(fact access.Private, owner governance.ID) bool {
	return s.sees(access.Object{Owner: owner, Fact: fact})
}

func (s sight) delegation(at int32) bool { return s.sees(s.net.whose(at)) }

// delegatesAt reports whether the reader sees who sits at a tenure: the holder's
// own people, those whom the holder shares that with, and those who run the body.
func (s sight) delegatesAt(tenure int32) bool {
	n := s.net
	body := n.Records.Groups.At(n.seatBody[n.tenureSeat[tenure]]).ID
	return s.sees(access.Object{Owner: n.Records.Tenures.At(tenure).Holder, Fact: access.Delegates, Body: body})
}

// whose is what a delegation is to the policy: that of its holder, at its body.
func (n *Snapshot) whose(delegation int32) access.Object {
	d := n.Private().Delegations.At(delegation)
	return access.Object{
		Owner: d.Holder, Fact: access.Delegates,
		Body: n.Records.Seats.At(n.delegationsAt.owner(delegation)).Body, Sensitive: d.SeatedAs.Sensitive(),
	}
}

// sitsSensitively reports whether somebody ever sat for a group in a quality
// that is sensitive.
func (n *Snapshot) sitsSensitively(person, holder governance.ID) bool {
	at := n.index(kindPerson, person)
	return at >= 0 && slices.ContainsFunc(n.delegationsOfPerson.of(at), func(d int32) bool {
		x := n.Private().Delegations.At(d)
		return x.Holder == holder && x.SeatedAs.Sensitive()
	})
}

// person: whoever sees one of the delegations of somebody knows of them; who
// sees everything, of all.
func (s sight) person(at int32) bool {
	known := s.all()
	for _, d := range s.net.delegationsOfPerson.of(at) {
		known = s.delegation(d) || known
	}
	return known
}

func (s sight) attendance(at int32) bool {
	m := s.net.index(kindMeeting, s.net.Private().Attendances.At(at).Meeting)
	if m < 0 {
		return false
	}
	body := s.net.Records.Meetings.At(m).Body
	return s.sees(access.Object{Owner: body, Fact: access.Attendance, Body: body})
}

// roles: who gives roles for a group, or audits it, knows who has one.
func (s sight) roles(group governance.ID) bool {
	about := access.Object{Owner: group}
	return access.Decide(s.actor, access.Grant, about).Allowed || access.Decide(s.actor, access.Audit, about).Allowed
}

// namesHolder notes that somebody was named who has, or is offered, a role.
func (s sight) namesHolder(group governance.ID) {
	if s.trail != nil {
		why := access.Decide(s.actor, access.Audit, access.Object{Owner: group}).Reason
		s.trail.add(group, glimpse{reasons: bitOf(governance.AccessReasons, why), people: true})
	}
}

// incidents: who answers for a group's personal information, or audits it,
// reads its register.
func (s sight) incidents(group governance.ID) bool {
	about := access.Object{Owner: group}
	return access.Decide(s.actor, access.Answer, about).Allowed || access.Decide(s.actor, access.Audit, about).Allowed
}

// disclosures: who acts for a group, or audits it, knows what it shares.
func (s sight) disclosures(group governance.ID) bool {
	return slices.Contains(s.actor.Groups(), group) || access.Decide(s.actor, access.Audit, access.Object{Owner: group}).Allowed
}

// all reports whether the actor sees everything, whoever owns it. To ask that
// shows nothing.
func (s sight) all() bool { return access.MaySee(s.actor, access.Delegates, 0) }
