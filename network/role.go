package network

import (
	"tablee/governance"
)

// RoleGrant is the dated fact that a person has a role.
type RoleGrant struct {
	provenance
	dated
	grant *governance.RoleGrant
}

func (v *View) roleGrant(at int32) RoleGrant {
	g := v.net.Private().Grants.At(at)
	return RoleGrant{provenance{v, &g.Record}, dated{g.Interval}, g}
}

// Account is the account of the person, who alone knows which it is.
func (g RoleGrant) Account() governance.ID { return g.grant.Account }

// Role is what the person may do.
func (g RoleGrant) Role() governance.Role { return g.grant.Role }

// Group is the group for which it is; nil: the whole deployment.
func (g RoleGrant) Group() *Group { return g.view.maybeGroup(g.grant.Group) }

// Name is what the person is called; nil when nobody said, and once it was
// erased.
func (g RoleGrant) Name() *string {
	if g.grant.Name != "" {
		g.view.sight().NoteHolder(g.grant.Group)
	}
	return orNil(g.grant.Name)
}

// DeploymentRoleGrants are the roles that people have for the whole deployment
// on a date; none to those who neither give nor audit such roles.
func (v *View) DeploymentRoleGrants(on *governance.Date) []RoleGrant {
	day, out := v.date(on), []RoleGrant{}
	if !v.sight().SeesRoles(0) {
		return out
	}
	for i := range v.net.Private().Grants.Len() {
		if g := v.net.Private().Grants.At(i); g.Group == 0 && g.Possible().Has(day) {
			out = append(out, v.roleGrant(i))
		}
	}
	return out
}

// RoleGrants are the roles that people have for the group on a date; nil to
// those who neither give nor audit them.
func (g Group) RoleGrants(on *governance.Date) []RoleGrant {
	if !g.view.sight().SeesRoles(g.group.ID) {
		return nil
	}
	day, out := g.view.date(on), []RoleGrant{}
	for _, i := range g.view.net.GrantsOf.Of(g.at) {
		if g.view.net.Private().Grants.At(i).Possible().Has(day) {
			out = append(out, g.view.roleGrant(i))
		}
	}
	return out
}

// RolesOf are all the grants to an account, whenever they hold, and what is
// shared with the groups that they are for.
func (n *Network) RolesOf(account governance.ID) (grants []governance.RoleGrant, received []governance.Disclosure) {
	snap, seen := n.snap, map[int32]bool{-1: true}
	for i := range snap.Private().Grants.Len() {
		if snap.Private().Grants.At(i).Account != account {
			continue
		}
		grants = append(grants, *snap.Private().Grants.At(i))
		group := snap.GrantsOf.Owner(i)
		if seen[group] {
			continue
		}
		seen[group] = true
		received = append(received, n.receivedBy(group)...)
	}
	return grants, received
}

// ReceivedBy are the disclosures to those who act for a group, whenever they
// hold.
func (n *Network) ReceivedBy(group governance.ID) []governance.Disclosure {
	return n.receivedBy(n.snap.GroupOf(group))
}

func (n *Network) receivedBy(group int32) []governance.Disclosure {
	var out []governance.Disclosure
	for _, d := range n.snap.ReceivedBy.Of(group) {
		out = append(out, *n.snap.Private().Disclosures.At(d))
	}
	return out
}

// AccountPayload answers what was asked of an account.
type AccountPayload struct {
	Written
	Account *governance.ID
}

// AccountPayload names an account that was written of; none when it was not.
func (v *View) AccountPayload(w Written, id governance.ID) AccountPayload {
	if id == 0 {
		return AccountPayload{Written: w}
	}
	return AccountPayload{w, &id}
}

// RoleGrantPayload answers what was asked of a role.
type RoleGrantPayload struct {
	Written
	RoleGrant *RoleGrant
}

// RoleGrantPayload shows a grant that was written; none when it was taken out
// before it began.
func (v *View) RoleGrantPayload(w Written, id governance.ID) RoleGrantPayload {
	return RoleGrantPayload{w, seen(v, governance.KindGrant, id, v.roleGrant)}
}
