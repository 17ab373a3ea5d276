package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) DeclareSupport(ctx context.Context, input command.DeclareSupport) (network.SupportPayload, error) {
	return write(ctx, m, input, (*network.View).SupportPayload)
}
