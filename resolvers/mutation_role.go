package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) GrantRole(ctx context.Context, input command.GrantRole) (network.RoleGrantPayload, error) {
	return write(ctx, m, input, (*network.View).RoleGrantPayload)
}

func (m mutation) RevokeRole(ctx context.Context, input command.RevokeRole) (network.RoleGrantPayload, error) {
	return write(ctx, m, input, (*network.View).RoleGrantPayload)
}

func (m mutation) EraseAccount(ctx context.Context, input command.EraseAccount) (network.AccountPayload, error) {
	return write(ctx, m, input, (*network.View).AccountPayload)
}
