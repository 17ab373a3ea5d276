package rule

import "tablee/governance"

// checkIncidents reports an incident of a group that is not known, and dates
// out of order: an incident that was known before it took place, or notified
// before it was known.
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

// inOrder reports a date that is certainly before an earlier step.
func (c *checker) inOrder(r *governance.Record, field string, first, then governance.PartialDate) {
	if !first.IsZero() && !then.IsZero() && then.After() <= first.First() {
		c.refuse(r, field, "datesInOrder", first.String(), then.String())
	}
}
