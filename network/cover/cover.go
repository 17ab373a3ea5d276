// Package cover solves the weighted partial set cover, with a proof: which
// candidates, at the least cost, cover as many elements as are required.
// Integers go in and integers come out, and the work is counted in steps,
// never by a clock: the answer is the same on every machine.
//
// The way is: what musts already cover is taken off, candidates and elements
// that cannot matter are left out, parts that have nothing in common are
// solved apart (reduce.go, bundle.go, parts.go); a greedy choice is the first
// answer (greedy.go); a Lagrangian bound (bound.go) drives a search that takes
// or leaves one candidate at a time (search.go).
package cover

import "errors"

// Candidate is something that may be chosen.
type Candidate struct {
	Covers []int32 // elements, ascending, each once
	Cost   int64   // more than 0
	Must   bool    // it is chosen, whatever else is
}

// Goal is what makes one choice better than another.
type Goal uint8

// The goals: the least cost, then the fewest candidates; or the fewest, then
// the least cost.
const (
	LeastCost Goal = iota
	Fewest
)

// Problem is what is asked. The search visits candidates in their order.
type Problem struct {
	Elements   int
	Candidates []Candidate
	Required   int // how many elements have to be covered
	Most       int // the most candidates, musts included; negative: any number
	Goal       Goal
}

// Status says what is proved of an answer.
type Status uint8

// The statuses: nothing is better; nothing is better than the lower bound;
// or nothing was found that covers as many as required.
const (
	Optimal Status = iota
	WithinBound
	Infeasible
)

// Answer is what was found.
type Answer struct {
	Status  Status
	Chosen  []int // positions of candidates, ascending; none when infeasible
	Cost    int64
	Covered int
	// Lower is proved: no choice costs less (LeastCost), or has fewer
	// candidates (Fewest).
	Lower int64
	// Of an infeasible problem: the most elements that can be covered within
	// Most, as far as was found; Proved reports whether that is certain, and
	// with it that there is no answer.
	Largest int
	Proved  bool
	Steps   int64 // the work done
}

// Budget is how many steps a search may take unless told otherwise: a step is
// one look at one element of one candidate.
const Budget = 50_000_000

// The reasons why a problem is refused.
var (
	ErrElement  = errors.New("cover: a candidate covers an element that is none, or its elements are not ascending")
	ErrCost     = errors.New("cover: a cost is not positive, or the costs are too large to be added")
	ErrRequired = errors.New("cover: a negative number of elements is required")
	ErrMost     = errors.New("cover: there are more musts than the most candidates")
)

// Solve answers the problem within so many steps; with none left it gives the
// best choice that it found and the bound that it proved. It refuses a
// malformed problem. The answer is deterministic.
func Solve(p Problem, budget int64) (Answer, error) {
	if err := p.check(); err != nil {
		return Answer{}, err
	}
	s := solving{p: p, left: budget}
	a := s.solve()
	a.Steps = budget - s.left
	return a, nil
}

// Largest is the most elements that can be covered within Most, as far as was
// found within so many steps; proved reports whether that is certain.
func Largest(p Problem, budget int64) (size int, proved bool, err error) {
	if err := p.check(); err != nil {
		return 0, false, err
	}
	s := solving{p: p, left: budget}
	in, _ := p.afterMusts()
	more, proved := s.largest(in, 0, in.total())
	return p.covered(p.musts()) + int(more), proved, nil
}

func (p Problem) check() error {
	for _, c := range p.Candidates {
		last := int32(-1)
		for _, e := range c.Covers {
			if e <= last || int(e) >= p.Elements {
				return ErrElement
			}
			last = e
		}
	}
	switch {
	case p.Required < 0:
		return ErrRequired
	case p.Most >= 0 && len(p.musts()) > p.Most:
		return ErrMost
	case !weighable(p.Candidates):
		return ErrCost
	}
	return nil
}

// covered counts the elements that the choice covers.
func (p Problem) covered(chosen []int) int {
	seen := make([]bool, p.Elements)
	n := 0
	for _, c := range chosen {
		for _, e := range p.Candidates[c].Covers {
			if !seen[e] {
				seen[e] = true
				n++
			}
		}
	}
	return n
}

// musts are the positions of the candidates that are chosen in any case.
func (p Problem) musts() []int {
	var out []int
	for i, c := range p.Candidates {
		if c.Must {
			out = append(out, i)
		}
	}
	return out
}
