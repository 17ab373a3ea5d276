package network

import "tablee/governance"

// privateFacts are the records that groups keep to themselves.
func (n *Network) privateFacts() governance.Facts {
	return governance.Facts{
		Persons: n.facts.Persons, Delegations: n.facts.Delegations, Capacities: n.facts.Capacities, Limits: n.facts.Limits,
		Fundings: n.facts.Fundings, Attendances: n.facts.Attendances, Representations: n.facts.Representations,
		Grants: n.facts.Grants, Disclosures: n.facts.Disclosures, RoleInvitations: n.facts.RoleInvitations, Incidents: n.facts.Incidents,
	}
}

// privateSources marks the sources that private records cite and no other does:
// their names may tell what the records do.
func (n *Network) privateSources() []bool {
	out := make([]bool, len(n.facts.Sources))
	private, public := n.privateFacts(), n.facts
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

// showsSource notes the private records that a source tells of.
func (s sight) showsSource(at int32) {
	if s.trail == nil {
		return
	}
	private := s.net.privateFacts()
	for _, id := range private.Citing(s.net.facts.Sources[at].ID) {
		s.of(s.net.places.of(id))
	}
}
