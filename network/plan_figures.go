package network

import (
	"tablee/governance"
	"tablee/network/cover"
)

// Objective is what makes the plan better than another.
func (p *consultationPlan) Objective() governance.PlanObjective { return p.objective }

// Status says what is proved of the plan, by its objective.
func (p *consultationPlan) Status() governance.PlanStatus {
	switch {
	case p.answer.Status == cover.Infeasible:
		return governance.PlanInfeasible
	case p.answer.Status == cover.Optimal, p.objective == governance.MostTargetsInvited && p.fewestOthers():
		return governance.PlanOptimal
	}
	return governance.PlanWithinBound
}

// fewestOthers reports whether it is proved that no plan invites fewer groups
// that are not of the target: each of them costs more than all the rest.
func (p *consultationPlan) fewestOthers() bool {
	return p.aside == 0 || (p.answer.Cost-1)/p.aside <= max(0, p.answer.Lower-1)/p.aside
}

func (p *consultationPlan) isFeasible() bool { return p.answer.Status != cover.Infeasible }

// Cost is the sum of the invitations' costs, in millionths; nil when there is
// no plan.
func (p *consultationPlan) Cost() *float64 {
	if !p.isFeasible() {
		return nil
	}
	total := governance.Millionths(0)
	for _, c := range p.chosen {
		total += p.invitees.list[c].cost
	}
	return new(float64(total))
}

// LowerBound is proved: no plan costs less, in millionths; for the fewest
// invitations, no plan has fewer. Nil when there is no plan, and for most
// targets invited themselves.
func (p *consultationPlan) LowerBound() *float64 {
	if !p.isFeasible() || p.objective == governance.MostTargetsInvited {
		return nil
	}
	return new(float64(p.answer.Lower))
}

// Gap is (cost − lower bound) ÷ cost, of invitations for the fewest of them;
// nil where there is no lower bound.
func (p *consultationPlan) Gap() *float64 {
	lower := p.LowerBound()
	if lower == nil {
		return nil
	}
	reached := float64(p.answer.Cost)
	if p.objective == governance.FewestInvitations {
		reached = float64(len(p.chosen))
	}
	if reached == 0 {
		return new(0.0)
	}
	return new((reached - *lower) / reached)
}

// TargetCount is how many groups should be reached.
func (p *consultationPlan) TargetCount() int { return len(p.target.groups) }

// Required is how many of them the plan has to reach.
func (p *consultationPlan) Required() int { return p.required }

// CoveredCount is how many of them are reached: a floor, since a group may
// reach more than is recorded. 0 when there is no plan.
func (p *consultationPlan) CoveredCount() int {
	n := 0
	for _, reached := range p.reached {
		if reached {
			n++
		}
	}
	return n
}

// InvitedThemselves is how many of the target are invited themselves.
func (p *consultationPlan) InvitedThemselves() int {
	n := 0
	for _, c := range p.chosen {
		if p.target.element[p.invitees.list[c].group] >= 0 {
			n++
		}
	}
	return n
}

// LargestCoverage is the largest share of the target that can be reached
// within the most invitations, as far as was found.
func (p *consultationPlan) LargestCoverage() (*float64, error) {
	l, err := p.largest()
	return new(float64(l.size) / float64(len(p.target.groups))), err
}

// LargestCoverageProved reports whether no larger coverage is possible, and
// with it, that there is no plan where none was found.
func (p *consultationPlan) LargestCoverageProved() (bool, error) {
	l, err := p.largest()
	return l.proved, err
}

// Unclassified counts the groups that lack a fact asked about and fail none
// that they have.
func (p *consultationPlan) Unclassified() int { return len(p.target.unclassified) }

// DataVersion is the ledger version that the plan rests on.
func (p *consultationPlan) DataVersion() int { return int(p.question.net.version) }

// HoursAsked is what the consultation asks of all invited groups together.
func (p *consultationPlan) HoursAsked() float64 { return p.question.Hours * float64(len(p.chosen)) }

// HoursBySize is what it asks of groups of each size.
type HoursBySize struct {
	Size   governance.StaffSize
	Groups int
	Hours  float64
}

// HoursBySize divides HoursAsked by the paid staff of the groups on the date,
// where they share it.
func (p *consultationPlan) HoursBySize() []HoursBySize {
	counts := map[governance.StaffSize]int{}
	for _, c := range p.chosen {
		counts[governance.StaffSizeOf(p.question.staff(p.invitees.list[c].group))]++
	}
	var out []HoursBySize
	for _, size := range governance.StaffSizes {
		if n := counts[size]; n > 0 {
			out = append(out, HoursBySize{size, n, p.question.Hours * float64(n)})
		}
	}
	return out
}
