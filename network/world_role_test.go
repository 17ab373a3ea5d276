package network_test

import (
	"tablee/governance"
	"tablee/governance/command"
)

// drawRoles gives roles to a few accounts, some for the whole deployment, and
// lets groups share with each other.
func (d *drawer) drawRoles() {
	for range d.upTo(4, "grants") {
		interval, _ := d.interval("granted")
		g := governance.RoleGrant{Record: d.record(), Account: one[governance.ID](d, "account", 7001, 7002), Role: governance.RoleAuditor, Interval: interval}
		if d.sometimes(2, "for a group") || d.sometimes(2, "for a group too") {
			g.Role, g.Group = one(d, "role", governance.RoleCoordinator, governance.RoleViewer), pickOne(d, "group", d.f.Groups).ID
		}
		d.f.Grants = append(d.f.Grants, g)
	}
	for range d.upTo(3, "disclosures") {
		interval, _ := d.interval("shared")
		d.f.Disclosures = append(d.f.Disclosures, governance.Disclosure{
			Record: d.record(), Owner: pickOne(d, "owner", d.f.Groups).ID, With: pickOne(d, "receiver", d.f.Groups).ID,
			Fact: one(d, "fact", governance.PrivateFacts...), Interval: interval,
		})
	}
}

// drawIncidents invites to roles, and registers what went wrong with personal
// information.
func (d *drawer) drawIncidents() {
	for range d.upTo(2, "invitations to roles") {
		i := governance.RoleInvitation{Record: d.record(), Role: governance.RoleEditor, Group: pickOne(d, "inviting", d.f.Groups).ID, Digest: "d"}
		i.Expires = worldStart + governance.Date(d.upTo(worldDays, "expires"))
		d.f.RoleInvitations = append(d.f.RoleInvitations, i)
	}
	for range d.upTo(2, "incidents") {
		d.f.Incidents = append(d.f.Incidents, governance.Incident{
			Record: d.record(), Group: one(d, "of a group", 0, pickOne(d, "register", d.f.Groups).ID),
			Circumstances: governance.LocalizedText{Fr: "c"}, Aware: d.date("aware"),
		})
	}
}

// ofRoles draws what is asked of roles and of sharing.
func (d *drawer) ofRoles() command.Command {
	switch d.upTo(3, "of roles") {
	case 0:
		return command.GrantRole{Request: d.request(), Account: 7001, Role: one(d, "role", governance.Roles...), Group: one(d, "for", 0, d.group(), d.group()), Interval: d.span()}
	case 1:
		return command.RevokeRole{Edit: d.editing(), RoleGrant: d.anID("a grant", identities(d.f.Grants))}
	case 2:
		return command.ShareWith{Request: d.request(), Group: d.group(), With: d.group(), Fact: governance.PrivateCapacity, Interval: d.span()}
	}
	return command.Unshare{Edit: d.editing(), Disclosure: d.anID("a disclosure", identities(d.f.Disclosures))}
}
