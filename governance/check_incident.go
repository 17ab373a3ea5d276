package governance

// checkIncidents reports incidents in the register of a group that is not
// there, that were known before they took place, or that are told of to somebody
// before they were known.
func (c *checker) checkIncidents() {
	for i := range c.facts.Incidents {
		r := &c.facts.Incidents[i]
		if r.Group != 0 {
			known(c, &r.Record, "group", c.groups, r.Group)
		}
		c.inOrder(&r.Record, "aware", r.Occurred, r.Aware)
		c.inOrder(&r.Record, "occurredUntil", r.Occurred, r.OccurredUntil)
		c.inOrder(&r.Record, "authorityTold", r.Aware, r.AuthorityTold)
		c.inOrder(&r.Record, "personsTold", r.Aware, r.PersonsTold)
	}
}

// inOrder reports a date that is certainly before another which it follows.
func (c *checker) inOrder(r *Record, field string, first, then PartialDate) {
	if !first.IsZero() && !then.IsZero() && then.After() <= first.First() {
		c.refuse(r, field, "datesInOrder", first.String(), then.String())
	}
}
