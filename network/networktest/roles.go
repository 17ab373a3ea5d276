package networktest

import "tablee/governance"

// drawRoles gives roles to a few accounts, some for the whole deployment, and
// lets groups share with each other.
func (d *Drawer) drawRoles() {
	for range d.UpTo(4, "grants") {
		interval, _ := d.interval("granted")
		g := governance.RoleGrant{Record: d.record(), Account: one[governance.ID](d, "account", 7001, 7002), Role: governance.RoleAuditor, Interval: interval}
		if d.sometimes(2, "for a group") || d.sometimes(2, "for a group too") {
			g.Role, g.Group = one(d, "role", governance.RoleCoordinator, governance.RoleViewer), PickOne(d, "group", d.Facts.Groups).ID
		}
		d.Facts.Grants = append(d.Facts.Grants, g)
	}
	for range d.UpTo(3, "disclosures") {
		interval, _ := d.interval("shared")
		d.Facts.Disclosures = append(d.Facts.Disclosures, governance.Disclosure{
			Record: d.record(), Owner: PickOne(d, "owner", d.Facts.Groups).ID, With: PickOne(d, "receiver", d.Facts.Groups).ID,
			Fact: one(d, "fact", governance.PrivateFacts...), Interval: interval,
		})
	}
}

// drawIncidents invites to roles, and registers what went wrong with personal
// information.
func (d *Drawer) drawIncidents() {
	for range d.UpTo(2, "invitations to roles") {
		i := governance.RoleInvitation{Record: d.record(), Role: governance.RoleEditor, Group: PickOne(d, "inviting", d.Facts.Groups).ID, Digest: "d"}
		i.Expires = WorldStart + governance.Date(d.UpTo(WorldDays, "expires"))
		d.Facts.RoleInvitations = append(d.Facts.RoleInvitations, i)
	}
	for range d.UpTo(2, "incidents") {
		d.Facts.Incidents = append(d.Facts.Incidents, governance.Incident{
			Record: d.record(), Group: one(d, "of a group", 0, PickOne(d, "register", d.Facts.Groups).ID),
			Circumstances: governance.LocalizedText{Fr: "c"}, Aware: d.date("aware"),
		})
	}
}
