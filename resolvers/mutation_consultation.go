package resolvers

import (
	"context"

	"tablee/governance/command"
	"tablee/network"
)

func (m mutation) OpenConsultation(ctx context.Context, input command.OpenConsultation) (network.ConsultationPayload, error) {
	return write(ctx, m, input, (*network.View).ConsultationPayload)
}

func (m mutation) AddMechanism(ctx context.Context, input command.AddMechanism) (network.ConsultationPayload, error) {
	return write(ctx, m, input, (*network.View).ConsultationPayload)
}

func (m mutation) PublishDraft(ctx context.Context, input command.PublishDraft) (network.ConsultationPayload, error) {
	return write(ctx, m, input, (*network.View).ConsultationPayload)
}

func (m mutation) CloseConsultation(ctx context.Context, input command.CloseConsultation) (network.ConsultationPayload, error) {
	return write(ctx, m, input, (*network.View).ConsultationPayload)
}
