package command

import (
	"slices"

	"tablee/governance"
)

// GrantRole gives a person a role, for a group or for the whole deployment. The
// person gives the identity of their account, which the API shows them.
type GrantRole struct {
	Request
	Account governance.ID   `validate:"required"`
	Role    governance.Role `validate:"required"`
	Group   governance.ID   // 0: the whole deployment
	Name    Personal        `validate:"max=200"` // of the person, shown to those who give roles
	Interval
}

// Verb names the operation.
func (GrantRole) Verb() string { return "grantRole" }

// Subjects are the group, and the account, whose roles are looked at.
func (c GrantRole) Subjects() []governance.ID {
	return []governance.ID{c.Group, c.Account, c.source()}
}

// Object is the new grant.
func (c GrantRole) Object() governance.ID { return c.newID("grant") }

// Apply writes the grant. A person has a role for a group once on one day.
func (c GrantRole) Apply(at Moment) (Effect, error) {
	if err := inScope(at, c.Role, c.Group); err != nil {
		return Effect{}, err
	}
	interval, err := c.interval()
	if err != nil {
		return Effect{}, err
	}
	grant := governance.RoleGrant{
		Record: c.record("grant"), Account: c.Account, Role: c.Role, Group: c.Group, Name: string(c.Name), Interval: interval,
	}
	if err := grantedOnce(at, &grant); err != nil {
		return Effect{}, err
	}
	effect := noting(c.Group.String())
	c.cite(at, &effect)
	effect.Writes.Grants = []governance.RoleGrant{grant}
	return effect, nil
}

// inScope refuses a role for a group without a known group, and a role for the
// whole deployment with one.
func inScope(at Moment, role governance.Role, group governance.ID) error {
	if forGroup := slices.Contains(governance.GroupRoles, role); forGroup != (group != 0) {
		return refusal("group", "roleScope", string(role))
	}
	if group != 0 && governance.Find(at.Groups, group) == nil {
		return notFound("group", group)
	}
	return nil
}

// grantedOnce refuses a role that the person already has on one of the days.
func grantedOnce(at Moment, grant *governance.RoleGrant) error {
	for i := range at.Grants {
		o := &at.Grants[i]
		if o.Account == grant.Account && o.Role == grant.Role && o.Group == grant.Group &&
			!o.Possible().Intersect(grant.Possible()).Empty() {
			return refusal("account", "alreadyDeclared", o.Interval.String(), o.ID.String())
		}
	}
	return nil
}

// RevokeRole ends a role today.
type RevokeRole struct {
	Edit
	RoleGrant governance.ID `validate:"required"`
}

// Verb names the operation.
func (RevokeRole) Verb() string { return "revokeRole" }

// Subjects are the grant.
func (c RevokeRole) Subjects() []governance.ID { return []governance.ID{c.RoleGrant, c.source()} }

// Object is the grant.
func (c RevokeRole) Object() governance.ID { return c.RoleGrant }

// Apply ends the grant today; it voids one that begins today or later. A group
// keeps a coordinator, who can pass the role on.
func (c RevokeRole) Apply(at Moment) (Effect, error) {
	g, err := edited(c.Edit, at.Grants, c.RoleGrant, "roleGrant")
	if err != nil {
		return Effect{}, err
	}
	if g.Certain().Has(at.Today) && governance.LastCoordinator(at.Grants, g.ID, at.Today) {
		return Effect{}, refusal("roleGrant", "lastCoordinator")
	}
	effect := noting(g.Group.String())
	c.cite(at, &effect)
	begun, err := endToday(at, &g.Interval, "roleGrant")
	if begun {
		effect.Writes.Grants = []governance.RoleGrant{g}
	} else {
		effect.Writes.Voided = []governance.ID{g.ID}
		effect.About = at.GroupsOf([]governance.ID{g.Group})
	}
	return effect, err
}

// endToday ends an interval today; begun is false when the interval does not
// begin before, so that nothing of it is left. It refuses an interval that is
// over.
func endToday(at Moment, i *governance.Interval, field string) (begun bool, err error) {
	switch {
	case i.Start() >= at.Today:
		return false, nil
	case i.Possible().Until <= at.Today:
		return true, refusal(field, "alreadyEnded", i.UntilText())
	}
	i.Until, i.Ended = governance.PartialDateOf(at.Today), false
	return true, nil
}
