package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) ShareWith(ctx context.Context, input command.ShareWith) (network.DisclosurePayload, error) {
	return write(ctx, m, input, (*network.View).DisclosurePayload)
}

func (m mutation) Unshare(ctx context.Context, input command.Unshare) (network.DisclosurePayload, error) {
	return write(ctx, m, input, (*network.View).DisclosurePayload)
}
