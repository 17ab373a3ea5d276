package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) ProposeAction(ctx context.Context, input command.ProposeAction) (network.ProposedActionPayload, error) {
	return write(ctx, m, input, (*network.View).ProposedActionPayload)
}

func (m mutation) Respond(ctx context.Context, input command.Respond) (network.ProposedActionPayload, error) {
	return write(ctx, m, input, (*network.View).ProposedActionPayload)
}

func (m mutation) AddMilestone(ctx context.Context, input command.AddMilestone) (network.ProposedActionPayload, error) {
	return write(ctx, m, input, (*network.View).ProposedActionPayload)
}
