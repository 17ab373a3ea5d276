package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) InviteGroups(ctx context.Context, input command.InviteGroups) (network.ConsultationPayload, error) {
	return write(ctx, m, input, (*network.View).ConsultationPayload)
}

func (m mutation) AcceptInvitation(ctx context.Context, input command.AcceptInvitation) (network.ConsultationInvitationPayload, error) {
	return write(ctx, m, input, (*network.View).ConsultationInvitationPayload)
}
