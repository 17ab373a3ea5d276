package resolvers

import (
	"context"

	"tablee/governance"
	"tablee/governance/command"
	"tablee/network"
)

// InviteToRole tells the secret to who asked, and to the same request again.
func (m mutation) InviteToRole(ctx context.Context, input command.InviteToRole) (network.RoleInvitationPayload, error) {
	return write(ctx, m, input, func(v *network.View, w network.Written, id governance.ID) network.RoleInvitationPayload {
		p := v.RoleInvitationPayload(w, id)
		if p.RoleInvitation != nil {
			p.Secret = new(input.Secret())
		}
		return p
	})
}

// AcceptRoleInvitation takes the role for who has signed in.
func (m mutation) AcceptRoleInvitation(ctx context.Context, input command.AcceptRoleInvitation) (network.RoleInvitationPayload, error) {
	if p := viewOf(ctx).Actor().Person; p != nil {
		input.Account, input.Name, input.Email = p.Account, p.Name, p.Email
	}
	return write(ctx, m, input, (*network.View).AcceptedPayload)
}

func (m mutation) WithdrawRoleInvitation(ctx context.Context, input command.WithdrawRoleInvitation) (network.RoleInvitationPayload, error) {
	return write(ctx, m, input, (*network.View).RoleInvitationPayload)
}
