package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) DeclareCapacity(ctx context.Context, input command.DeclareCapacity) (network.CapacityPayload, error) {
	return write(ctx, m, input, (*network.View).CapacityPayload)
}

func (m mutation) DeclareLimit(ctx context.Context, input command.DeclareLimit) (network.LimitPayload, error) {
	return write(ctx, m, input, (*network.View).LimitPayload)
}

func (m mutation) DeclareFunding(ctx context.Context, input command.DeclareFunding) (network.FundingPayload, error) {
	return write(ctx, m, input, (*network.View).FundingPayload)
}
