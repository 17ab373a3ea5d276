package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) Contribute(ctx context.Context, input command.Contribute) (network.ContributionPayload, error) {
	return write(ctx, m, input, (*network.View).ContributionPayload)
}
