package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) PlanMeeting(ctx context.Context, input command.PlanMeeting) (network.MeetingPayload, error) {
	return write(ctx, m, input, (*network.View).MeetingPayload)
}

func (m mutation) RescheduleMeeting(ctx context.Context, input command.RescheduleMeeting) (network.MeetingPayload, error) {
	return write(ctx, m, input, (*network.View).MeetingPayload)
}

func (m mutation) CancelMeeting(ctx context.Context, input command.CancelMeeting) (network.MeetingPayload, error) {
	return write(ctx, m, input, (*network.View).MeetingPayload)
}

func (m mutation) HoldMeeting(ctx context.Context, input command.HoldMeeting) (network.MeetingPayload, error) {
	return write(ctx, m, input, (*network.View).MeetingPayload)
}

func (m mutation) RecordAttendance(ctx context.Context, input command.RecordAttendance) (network.MeetingPayload, error) {
	return write(ctx, m, input, (*network.View).MeetingPayload)
}
