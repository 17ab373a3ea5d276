package network

import (
	"tablee/governance"
	"tablee/network/cover"
	"tablee/network/plan"
)

// ConsultationPlan is whom to invite so that the target is reached, with the
// reasons (DOMAIN §7). What a group does not share with the asker for planning
// is in no figure, order or word of it. The same question, data version and
// rights give the same plan.
type ConsultationPlan struct {
	*plan.Plan
	view *View
}

// ConsultationPlan is the best plan for a question. It refuses, naming the
// field, what is unknown, out of bounds or contradictory, and a target without
// anybody.
func (v *View) ConsultationPlan(asked governance.ConsultationQuestion, objective governance.PlanObjective) (ConsultationPlan, error) {
	plans, err := v.ConsultationPlans(asked, []governance.PlanObjective{objective})
	if err != nil {
		return ConsultationPlan{}, err
	}
	return plans[0], nil
}

// ConsultationPlans are the best plans for a question by several objectives,
// to be compared side by side.
func (v *View) ConsultationPlans(asked governance.ConsultationQuestion, objectives []governance.PlanObjective) ([]ConsultationPlan, error) {
	q, err := plan.Read(v.sight(), v.language, v.today, &asked)
	if err != nil {
		return nil, err
	}
	plans, err := q.Plans(objectives, cover.Budget)
	if err != nil {
		return nil, err
	}
	out := make([]ConsultationPlan, len(plans))
	for i, p := range plans {
		out[i] = ConsultationPlan{p, v}
	}
	return out, nil
}

// UnclassifiedGroups are those.
func (p ConsultationPlan) UnclassifiedGroups() []Group { return p.view.groupsAt(p.Sought.Unclassified) }

// Containing are groups that answer the question but for serving a territory
// that contains one of its territories: not in the target.
func (p ConsultationPlan) Containing() []Group { return p.view.groupsAt(p.Sought.Containing) }

// MembershipNotDeclared are the coalitions of which no membership was ever
// recorded: each stands for itself in the target.
func (p ConsultationPlan) MembershipNotDeclared() []Group {
	return p.view.groupsAt(p.Sought.Undeclared)
}

// Target are the groups that should be reached.
func (p ConsultationPlan) Target() []Group { return p.view.groupsAt(p.Sought.Groups) }
