package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) DeclareCadence(ctx context.Context, input command.DeclareCadence) (network.CadencePayload, error) {
	return write(ctx, m, input, (*network.View).CadencePayload)
}

func (m mutation) DeclareCalendarComplete(ctx context.Context, input command.DeclareCalendarComplete) (network.CalendarPayload, error) {
	return write(ctx, m, input, (*network.View).CalendarPayload)
}
