package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) RecordObservation(ctx context.Context, input command.RecordObservation) (network.ObservationPayload, error) {
	return write(ctx, m, input, (*network.View).ObservationPayload)
}

func (m mutation) LinkObservation(ctx context.Context, input command.LinkObservation) (network.ObservationPayload, error) {
	return write(ctx, m, input, (*network.View).ObservationPayload)
}
