package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed role_invitation.cypher
var roleInvitation string

func roleInvitationKind() Kind {
	return kindOf(roleInvitation, roleInvitationRow, readRoleInvitation)
}

func roleInvitationRow(r *governance.RoleInvitation) *row {
	return newRow(&r.Record).
		text("role", string(r.Role)).refer("GROUP", r.Group).text("email", r.Email).text("digest", r.Digest).
		partial("until", r.Until).date("expires", r.Expires).partial("accepted", r.Accepted).partial("withdrawn", r.Withdrawn)
}

func readRoleInvitation(c *cells) governance.RoleInvitation {
	return governance.RoleInvitation{
		Record: c.record(),
		Role:   oneOf(c, governance.Roles), Group: c.id(), Email: c.text(), Digest: c.text(),
		Until: c.partial(), Expires: c.date(), Accepted: c.partial(), Withdrawn: c.partial(),
	}
}
