package network

import (
	"slices"

	"tablee/governance"
	"tablee/governance/access"
)

// sight says which records an actor may know of.
type sight struct {
	net   *Network
	actor access.Actor
}

func (n *Network) sight(actor access.Actor) sight { return sight{n, actor} }

// sight says what the reader may know of.
func (v *View) sight() sight { return v.net.sight(v.actor) }

// of reports whether the actor may know of a record. What nobody has is
// nobody's secret.
func (s sight) of(p place) bool {
	f := &s.net.facts
	switch p.kind {
	case kindSource:
		return !s.net.unheard()[p.at] || s.all()
	case kindCapacity:
		return access.MaySee(s.actor, access.Capacity, f.Capacities[p.at].Group)
	case kindLimit:
		return access.MaySee(s.actor, access.Limit, f.Limits[p.at].Group)
	case kindFunding:
		return access.MaySee(s.actor, access.Capacity, f.Fundings[p.at].Group)
	case kindRepresentation:
		return access.MaySee(s.actor, access.AdHoc, f.Representations[p.at].Group)
	case kindDelegation:
		return s.delegation(p.at)
	case kindPerson:
		return s.person(p.at)
	case kindAttendance:
		return s.attendance(p.at)
	case kindGrant:
		return s.roles(f.Grants[p.at].Group)
	case kindRoleInvitation:
		return s.roles(f.RoleInvitations[p.at].Group)
	case kindIncident:
		return s.incidents(f.Incidents[p.at].Group)
	case kindDisclosure:
		return s.disclosures(f.Disclosures[p.at].Owner)
	}
	return true
}

func (s sight) delegation(at int32) bool {
	d := &s.net.facts.Delegations[at]
	body := s.net.facts.Seats[s.net.delegationsAt.owner(at)].Body
	about := access.Object{Owner: d.Holder, Fact: access.Delegates, Body: body, Sensitive: d.SeatedAs.Sensitive()}
	return access.Decide(s.actor, access.See, about).Allowed
}

// person: whoever sees one of the delegations of somebody knows of them; who
// sees everything, of all.
func (s sight) person(at int32) bool {
	return s.all() || slices.ContainsFunc(s.net.delegationsOfPerson.of(at), s.delegation)
}

func (s sight) attendance(at int32) bool {
	m := s.net.index(kindMeeting, s.net.facts.Attendances[at].Meeting)
	if m < 0 {
		return false
	}
	body := s.net.facts.Meetings[m].Body
	return access.MaySeeAt(s.actor, access.Attendance, body, body)
}

// roles: who gives roles for a group, or audits it, knows who has one.
func (s sight) roles(group governance.ID) bool {
	about := access.Object{Owner: group}
	return access.Decide(s.actor, access.Grant, about).Allowed || access.Decide(s.actor, access.Audit, about).Allowed
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

// all reports whether the actor sees everything, whoever owns it.
func (s sight) all() bool { return access.MaySee(s.actor, access.Delegates, 0) }

// privateSources marks the sources that private records cite and no other does:
// their names may tell what the records do.
func (n *Network) privateSources() []bool {
	out := make([]bool, len(n.facts.Sources))
	private := governance.Facts{
		Persons: n.facts.Persons, Delegations: n.facts.Delegations, Capacities: n.facts.Capacities, Limits: n.facts.Limits,
		Fundings: n.facts.Fundings, Attendances: n.facts.Attendances, Representations: n.facts.Representations,
		Grants: n.facts.Grants, Disclosures: n.facts.Disclosures, RoleInvitations: n.facts.RoleInvitations, Incidents: n.facts.Incidents,
	}
	public := n.facts
	public.Persons, public.Delegations, public.Capacities, public.Limits, public.Fundings = nil, nil, nil, nil, nil
	public.Attendances, public.Representations, public.Grants, public.Disclosures, public.RoleInvitations = nil, nil, nil, nil, nil
	public.Incidents = nil
	mark := func(of *governance.Facts, as bool) {
		for source := range of.Cited() {
			if at := n.index(kindSource, source); at >= 0 {
				out[at] = as
			}
		}
	}
	mark(&private, true)
	mark(&public, false)
	return out
}
