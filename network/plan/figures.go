package plan

import (
	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network/cover"
)

// Objective is what makes the plan better than another.
func (p *Plan) Objective() governance.PlanObjective { return p.objective }

// Status says what is proved of the plan, by its objective.
func (p *Plan) Status() governance.PlanStatus {
	switch {
	case p.Answer.Status == cover.Infeasible:
		return governance.PlanInfeasible
	case p.Answer.Status == cover.Optimal, p.objective == governance.MostTargetsInvited && p.fewestOthers():
		return governance.PlanOptimal
	}
	return governance.PlanWithinBound
}

// fewestOthers reports whether it is proved that no plan invites fewer groups
// that are not of the target: each of them costs more than all the rest.
func (p *Plan) fewestOthers() bool {
	return p.aside == 0 || (p.Answer.Cost-1)/p.aside <= max(0, p.Answer.Lower-1)/p.aside
}

// IsFeasible reports whether there is a plan.
func (p *Plan) IsFeasible() bool { return p.Answer.Status != cover.Infeasible }

// Cost is the sum of the invitations' costs, in millionths; nil when there is
// no plan.
func (p *Plan) Cost() *float64 {
	if !p.IsFeasible() {
		return nil
	}
	total := hours.Millionths(0)
	for _, c := range p.Chosen {
		total += p.Invitees.List[c].Cost
	}
	return new(float64(total))
}

// LowerBound is proved: no plan costs less, in millionths; for the fewest
// invitations, no plan has fewer. Nil when there is no plan, and for most
// targets invited themselves.
func (p *Plan) LowerBound() *float64 {
	if !p.IsFeasible() || p.objective == governance.MostTargetsInvited {
		return nil
	}
	return new(float64(p.Answer.Lower))
}

// Gap is (cost − lower bound) ÷ cost, of invitations for the fewest of them;
// nil where there is no lower bound.
func (p *Plan) Gap() *float64 {
	lower := p.LowerBound()
	if lower == nil {
		return nil
	}
	reached := float64(p.Answer.Cost)
	if p.objective == governance.FewestInvitations {
		reached = float64(len(p.Chosen))
	}
	if reached == 0 {
		return new(0.0)
	}
	return new((reached - *lower) / reached)
}

// TargetCount is how many groups should be reached.
func (p *Plan) TargetCount() int { return len(p.Sought.Groups) }

// Required is how many of them the plan has to reach.
func (p *Plan) Required() int { return p.required }

// CoveredCount is how many of them are reached: a floor, since a group may
// reach more than is recorded. 0 when there is no plan.
func (p *Plan) CoveredCount() int {
	n := 0
	for _, reached := range p.reached {
		if reached {
			n++
		}
	}
	return n
}

// InvitedThemselves is how many of the target are invited themselves.
func (p *Plan) InvitedThemselves() int {
	n := 0
	for _, c := range p.Chosen {
		if p.Sought.element[p.Invitees.List[c].Group] >= 0 {
			n++
		}
	}
	return n
}

// LargestCoverage is the largest share of the target that can be reached
// within the most invitations, as far as was found.
func (p *Plan) LargestCoverage() (*float64, error) {
	l, err := p.largest()
	return new(float64(l.size) / float64(len(p.Sought.Groups))), err
}

// LargestCoverageProved reports whether no larger coverage is possible, and
// with it, that there is no plan where none was found.
func (p *Plan) LargestCoverageProved() (bool, error) {
	l, err := p.largest()
	return l.proved, err
}

// Unclassified counts the groups that lack a fact asked about and fail none
// that they have.
func (p *Plan) Unclassified() int { return len(p.Sought.Unclassified) }

// DataVersion is the ledger version that the plan rests on.
func (p *Plan) DataVersion() int { return int(p.Question.Net.Version()) }

// HoursAsked is what the consultation asks of all invited groups together.
func (p *Plan) HoursAsked() float64 {
	return p.Question.Asked.Hours * float64(len(p.Chosen))
}

// HoursBySize divides HoursAsked by the paid staff of the groups on the date,
// where they share it.
func (p *Plan) HoursBySize() []governance.HoursBySize {
	counts := map[governance.StaffSize]int{}
	for _, c := range p.Chosen {
		counts[governance.StaffSizeOf(p.Question.staff(p.Invitees.List[c].Group))]++
	}
	var out []governance.HoursBySize
	for _, size := range governance.StaffSizes {
		if n := counts[size]; n > 0 {
			out = append(out, governance.HoursBySize{Size: size, Groups: n, Hours: p.Question.Asked.Hours * float64(n)})
		}
	}
	return out
}
