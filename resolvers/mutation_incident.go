package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) RecordIncident(ctx context.Context, input command.RecordIncident) (network.IncidentPayload, error) {
	return write(ctx, m, input, (*network.View).IncidentPayload)
}

func (m mutation) DescribeIncident(ctx context.Context, input command.DescribeIncident) (network.IncidentPayload, error) {
	return write(ctx, m, input, (*network.View).IncidentPayload)
}
