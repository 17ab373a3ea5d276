package synthetic

import "tablee/governance"

func (m *measure) measureTenures(d *Description) {
	held, supported, delegated := set{}, set{}, map[[2]governance.ID]bool{}
	for _, s := range m.facts.Supports {
		supported[s.On] = true
	}
	for _, g := range m.facts.Delegations {
		delegated[[2]governance.ID{g.Seat, g.Holder}] = true
	}
	ended, unknown, named, declared := 0, 0, 0, 0
	for _, t := range m.facts.Tenures {
		if t.On(AsOf) == governance.InForceYes {
			held[t.Seat] = true
		} else {
			ended++
		}
		unknown += one(t.Ended)
		declared += one(supported[t.ID])
		named += one(delegated[[2]governance.ID{t.Seat, t.Holder}])
	}
	d.EndedShare, d.UnknownEndShare = share(ended, len(m.facts.Tenures)), share(unknown, ended)
	d.SupportedShare, d.DelegatedShare = share(declared, len(m.facts.Tenures)), share(named, len(m.facts.Tenures))
	d.VacantShare = m.vacant(held)
}

func (m *measure) vacant(held set) float64 {
	existing, vacant := 0, 0
	for _, s := range m.facts.Seats {
		if s.On(AsOf) == governance.InForceYes {
			existing++
			vacant += one(!held[s.ID])
		}
	}
	return share(vacant, existing)
}

func one(counts bool) int {
	if counts {
		return 1
	}
	return 0
}

func (m *measure) measureResources(d *Description) {
	has, agrees := set{}, set{}
	for _, c := range m.facts.Capacities {
		if m.isKind(c.Group, governance.Organization) {
			has[c.Group] = true
		}
	}
	for _, l := range m.facts.Limits {
		if has[l.Group] {
			agrees[l.Group] = true
		}
	}
	d.CapacityShare, d.LimitShare = share(len(has), d.Organizations), share(len(agrees), len(has))
}

func (m *measure) measureMeetings(d *Description) {
	meets, recorded, complete, rolls := set{}, set{}, set{}, set{}
	bodyOf := make(map[governance.ID]governance.ID, len(m.facts.Meetings))
	for _, c := range m.facts.Cadences {
		m.note(meets, c.Body)
	}
	for _, g := range m.facts.Meetings {
		m.note(recorded, g.Body)
		bodyOf[g.ID] = g.Body
	}
	for _, c := range m.facts.Calendars {
		m.note(complete, c.Body)
	}
	for _, a := range m.facts.Attendances {
		m.note(rolls, bodyOf[a.Meeting])
	}
	d.CadenceShare, d.RecordedShare = share(len(meets), d.Bodies()), share(len(recorded), d.Bodies())
	d.CompleteShare, d.RollShare = share(len(complete), len(recorded)), share(len(rolls), len(recorded))
}

// note keeps a body that is a roundtable or an organ.
func (m *measure) note(in set, body governance.ID) {
	if m.isKind(body, governance.Roundtable, governance.Organ) {
		in[body] = true
	}
}
