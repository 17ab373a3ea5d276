package plan

import (
	"errors"
	"slices"
	"sync"

	"tablee/governance"
	"tablee/network/cover"
)

// Plan is whom to invite so that the target is reached, with what
// it rests on (DOMAIN §7). What a group does not share with the asker for
// planning is in no figure, order or word of it. The same question, data version
// and rights give the same plan.
type Plan struct {
	Question  *Question
	Sought    *Target
	Invitees  *Candidates
	objective governance.PlanObjective
	required  int
	Answer    cover.Answer
	Chosen    []int // invitees, in the order of their keys
	reached   []bool
	largest   func() (largest, error)
	aside     int64 // what a group that is not of the target costs more, where few of them are sought
}

// Plans are the best plans for a question by several objectives, each searched
// within so many steps of work. A target without anybody is refused.
func (q *Question) Plans(objectives []governance.PlanObjective, steps int64) ([]*Plan, error) {
	if len(objectives) == 0 || len(objectives) > len(governance.PlanObjectives) {
		return nil, governance.NewError(governance.CodeBadUserInput, "objectives", "between", "1", "3")
	}
	t, err := q.target()
	if err != nil {
		return nil, err
	}
	c := q.candidates(t)
	var out []*Plan
	for _, objective := range objectives {
		p := &Plan{Question: q, Sought: t, Invitees: c, objective: objective, required: q.required(t, c)}
		if err := p.solve(steps); err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}

// required is ⌈coverage × target⌉; without a coverage, all that the invitees
// reach.
func (q *Question) required(t *Target, c *Candidates) int {
	if q.coverage != nil {
		return q.coverage.Of(len(t.Groups))
	}
	seen := make([]bool, len(t.Groups))
	n := 0
	for _, invitee := range c.List {
		for _, e := range invitee.Covers {
			if !seen[e] {
				seen[e] = true
				n++
			}
		}
	}
	return n
}

func (p *Plan) solve(steps int64) error {
	var err error
	problem := p.problem()
	if p.objective == governance.MostTargetsInvited && p.Question.Most < 0 {
		steps /= 10 // all targets are invited then: what their costs decide is nothing
	}
	p.Answer, err = cover.Solve(problem, steps)
	if errors.Is(err, cover.ErrCost) {
		return governance.NewError(governance.CodeBadUserInput, "lambda", "costsTooLarge")
	}
	if err != nil {
		return err
	}
	p.Chosen = p.Answer.Chosen
	p.largest = largestOf(p.Answer, problem, steps)
	if p.objective == governance.MostTargetsInvited && p.Answer.Status != cover.Infeasible {
		p.fill()
	}
	p.reached = make([]bool, len(p.Sought.Groups))
	for _, c := range p.Chosen {
		for _, e := range p.Invitees.List[c].Covers {
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
func (p *Plan) problem() cover.Problem {
	out := cover.Problem{Elements: len(p.Sought.Groups), Required: p.required, Most: p.Question.Most}
	if p.objective == governance.FewestInvitations {
		out.Goal = cover.Fewest
	}
	aside := int64(0)
	for _, c := range p.Invitees.List {
		cost := int64(c.Cost)
		if p.objective == governance.MostTargetsInvited {
			cost /= perThousand
		}
		aside += cost
		out.Candidates = append(out.Candidates, cover.Candidate{Covers: c.Covers, Cost: cost, Must: c.Must})
	}
	if p.objective == governance.MostTargetsInvited {
		p.aside = aside
		for i, c := range p.Invitees.List {
			if p.Sought.element[c.Group] < 0 {
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
func (p *Plan) fill() {
	var more []int
	for i, c := range p.Invitees.List {
		if p.Sought.element[c.Group] >= 0 && !slices.Contains(p.Chosen, i) {
			more = append(more, i)
		}
	}
	slices.SortStableFunc(more, func(a, b int) int {
		return int(p.Invitees.List[a].Cost - p.Invitees.List[b].Cost)
	})
	if p.Question.Most >= 0 {
		more = more[:min(len(more), max(0, p.Question.Most-len(p.Chosen)))]
	}
	p.Chosen = slices.Sorted(slices.Values(slices.Concat(p.Chosen, more)))
}
