package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) ConfirmMembership(ctx context.Context, input command.ConfirmMembership) (network.MembershipPayload, error) {
	return write(ctx, m, input, (*network.View).MembershipPayload)
}

func (m mutation) ConfirmTenure(ctx context.Context, input command.ConfirmTenure) (network.TenurePayload, error) {
	return write(ctx, m, input, (*network.View).TenurePayload)
}

func (m mutation) RequestConfirmation(ctx context.Context, input command.RequestConfirmation) (network.FactPayload, error) {
	return write(ctx, m, input, (*network.View).FactPayload)
}

func (m mutation) SucceedGroup(ctx context.Context, input command.SucceedGroup) (network.GroupPayload, error) {
	return write(ctx, m, input, (*network.View).GroupPayload)
}

func (m mutation) MergeDuplicateGroups(ctx context.Context, input command.MergeDuplicateGroups) (network.GroupPayload, error) {
	return write(ctx, m, input, (*network.View).GroupPayload)
}

func (m mutation) VoidRecord(ctx context.Context, input command.VoidRecord) (network.VoidPayload, error) {
	return write(ctx, m, input, (*network.View).VoidPayload)
}
