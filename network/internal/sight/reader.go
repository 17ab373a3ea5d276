package sight

import (
	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/internal/snapshot"
)

// Reader says what an actor may see of what groups keep to themselves. It is the only
// way to ask: it notes in its trail, as shown, whatever it allows.
type Reader struct {
	Network *snapshot.Network
	Actor   access.Actor
	Trail   *Trail // nil: nothing is noted
}

// New returns a reader of a network for an actor. It notes nothing.
func New(n *snapshot.Network, actor access.Actor) Reader { return Reader{n, actor, nil} }

// Silent returns the same reader without its trail, for what is worked out on the way
// and not shown.
func (s Reader) Silent() Reader {
	s.Trail = nil
	return s
}

// Over returns the same reader of another network: another version, or a scenario's
// state.
func (s Reader) Over(n *snapshot.Network) Reader {
	s.Network = n
	return s
}

// Sees reports whether the reader sees an object. It notes an object that the reader
// sees as shown.
func (s Reader) Sees(o access.Object) bool {
	d := access.Decide(s.Actor, access.See, o)
	if d.Allowed {
		s.note(o, shownOf(o.Fact, d.Reason))
	}
	return d.Allowed
}

// SeesEach returns which of some facts of a group the reader sees: bit i stands for
// facts[i]. Of those, it notes the facts that have their bit in shows.
func (s Reader) SeesEach(facts []access.Private, owner governance.ID, shows uint8) (seen uint8) {
	o, noted := access.Object{Owner: owner}, shown{}
	for i, fact := range facts {
		o.Fact = fact
		d := access.Decide(s.Actor, access.See, o)
		if !d.Allowed {
			continue
		}
		seen |= 1 << i
		if shows&(1<<i) != 0 && s.Trail != nil {
			noted = noted.with(shownOf(fact, d.Reason))
		}
	}
	if noted.facts != 0 {
		s.note(o, noted)
	}
	return seen
}

// NotePeople notes that the answer names people who sit for a group. exported lists
// those whose whole record is given out.
func (s Reader) NotePeople(o access.Object, exported ...governance.ID) {
	g := shownOf(o.Fact, access.Decide(s.Actor, access.See, o).Reason)
	g.people, g.exported = true, exported
	s.note(o, g)
}

// note adds what was shown to the trail, if there is one and the policy wants it noted.
func (s Reader) note(o access.Object, g shown) {
	if s.Trail != nil && access.Noted(s.Actor, o, g.people) {
		s.Trail.add(o.Owner, g)
	}
}

// Fork returns the same reader with a trail of its own, for one figure over several
// groups. Join notes that trail once the figure is shown.
func (s Reader) Fork() Reader {
	if s.Trail != nil {
		s.Trail = NewTrail()
	}
	return s
}

// Join notes what a figure over several groups rests on; figure is the forked reader
// that worked it out.
func (s Reader) Join(figure Reader) {
	if s.Trail != nil {
		s.Trail.join(figure.Trail)
	}
}

// MayKnow reports whether the actor may know of a record. A position of no kind holds
// no record: it is nobody's secret.
func (s Reader) MayKnow(p snapshot.Position) bool {
	switch p.Kind {
	case governance.NoKind:
		return true
	case governance.KindSource:
		return s.seesSource(p.At)
	case governance.KindDelegation:
		return s.SeesDelegation(p.At)
	case governance.KindPerson:
		return s.seesPerson(p.At)
	case governance.KindAttendance:
		return s.SeesAttendance(p.At)
	}
	switch privacy := p.Kind.Privacy(); privacy {
	case governance.PrivacyNone:
		return true
	case governance.PrivacyShareable:
		return s.SeesFact(p.Kind.Fact(), s.Network.OwnerOf(p))
	default:
		return access.MayKnow(s.Actor, privacy, s.Network.OwnerOf(p))
	}
}

// seesSource reports whether the reader may know of a source. A source that only
// private records cite is shown only to readers who see everything.
func (s Reader) seesSource(at int32) bool {
	switch {
	case !privatelyCited(s.Network)[at]:
		return true
	case !s.SeesAll():
		return false
	}
	s.showsSource(at)
	return true
}

// SeesFact reports whether the reader sees a kind of private fact of a group.
func (s Reader) SeesFact(fact access.Private, owner governance.ID) bool {
	return s.Sees(access.Object{Owner: owner, Fact: fact})
}

// SeesDelegation reports whether the reader sees the person that a delegation names.
func (s Reader) SeesDelegation(at int32) bool { return s.Sees(Whose(s.Network, at)) }

// SeesDelegatesAt reports whether the reader sees who sits at a tenure. The holder's
// own people do, those with whom the holder shares it, and those who run the body.
func (s Reader) SeesDelegatesAt(tenure int32) bool {
	n := s.Network
	body := n.Records.Groups.At(n.SeatBody[n.TenureSeat[tenure]]).ID
	return s.Sees(access.Object{Owner: n.Records.Tenures.At(tenure).Holder, Fact: access.Delegates, Body: body})
}

// seesPerson reports whether the reader may know of a person: the reader sees
// everything, or one of the person's delegations. It asks about all of them, because
// each one that the reader sees is noted.
func (s Reader) seesPerson(at int32) bool {
	known := s.SeesAll()
	for _, d := range s.Network.DelegationsOfPerson.Of(at) {
		known = s.SeesDelegation(d) || known
	}
	return known
}

// SeesAttendance reports whether the reader sees a line of a roll. The body that met
// owns the roll.
func (s Reader) SeesAttendance(at int32) bool {
	m := s.Network.Index(governance.KindMeeting, s.Network.Private().Attendances.At(at).Meeting)
	if m < 0 {
		return false
	}
	body := s.Network.Records.Meetings.At(m).Body
	return s.Sees(access.Object{Owner: body, Fact: access.Attendance, Body: body})
}

// SeesRoles reports whether the reader may know who has a role for a group. Actors who
// give roles for the group, or audit it, may.
func (s Reader) SeesRoles(group governance.ID) bool {
	return access.MayKnow(s.Actor, governance.PrivacyRoles, group)
}

// NoteHolder notes that the answer names somebody who has a role for a group, or is
// offered one.
func (s Reader) NoteHolder(group governance.ID) {
	if s.Trail != nil {
		why := access.Decide(s.Actor, access.Audit, access.Object{Owner: group}).Reason
		s.Trail.add(group, shown{reasons: bitOf(governance.AccessReasons, why), people: true})
	}
}

// SeesIncidents reports whether the reader may read a group's register of incidents.
// Actors who answer for the group's personal information, or audit it, may.
func (s Reader) SeesIncidents(group governance.ID) bool {
	return access.MayKnow(s.Actor, governance.PrivacyIncidents, group)
}

// SeesDisclosures reports whether the reader may know what a group shares. Actors who
// act for the group, or audit it, may.
func (s Reader) SeesDisclosures(group governance.ID) bool {
	return access.MayKnow(s.Actor, governance.PrivacySharing, group)
}

// SeesAll reports whether the actor sees everything, whoever owns it. It notes nothing,
// because it shows nothing.
func (s Reader) SeesAll() bool { return access.MaySee(s.Actor, access.Delegates, 0) }
