package network

import (
	"tablee/governance"
)

// RoleInvitation is that somebody was asked to take a role.
type RoleInvitation struct {
	provenance
	invitation *governance.RoleInvitation
}

func (v *View) roleInvitation(at int32) RoleInvitation {
	i := v.net.Private().RoleInvitations.At(at)
	return RoleInvitation{provenance{v, &i.Record}, i}
}

// Role is the role that is offered.
func (i RoleInvitation) Role() governance.Role { return i.invitation.Role }

// Group is the group for which it is; nil: the whole deployment.
func (i RoleInvitation) Group() *Group { return i.view.maybeGroup(i.invitation.Group) }

// Email is whose confirmed address may take it; nil when whoever has the link
// may, when it is over, and to those who neither give nor audit roles.
func (i RoleInvitation) Email() *string {
	sight := i.view.sight()
	if i.invitation.Email == "" || !sight.SeesRoles(i.invitation.Group) {
		return nil
	}
	sight.NoteHolder(i.invitation.Group)
	return &i.invitation.Email
}

// Addressed reports whether only one address may take it.
func (i RoleInvitation) Addressed() bool { return i.invitation.Email != "" }

// Until is when the role is to end; zero: no end is set.
func (i RoleInvitation) Until() governance.PartialDate { return i.invitation.Until }

// Expires is the first day on which it is no longer taken.
func (i RoleInvitation) Expires() governance.Date { return i.invitation.Expires }

// State is how far it has come, today.
func (i RoleInvitation) State() governance.InvitationState { return i.invitation.State(i.view.today) }

// RoleInvitation is what a link invites to; nil when there is no such
// invitation, when the secret is another's, and once it is over: who has no
// right to know of it cannot tell one from the other.
func (v *View) RoleInvitation(id governance.ID, secret string) *RoleInvitation {
	at := v.net.Index(governance.KindRoleInvitation, id)
	if at < 0 || !v.net.Private().RoleInvitations.At(at).Opens(secret) {
		return nil
	}
	return new(v.roleInvitation(at))
}

// RoleInvitations are the invitations to roles for the group that are open;
// nil to those who neither give nor audit roles for it.
func (g Group) RoleInvitations() []RoleInvitation {
	if !g.view.sight().SeesRoles(g.group.ID) {
		return nil
	}
	return g.view.openInvitations(g.view.net.RoleInvitationsOf.Of(g.at))
}

// DeploymentRoleInvitations are the open invitations to roles for the whole
// deployment; none to those who neither give nor audit such roles.
func (v *View) DeploymentRoleInvitations() []RoleInvitation {
	if !v.sight().SeesRoles(0) {
		return []RoleInvitation{}
	}
	var all []int32
	for i := range v.net.Private().RoleInvitations.Len() {
		if v.net.Private().RoleInvitations.At(i).Group == 0 {
			all = append(all, i)
		}
	}
	return v.openInvitations(all)
}

func (v *View) openInvitations(at []int32) []RoleInvitation {
	out := []RoleInvitation{}
	for _, i := range at {
		if x := v.roleInvitation(i); x.State() == governance.InvitationOpen {
			out = append(out, x)
		}
	}
	return out
}

// RoleInvitationPayload answers what was asked of an invitation to a role.
type RoleInvitationPayload struct {
	Written
	RoleInvitation *RoleInvitation
	Secret         *string
}

// Link is where the invitation is taken; nil when it was not written.
func (p RoleInvitationPayload) Link() *string {
	if p.RoleInvitation == nil || p.Secret == nil {
		return nil
	}
	return new("/invitation?id=" + p.RoleInvitation.ID().String() + "&secret=" + *p.Secret)
}

// RoleInvitationPayload shows an invitation that was written to those who give
// or audit such roles.
func (v *View) RoleInvitationPayload(w Written, id governance.ID) RoleInvitationPayload {
	return RoleInvitationPayload{Written: w, RoleInvitation: seen(v, governance.KindRoleInvitation, id, v.roleInvitation)}
}

// AcceptedPayload shows an invitation to who took it.
func (v *View) AcceptedPayload(w Written, id governance.ID) RoleInvitationPayload {
	return RoleInvitationPayload{Written: w, RoleInvitation: shown(v, governance.KindRoleInvitation, id, v.roleInvitation)}
}
