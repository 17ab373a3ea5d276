package sight

import (
	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/internal/snapshot"
)

// Reader says what an actor may see of what groups keep to themselves. It is the
// one way to ask that: whatever it allows is noted in its trail as shown.
type Reader struct {
	Network *snapshot.Network
	Actor   access.Actor
	Trail   *Trail // nil: what is allowed is shown to nobody
}

// New is an actor who reads a network, of whom nothing is noted.
func New(n *snapshot.Network, actor access.Actor) Reader { return Reader{n, actor, nil} }

// Silent is the same reader, of whom nothing is noted: for what is worked out
// on the way and not shown.
func (s Reader) Silent() Reader {
	s.Trail = nil
	return s
}

// Over is the same reader of another version or supposed state of the network.
func (s Reader) Over(n *snapshot.Network) Reader {
	s.Network = n
	return s
}

// Sees reports whether the reader sees what an object is, and notes that it is
// shown.
func (s Reader) Sees(o access.Object) bool {
	d := access.Decide(s.Actor, access.See, o)
	if d.Allowed {
		s.note(o, shownOf(o.Fact, d.Reason))
	}
	return d.Allowed
}

// SeesEach says which of some facts of a group the reader sees, as bits by their
// places. Those that are shown, as bits too, are noted.
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

// NotePeople notes that people who sit for a group are named, or given out whole.
func (s Reader) NotePeople(o access.Object, exported ...governance.ID) {
	g := shownOf(o.Fact, access.Decide(s.Actor, access.See, o).Reason)
	g.people, g.exported = true, exported
	s.note(o, g)
}

func (s Reader) note(o access.Object, g shown) {
	if s.Trail != nil && access.Noted(s.Actor, o, g.people) {
		s.Trail.add(o.Owner, g)
	}
}

// Fork notes in a trail of its own: what one figure over several groups rests
// on, which is noted together once the figure is shown.
func (s Reader) Fork() Reader {
	if s.Trail != nil {
		s.Trail = NewTrail()
	}
	return s
}

// Join notes what a figure over several groups rests on, which was noted
// apart.
func (s Reader) Join(figure Reader) {
	if s.Trail != nil {
		s.Trail.join(figure.Trail)
	}
}

// MayKnow reports whether the actor may know of a record. What nobody has is
// nobody's secret.
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

// seesSource: a source that only private records cite is shown only to readers
// who see everything.
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

// SeesDelegation reports whether the reader sees who is meant by a delegation.
func (s Reader) SeesDelegation(at int32) bool { return s.Sees(Whose(s.Network, at)) }

// SeesDelegatesAt reports whether the reader sees who sits at a tenure: the holder's
// own people, those whom the holder shares that with, and those who run the body.
func (s Reader) SeesDelegatesAt(tenure int32) bool {
	n := s.Network
	body := n.Records.Groups.At(n.SeatBody[n.TenureSeat[tenure]]).ID
	return s.Sees(access.Object{Owner: n.Records.Tenures.At(tenure).Holder, Fact: access.Delegates, Body: body})
}

// seesPerson: whoever sees one of the delegations of somebody knows of them; who
// sees everything, of all.
func (s Reader) seesPerson(at int32) bool {
	known := s.SeesAll()
	for _, d := range s.Network.DelegationsOfPerson.Of(at) {
		known = s.SeesDelegation(d) || known
	}
	return known
}

// SeesAttendance reports whether the reader sees a line of a roll, which is the
// body's.
func (s Reader) SeesAttendance(at int32) bool {
	m := s.Network.Index(governance.KindMeeting, s.Network.Private().Attendances.At(at).Meeting)
	if m < 0 {
		return false
	}
	body := s.Network.Records.Meetings.At(m).Body
	return s.Sees(access.Object{Owner: body, Fact: access.Attendance, Body: body})
}

// SeesRoles reports whether the reader knows who has a role for a group: who
// gives roles for it, or audits it, does.
func (s Reader) SeesRoles(group governance.ID) bool {
	return access.MayKnow(s.Actor, governance.PrivacyRoles, group)
}

// NoteHolder notes that somebody was named who has, or is offered, a role.
func (s Reader) NoteHolder(group governance.ID) {
	if s.Trail != nil {
		why := access.Decide(s.Actor, access.Audit, access.Object{Owner: group}).Reason
		s.Trail.add(group, shown{reasons: bitOf(governance.AccessReasons, why), people: true})
	}
}

// SeesIncidents reports whether the reader reads the register of a group: who
// answers for its personal information, or audits it, does.
func (s Reader) SeesIncidents(group governance.ID) bool {
	return access.MayKnow(s.Actor, governance.PrivacyIncidents, group)
}

// SeesDisclosures reports whether the reader knows what a group shares: who acts
// for it, or audits it, does.
func (s Reader) SeesDisclosures(group governance.ID) bool {
	return access.MayKnow(s.Actor, governance.PrivacySharing, group)
}

// SeesAll reports whether the actor sees everything, whoever owns it. To ask that
// shows nothing.
func (s Reader) SeesAll() bool { return access.MaySee(s.Actor, access.Delegates, 0) }
