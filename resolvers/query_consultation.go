package resolvers

import (
	"context"

	"tablee/governance"
	"tablee/network"
)

func (query) Consultation(ctx context.Context, id governance.ID) (*network.Consultation, error) {
	return viewOf(ctx).Consultation(id), nil
}

func (query) Consultations(ctx context.Context, filter *network.ConsultationFilter, first int, after *string) (network.ConsultationConnection, error) {
	return viewOf(ctx).Consultations(filter, first, after)
}

func (query) Collisions(ctx context.Context, consultation *governance.ID, draft *network.ConsultationDraft) ([]network.Collision, error) {
	return viewOf(ctx).Collisions(consultation, draft)
}

func (query) Statement(ctx context.Context, id governance.ID) (*network.Statement, error) {
	return viewOf(ctx).Statement(id), nil
}

func (query) Statements(ctx context.Context, first int, after *string) (network.StatementConnection, error) {
	return viewOf(ctx).Statements(first, after)
}
