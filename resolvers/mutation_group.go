package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) RegisterGroup(ctx context.Context, input command.RegisterGroup) (network.GroupPayload, error) {
	return write(ctx, m, input, (*network.View).GroupPayload)
}

func (m mutation) DescribeGroup(ctx context.Context, input command.DescribeGroup) (network.GroupPayload, error) {
	return write(ctx, m, input, (*network.View).GroupPayload)
}

func (m mutation) DissolveGroup(ctx context.Context, input command.DissolveGroup) (network.GroupPayload, error) {
	return write(ctx, m, input, (*network.View).GroupPayload)
}
