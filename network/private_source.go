package network

import "tablee/governance"

// byPrivacy shares the records out: those that groups keep to themselves, and
// all others.
func (n *Snapshot) byPrivacy() (private, public governance.Facts) {
	public = n.facts
	private.Persons, public.Persons = public.Persons, nil
	private.Delegations, public.Delegations = public.Delegations, nil
	private.Capacities, public.Capacities = public.Capacities, nil
	private.Limits, public.Limits = public.Limits, nil
	private.Fundings, public.Fundings = public.Fundings, nil
	private.Attendances, public.Attendances = public.Attendances, nil
	private.Representations, public.Representations = public.Representations, nil
	private.Grants, public.Grants = public.Grants, nil
	private.Disclosures, public.Disclosures = public.Disclosures, nil
	private.RoleInvitations, public.RoleInvitations = public.RoleInvitations, nil
	private.Incidents, public.Incidents = public.Incidents, nil
	return private, public
}

// privateSources marks, by position, the sources that private records cite and
// no other does: their names may tell what the records do.
type privateSources []bool

func (n *Snapshot) privatelyCited() privateSources { return Keep(n, (*Snapshot).findPrivateSources) }

func (n *Snapshot) findPrivateSources() privateSources {
	out := make(privateSources, len(n.facts.Sources))
	private, public := n.byPrivacy()
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

// showsSource notes the private records that a source tells of.
func (s sight) showsSource(at int32) {
	if s.trail == nil {
		return
	}
	private, _ := s.net.byPrivacy()
	for _, id := range private.Citing(s.net.facts.Sources[at].ID) {
		s.of(s.net.places.of(id))
	}
}
