package rule

import "tablee/governance"

func (c *checker) checkConsultations() {
	taken := identifiers{}
	for i := range c.facts.Consultations {
		r := &c.facts.Consultations[i]
		c.checkIdentifiers(&r.Record, taken, r.Identifiers, r.Title)
		if r.Initiator != 0 {
			known(c, &r.Record, "initiator", c.groups, r.Initiator)
		}
		allKnown(c, &r.Record, "topics", c.topics, r.Topics)
		allKnown(c, &r.Record, "territories", c.territories, r.Territories)
		c.checkInterval(&r.Record, r.Interval)
		for _, m := range r.Mechanisms {
			c.checkInterval(&r.Record, m.Interval)
		}
	}
	c.checkInvitations()
	c.checkContributions()
	c.checkStatements()
}

func (c *checker) checkInvitations() {
	type asking struct{ consultation, group governance.ID }
	asked := map[asking]bool{}
	for i := range c.facts.ConsultationInvitations {
		r := &c.facts.ConsultationInvitations[i]
		known(c, &r.Record, "consultation", c.consultations, r.Consultation)
		known(c, &r.Record, "group", c.groups, r.Group)
		if key := (asking{r.Consultation, r.Group}); asked[key] {
			c.refuse(&r.Record, "group", "alreadyInvited", c.label(r.Group))
		} else {
			asked[key] = true
		}
	}
}

func (c *checker) checkContributions() {
	contributions, observations := map[governance.ID]*governance.Contribution{}, map[governance.ID]*governance.Observation{}
	for i := range c.facts.Contributions {
		r := &c.facts.Contributions[i]
		contributions[r.ID] = r
		if consultation := known(c, &r.Record, "consultation", c.consultations, r.Consultation); consultation != nil {
			c.refuseFor(&r.Record, consultation.Receive(r))
		}
		if r.Group != 0 {
			known(c, &r.Record, "group", c.groups, r.Group)
		}
	}
	for i := range c.facts.Observations {
		r := &c.facts.Observations[i]
		known(c, &r.Record, "consultation", c.consultations, r.Consultation)
		observations[r.ID] = r
		for _, id := range r.Contributions {
			if x := contributions[id]; x == nil || x.Consultation != r.Consultation {
				c.refuse(&r.Record, "contributions", "unknownReference", "contribution", id.String())
			}
		}
	}
	for i := range c.facts.ProposedActions {
		c.checkAction(&c.facts.ProposedActions[i], contributions, observations)
	}
}

func (c *checker) checkAction(r *governance.ProposedAction, contributions map[governance.ID]*governance.Contribution, observations map[governance.ID]*governance.Observation) {
	if consultation := known(c, &r.Record, "consultation", c.consultations, r.Consultation); consultation != nil {
		c.refuseFor(&r.Record, consultation.Allow(r))
	}
	for _, id := range r.Observations {
		if o := observations[id]; o == nil || o.Consultation != r.Consultation {
			c.refuse(&r.Record, "observations", "unknownReference", "observation", id.String())
		}
	}
	for _, id := range r.Contributions {
		if x := contributions[id]; x == nil || x.Consultation != r.Consultation {
			c.refuse(&r.Record, "contributions", "unknownReference", "contribution", id.String())
		}
	}
}

func (c *checker) checkStatements() {
	taken, statements := identifiers{}, byIdentity(c.facts.Statements)
	for i := range c.facts.Statements {
		r := &c.facts.Statements[i]
		c.checkIdentifiers(&r.Record, taken, r.Identifiers, r.Title)
		allKnown(c, &r.Record, "topics", c.topics, r.Topics)
		if r.Consultation != 0 || r.DenouncesAbsence {
			known(c, &r.Record, "consultation", c.consultations, r.Consultation)
		}
	}
	type signing struct{ statement, group governance.ID }
	signed := map[signing]bool{}
	for i := range c.facts.Signatures {
		r := &c.facts.Signatures[i]
		known(c, &r.Record, "statement", statements, r.Statement)
		if (r.Group == 0) == r.Function.IsZero() {
			c.refuse(&r.Record, "group", "exactlyOne", "group, function")
			continue
		}
		key := signing{r.Statement, r.Group}
		switch {
		case r.Group == 0:
		case known(c, &r.Record, "group", c.groups, r.Group) != nil && signed[key]:
			c.refuse(&r.Record, "group", "alreadySigned", c.label(r.Group))
		}
		signed[key] = true
	}
}

// allKnown reports the references that name no record.
func allKnown[T any](c *checker, r *governance.Record, field string, in map[governance.ID]*T, ids []governance.ID) {
	for _, id := range ids {
		known(c, r, field, in, id)
	}
}

// refuseFor reports that a record breaks a rule by itself. A nil error reports
// nothing.
func (c *checker) refuseFor(r *governance.Record, e *governance.Error) {
	if e != nil {
		c.findings = append(c.findings, governance.Finding{Record: r.ID, Error: e})
	}
}
