package rule

// checkRoles reports grants, invitations and disclosures whose groups are not
// known, or that end before they begin.
func (c *checker) checkRoles() {
	for i := range c.facts.Grants {
		r := &c.facts.Grants[i]
		if r.Group != 0 {
			known(c, &r.Record, "group", c.groups, r.Group)
		}
		c.checkInterval(&r.Record, r.Interval)
	}
	for i := range c.facts.RoleInvitations {
		if r := &c.facts.RoleInvitations[i]; r.Group != 0 {
			known(c, &r.Record, "group", c.groups, r.Group)
		}
	}
	for i := range c.facts.Disclosures {
		r := &c.facts.Disclosures[i]
		known(c, &r.Record, "group", c.groups, r.Owner)
		known(c, &r.Record, "with", c.groups, r.With)
		c.checkInterval(&r.Record, r.Interval)
	}
}
