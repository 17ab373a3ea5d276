package network

import "tablee/network/plan"

// UnderServed is a territory or a population of which the plan reaches a
// smaller share of the target than of the whole.
type UnderServed struct {
	Targets int
	Covered int

	plan  ConsultationPlan
	found plan.UnderServed
}

// UnderServed are the territories, each as groups of the target serve it or
// have their home in it, and the populations that they work with, of which a
// smaller share is reached than of the whole target: the smallest share first.
// None when there is no plan.
func (p ConsultationPlan) UnderServed() []UnderServed {
	out := []UnderServed{}
	for _, u := range p.UnderServedOf() {
		out = append(out, UnderServed{u.Targets, u.Covered, p, u})
	}
	return out
}

// Territory is the territory; nil when a population is meant.
func (u UnderServed) Territory() *Territory {
	if u.found.Territory < 0 {
		return nil
	}
	return new(u.plan.view.territory(u.found.Territory))
}

// Population is the population; nil when a territory is meant.
func (u UnderServed) Population() *Topic {
	if u.found.Topic < 0 {
		return nil
	}
	return new(u.plan.view.topic(u.found.Topic))
}

// Share is Covered ÷ Targets.
func (u UnderServed) Share() float64 { return float64(u.Covered) / float64(u.Targets) }

// ShareOfAll is the share of the whole target that the plan reaches.
func (u UnderServed) ShareOfAll() float64 {
	return float64(u.plan.CoveredCount()) / float64(u.plan.TargetCount())
}
