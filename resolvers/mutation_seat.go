package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) CreateSeat(ctx context.Context, input command.CreateSeat) (network.SeatPayload, error) {
	return write(ctx, m, input, (*network.View).SeatPayload)
}

func (m mutation) AbolishSeat(ctx context.Context, input command.AbolishSeat) (network.SeatPayload, error) {
	return write(ctx, m, input, (*network.View).SeatPayload)
}
