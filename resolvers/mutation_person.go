package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) DescribePerson(ctx context.Context, input command.DescribePerson) (network.PersonPayload, error) {
	return write(ctx, m, input, (*network.View).PersonPayload)
}

func (m mutation) WithdrawConsent(ctx context.Context, input command.WithdrawConsent) (network.PersonPayload, error) {
	return write(ctx, m, input, (*network.View).PersonPayload)
}

func (m mutation) ErasePerson(ctx context.Context, input command.ErasePerson) (network.PersonPayload, error) {
	return write(ctx, m, input, (*network.View).PersonPayload)
}
