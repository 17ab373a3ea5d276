package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) DeclareRepresentation(ctx context.Context, input command.DeclareRepresentation) (network.RepresentationPayload, error) {
	return write(ctx, m, input, (*network.View).RepresentationPayload)
}
