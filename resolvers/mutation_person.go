package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) ErasePerson(ctx context.Context, input command.ErasePerson) (network.PersonPayload, error) {
	return write(ctx, m, input, (*network.View).PersonPayload)
}
