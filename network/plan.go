package network

import (
	"errors"
	"slices"
	"sync"

	"tablee/governance"
	"tablee/network/cover"
)

// consultationPlan is whom to invite so that the target is reached, with what
// it rests on (DOMAIN §7). What a group does not share with the asker for
// planning is in no figure, order or word of it. The same question, data version
// and rights give the same plan.
type consultationPlan struct {
	question  *question
	target    *planTarget
	invitees  *invitees
	objective governance.PlanObjective
	required  int
	answer    cover.Answer
	chosen    []int // invitees, in the order of their keys
	reached   []bool
	largest   func() (largest, error)
	aside     int64 // what a group that is not of the target costs more, where few of them are sought
}

// plans are the best plans for a question by several objectives, each searched
// within so many steps of work. A target without anybody is refused.
func (q *question) plans(objectives []governance.PlanObjective, steps int64) ([]*consultationPlan, error) {
	if len(objectives) == 0 || len(objectives) > len(governance.PlanObjectives) {
		return nil, governance.NewError(governance.CodeBadUserInput, "objectives", "between", "1", "3")
	}
	t, err := q.target()
	if err != nil {
		return nil, err
	}
	c := q.invitees(t)
	var out []*consultationPlan
	for _, objective := range objectives {
		p := &consultationPlan{question: q, target: t, invitees: c, objective: objective, required: q.required(t, c)}
		if err := p.solve(steps); err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}

// required is ⌈coverage × target⌉; without a coverage, all that the invitees
// reach.
func (q *question) required(t *planTarget, c *invitees) int {
	if q.coverage != nil {
		return q.coverage.Of(len(t.groups))
	}
	seen := make([]bool, len(t.groups))
	n := 0
	for _, invitee := range c.list {
		for _, e := range invitee.covers {
			if !seen[e] {
				seen[e] = true
				n++
			}
		}
	}
	return n
}

func (p *consultationPlan) solve(steps int64) error {
	var err error
	problem := p.problem()
	if p.objective == governance.MostTargetsInvited && p.question.most < 0 {
		steps /= 10 // all targets are invited then: what their costs decide is nothing
	}
	p.answer, err = cover.Solve(problem, steps)
	if errors.Is(err, cover.ErrCost) {
		return governance.NewError(governance.CodeBadUserInput, "lambda", "costsTooLarge")
	}
	if err != nil {
		return err
	}
	p.chosen = p.answer.Chosen
	p.largest = largestOf(p.answer, problem, steps)
	if p.objective == governance.MostTargetsInvited && p.answer.Status != cover.Infeasible {
		p.fill()
	}
	p.reached = make([]bool, len(p.target.groups))
	for _, c := range p.chosen {
		for _, e := range p.invitees.list[c].covers {
			p.reached[e] = true
		}
	}
	return nil
}

// largest is how many of the target can be reached at all within the most
// invitations, as far as was found; proved says whether that is certain.
type largest struct {
	size   int
	proved bool
}

// largestOf works it out when it is first asked for; a problem without an
// answer has it already.
func largestOf(a cover.Answer, p cover.Problem, steps int64) func() (largest, error) {
	return sync.OnceValues(func() (largest, error) {
		if a.Status == cover.Infeasible {
			return largest{a.Largest, a.Proved}, nil
		}
		size, proved, err := cover.Largest(p, steps)
		return largest{size, proved}, err
	})
}

// problem is the cover to be found. To have most targets invited themselves,
// one that is none costs more than all that are.
func (p *consultationPlan) problem() cover.Problem {
	out := cover.Problem{Elements: len(p.target.groups), Required: p.required, Most: p.question.most}
	if p.objective == governance.FewestInvitations {
		out.Goal = cover.Fewest
	}
	aside := int64(0)
	for _, c := range p.invitees.list {
		cost := int64(c.cost)
		if p.objective == governance.MostTargetsInvited {
			cost /= perThousand
		}
		aside += cost
		out.Candidates = append(out.Candidates, cover.Candidate{Covers: c.covers, Cost: cost, Must: c.must})
	}
	if p.objective == governance.MostTargetsInvited {
		p.aside = aside
		for i, c := range p.invitees.list {
			if p.target.element[c.group] < 0 {
				out.Candidates[i].Cost += aside
			}
		}
	}
	return out
}

// perThousand is how finely costs decide among plans with as many targets
// invited themselves: to thousandths, so that all can be added.
const perThousand = 1000

// fill invites more targets themselves, the least costly first, as long as
// invitations are left.
func (p *consultationPlan) fill() {
	var more []int
	for i, c := range p.invitees.list {
		if p.target.element[c.group] >= 0 && !slices.Contains(p.chosen, i) {
			more = append(more, i)
		}
	}
	slices.SortStableFunc(more, func(a, b int) int {
		return int(p.invitees.list[a].cost - p.invitees.list[b].cost)
	})
	if p.question.most >= 0 {
		more = more[:min(len(more), max(0, p.question.most-len(p.chosen)))]
	}
	p.chosen = slices.Sorted(slices.Values(slices.Concat(p.chosen, more)))
}
