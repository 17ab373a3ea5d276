package resolvers

import (
	"context"

	"tablee/governance"
	"tablee/network"
)

func (query) ConsultationPlan(ctx context.Context, question governance.ConsultationQuestion, objective governance.PlanObjective) (network.ConsultationPlan, error) {
	return viewOf(ctx).ConsultationPlan(question, objective)
}

func (query) ConsultationPlans(ctx context.Context, question governance.ConsultationQuestion, objectives []governance.PlanObjective) ([]network.ConsultationPlan, error) {
	return viewOf(ctx).ConsultationPlans(question, objectives)
}
