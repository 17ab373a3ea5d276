package resolvers

import (
	"context"

	"tablee/governance"
	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) TakeSeat(ctx context.Context, input command.TakeSeat) (network.TenurePayload, error) {
	return write(ctx, m, input, (*network.View).TenurePayload)
}

func (m mutation) LeaveSeat(ctx context.Context, input command.LeaveSeat) (network.LeavePayload, error) {
	return write(ctx, m, input, (*network.View).LeavePayload)
}

func (m mutation) HandOverSeat(ctx context.Context, input command.HandOverSeat) (network.HandOverPayload, error) {
	return write(ctx, m, input, func(v *network.View, w network.Written, taken governance.ID) network.HandOverPayload {
		return v.HandOverPayload(w, taken, input.Tenure)
	})
}
