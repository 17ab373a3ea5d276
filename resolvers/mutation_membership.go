package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) JoinGroup(ctx context.Context, input command.JoinGroup) (network.MembershipPayload, error) {
	return write(ctx, m, input, (*network.View).MembershipPayload)
}

func (m mutation) EndMembership(ctx context.Context, input command.EndMembership) (network.MembershipPayload, error) {
	return write(ctx, m, input, (*network.View).MembershipPayload)
}
