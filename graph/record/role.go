package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed role.cypher
var role string

func roleKind() Kind {
	return kindOf(role, roleRow, readRole)
}

// roleRow names the account: who signs in is no record of the graph.
func roleRow(r *governance.RoleGrant) *row {
	return newRow(&r.Record).
		text("account", r.Account.String()).refer("GROUP", r.Group).text("role", string(r.Role)).text("name", r.Name).interval(r.Interval)
}

func readRole(c *cells) governance.RoleGrant {
	return governance.RoleGrant{
		Record:  c.record(),
		Account: c.id(), Group: c.id(), Role: oneOf(c, governance.Roles), Name: c.text(), Interval: c.interval(),
	}
}
