package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) AppointDelegate(ctx context.Context, input command.AppointDelegate) (network.DelegationPayload, error) {
	return write(ctx, m, input, (*network.View).DelegationPayload)
}

func (m mutation) NameAlternate(ctx context.Context, input command.NameAlternate) (network.DelegationPayload, error) {
	return write(ctx, m, input, (*network.View).DelegationPayload)
}

func (m mutation) EndDelegation(ctx context.Context, input command.EndDelegation) (network.DelegationPayload, error) {
	return write(ctx, m, input, (*network.View).DelegationPayload)
}
