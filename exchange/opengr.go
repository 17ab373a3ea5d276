package exchange

import "tablee/governance"

// opengrFile is the Dutch list of who takes part in which joint body. Its
// columns keep the names that its publisher gave them.
var opengrFile = file{
	name:     "opengr_provincies.csv",
	columns:  []string{"deelnemer", "gemeenschappelijke_regeling", "provincie"},
	required: [][]string{{"deelnemer"}, {"gemeenschappelijke_regeling"}, {"provincie"}},
	key:      []string{"deelnemer", "gemeenschappelijke_regeling", "provincie"},
	read:     readOpengr,
}

// opengrSource is where these facts come from.
const opengrSource = "opengr"

var opengrTitle = governance.LocalizedText{
	Fr: "OpenGR : regroupements intercommunaux des Pays-Bas, par province (Open State Foundation, 2015-2016)",
	En: "OpenGR: Dutch inter-municipal joint bodies, by province (Open State Foundation, 2015–2016)",
}

// readOpengr reads one participant at one joint body. Two bodies of one name
// in two provinces are two bodies. The file has no dates: since is unknown.
func readOpengr(r *row) {
	participant, province := r.required("deelnemer"), r.required("provincie")
	body := r.required("gemeenschappelijke_regeling") + " | " + province
	if r.over {
		return
	}
	if !r.claim(governance.IDOf("opengr", participant, body)) {
		return
	}
	source := r.opengrSource()
	member := r.opengrGroup(participant, participant, governance.Organization, source)
	joint := r.opengrGroup(body, r.cell("gemeenschappelijke_regeling"), r.BodiesAs, source)
	if r.BodiesAs == governance.Coalition {
		r.opengrMembership(member, joint, source)
		return
	}
	r.opengrSeat(member, joint, body+" | "+participant, source)
}

func (r *row) opengrSource() governance.ID {
	id, fresh := r.create("source", opengrSource)
	if fresh {
		facts := r.facts()
		facts.Sources = append(facts.Sources, governance.Source{Record: governance.Record{ID: id}, Name: opengrSource, Title: opengrTitle})
	}
	return id
}

// opengrGroup gives the group of an identifier; a name of its own needs no
// translation. What is known of it otherwise stays.
func (r *row) opengrGroup(identifier, name string, kind governance.GroupKind, source governance.ID) governance.ID {
	id, fresh := r.create("group", r.Scheme, identifier)
	if fresh {
		facts := r.facts()
		facts.Groups = append(facts.Groups, governance.Group{
			Record:      governance.Record{ID: id, Source: source},
			Kind:        kind,
			Name:        governance.LocalizedText{Fr: name, En: name},
			Identifiers: []governance.Identifier{{Scheme: r.Scheme, Value: identifier}},
		})
	}
	return id
}

func (r *row) opengrMembership(member, body, source governance.ID) {
	id := r.old.identify("membership", member.String(), body.String(), "")
	m := existingOr(r.old.facts.Memberships, id, governance.Membership{})
	m.Member, m.Group, m.Source = member, body, source
	m.Standing, m.Mandate = governance.Full, governance.Mandate{Scope: governance.MandateAll}
	put(r, &r.facts().Memberships, m)
}

func (r *row) opengrSeat(holder, body governance.ID, identifier string, source governance.ID) {
	seat, fresh := r.create("seat", r.Scheme, identifier)
	if fresh {
		facts := r.facts()
		facts.Seats = append(facts.Seats, governance.Seat{
			Record:      governance.Record{ID: seat, Source: source},
			Identifiers: []governance.Identifier{{Scheme: r.Scheme, Value: identifier}},
			Body:        body,
			Standing:    governance.SeatMember,
			Voting:      true,
			Votes:       1,
		})
	}
	id := r.old.identify("tenure", seat.String(), holder.String(), "")
	t := existingOr(r.old.facts.Tenures, id, governance.Tenure{Delegates: 1})
	t.Seat, t.Holder, t.Source = seat, holder, source
	put(r, &r.facts().Tenures, t)
}
