package governance

import "slices"

// subjects are the identities of all that a record speaks of, its source
// included; none of them is zero.
func subjects(r *Record, ids ...ID) []ID {
	out := make([]ID, 0, len(ids)+1)
	for _, id := range append(ids, r.Source) {
		if id != 0 {
			out = append(out, id)
		}
	}
	return out
}

// Refers says what a source speaks of.
func (s *Source) Refers() []ID { return subjects(&s.Record) }

// Refers says what a territory speaks of: what it lies within.
func (t *Territory) Refers() []ID {
	ids := make([]ID, 0, len(t.Nestings))
	for _, n := range t.Nestings {
		ids = append(ids, n.Within)
	}
	return subjects(&t.Record, ids...)
}

// Refers says what a topic speaks of: its broader topics.
func (t *Topic) Refers() []ID { return subjects(&t.Record, t.Broader...) }

// Refers says what a group speaks of: its topics, its places, and the group
// that it lies within.
func (g *Group) Refers() []ID {
	ids := append([]ID{g.Home, g.Within}, g.Topics...)
	for _, s := range g.Serves {
		ids = append(ids, s.Territory)
	}
	return subjects(&g.Record, ids...)
}

// Refers says what a membership speaks of.
func (m *Membership) Refers() []ID {
	return subjects(&m.Record, append([]ID{m.Member, m.Group}, m.Mandate.Topics...)...)
}

// Refers says what a seat speaks of.
func (s *Seat) Refers() []ID { return subjects(&s.Record, s.Body) }

// Refers says what a tenure speaks of.
func (t *Tenure) Refers() []ID { return subjects(&t.Record, t.Seat, t.Holder) }

// Refers says what a support speaks of.
func (s *Support) Refers() []ID { return subjects(&s.Record, s.On) }

// Refers says what a person's record speaks of.
func (p *Person) Refers() []ID { return subjects(&p.Record) }

// Refers says what a delegation speaks of.
func (d *Delegation) Refers() []ID {
	return subjects(&d.Record, d.Seat, d.Holder, d.Person, d.SuppliedBy)
}

// Refers says what a capacity speaks of.
func (c *Capacity) Refers() []ID { return subjects(&c.Record, c.Group) }

// Refers says what a limit speaks of.
func (l *Limit) Refers() []ID { return subjects(&l.Record, l.Group) }

// Refers says what a funding speaks of.
func (f *Funding) Refers() []ID { return subjects(&f.Record, f.Group) }

// Refers says what a cadence speaks of.
func (c *Cadence) Refers() []ID { return subjects(&c.Record, c.Body) }

// Refers says what a complete calendar speaks of.
func (c *CompleteCalendar) Refers() []ID { return subjects(&c.Record, c.Body) }

// Refers says what a meeting speaks of.
func (m *Meeting) Refers() []ID { return subjects(&m.Record, m.Body) }

// Refers says what an attendance speaks of.
func (a *Attendance) Refers() []ID { return subjects(&a.Record, a.Meeting, a.Seat, a.Member, a.Person) }

// Refers says what a representation speaks of.
func (r *Representation) Refers() []ID { return subjects(&r.Record, r.Group) }

// Refers says what a succession speaks of.
func (s *Succession) Refers() []ID { return subjects(&s.Record, s.Predecessor, s.Successor) }

// Refers says what a saved scenario speaks of: its source alone. What its
// changes name may go; it is then refused when it is supposed again.
func (s *SavedScenario) Refers() []ID { return subjects(&s.Record) }

// Refers says what a grant of a role speaks of: the group, unless it is for the
// whole deployment. The account is no record: people sign in elsewhere.
func (g *RoleGrant) Refers() []ID { return subjects(&g.Record, g.Group) }

// Refers says what a disclosure speaks of: who shares, and with whom.
func (d *Disclosure) Refers() []ID { return subjects(&d.Record, d.Owner, d.With) }

// Refers says what an invitation to a role speaks of: the group, unless it is
// for the whole deployment.
func (i *RoleInvitation) Refers() []ID { return subjects(&i.Record, i.Group) }

// Refers says what an incident speaks of: whose register it is in.
func (i *Incident) Refers() []ID { return subjects(&i.Record, i.Group) }

// Refers says what a consultation speaks of.
func (c *Consultation) Refers() []ID {
	return subjects(&c.Record, slices.Concat([]ID{c.Initiator}, c.Topics, c.Territories)...)
}

// Refers says what an invitation to a consultation speaks of.
func (i *ConsultationInvitation) Refers() []ID { return subjects(&i.Record, i.Consultation, i.Group) }

// Refers says what a contribution speaks of.
func (x *Contribution) Refers() []ID { return subjects(&x.Record, x.Consultation, x.Group) }

// Refers says what an observation speaks of.
func (o *Observation) Refers() []ID {
	return subjects(&o.Record, append([]ID{o.Consultation}, o.Contributions...)...)
}

// Refers says what a proposed action speaks of.
func (a *ProposedAction) Refers() []ID {
	return subjects(&a.Record, slices.Concat([]ID{a.Consultation}, a.Observations, a.Contributions)...)
}

// Refers says what a statement speaks of.
func (s *Statement) Refers() []ID {
	return subjects(&s.Record, append([]ID{s.Consultation}, s.Topics...)...)
}

// Refers says what a signature speaks of.
func (s *Signature) Refers() []ID { return subjects(&s.Record, s.Statement, s.Group) }
