package cover_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/network/cover"
)

// stretch is a candidate that covers the elements from first to last.
type stretch struct {
	first, last int
	cost        int64
}

// drawStretches draws a problem in which every candidate is a stretch of a
// line: a dynamic program solves it exactly, at any size.
func drawStretches(r *rand.Rand) (cover.Problem, []stretch) {
	n := 40 + r.IntN(80)
	p := cover.Problem{Elements: n, Most: -1, Required: n/2 + r.IntN(n/2)}
	var stretches []stretch
	for i := range 30 + r.IntN(40) {
		s := stretch{first: r.IntN(n), cost: 1_000_000 + r.Int64N(1_000_000)}
		s.last = min(n-1, s.first+r.IntN(12))
		if i < n/8+1 { // so that all can be covered
			s.first, s.last = 8*i, min(n-1, 8*i+7)
		}
		if s.first >= n {
			continue
		}
		c := cover.Candidate{Cost: s.cost}
		for e := s.first; e <= s.last; e++ {
			c.Covers = append(c.Covers, int32(e))
		}
		stretches = append(stretches, s)
		p.Candidates = append(p.Candidates, c)
	}
	if r.IntN(2) == 0 {
		p.Most = 4 + r.IntN(len(stretches)/2)
	}
	return p, stretches
}

// leastOnALine is the least cost by which stretches cover so many elements,
// by as many as allowed: best[last][covered] over the stretches in the order
// of their ends, one more of them in each round.
func leastOnALine(p cover.Problem, stretches []stretch) (least int64, ok bool) {
	order := slices.SortedFunc(slices.Values(stretches), func(a, b stretch) int { return a.last - b.last })
	rounds := len(order)
	if p.Most >= 0 {
		rounds = min(rounds, p.Most)
	}
	none := int64(math.MaxInt64 / 2)
	row := func() []int64 { return slices.Repeat([]int64{none}, p.Elements+1) }
	best := make([][]int64, len(order))
	least = none
	for round := range rounds {
		next := make([][]int64, len(order))
		for i, s := range order {
			next[i] = row()
			if round == 0 {
				next[i][s.last-s.first+1] = s.cost
			} else {
				for j, before := range order[:i] {
					more := max(0, s.last-max(s.first-1, before.last))
					for covered, cost := range best[j] {
						if cost < none {
							next[i][covered+more] = min(next[i][covered+more], cost+s.cost)
						}
					}
				}
			}
			for _, cost := range next[i][p.Required:] {
				least = min(least, cost)
			}
		}
		best = next
	}
	return least, least < none
}

// TestAgainstADynamicProgram: on larger problems of one shape, the optimum is
// the dynamic program's; and at whatever step the search ends, the bound is
// not above it, nor the answer below.
func TestAgainstADynamicProgram(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	infeasible, within := 0, 0
	for i := range 50 {
		p, stretches := drawStretches(r)
		least, ok := leastOnALine(p, stretches)
		for _, steps := range []int64{0, 3_000, 20_000, cover.Budget} {
			got, err := cover.Solve(p, steps)
			if err != nil {
				t.Fatal(err)
			}
			check(t, p, got)
			switch {
			case got.Status == cover.Infeasible && (ok && got.Proved || steps == cover.Budget && (ok || !got.Proved)):
				t.Fatalf("%d, %d steps: %+v, but %d is possible: %t", i, steps, got, least, ok)
			case got.Status == cover.Infeasible:
				infeasible++
				continue
			case !ok || got.Lower > least || got.Cost < least || got.Status == cover.Optimal && got.Cost != least:
				t.Fatalf("%d, %d steps: %+v, want %d, %t", i, steps, got, least, ok)
			case got.Status == cover.WithinBound:
				within++
			}
			if steps == cover.Budget && got.Status != cover.Optimal {
				t.Errorf("%d: not proved: %+v", i, got)
			}
		}
	}
	if infeasible == 0 || within == 0 {
		t.Errorf("%d infeasible, %d within a bound: the draws show too little", infeasible, within)
	}
}

// TestMoreNeverWorsens: with one candidate more the optimum is not worse; with
// a tighter limit it is not better, and covers what it says.
func TestMoreNeverWorsens(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for i := range 200 {
		p := drawProblem(r, 18)
		all := solved(t, p)
		fewer := p
		at := r.IntN(len(p.Candidates))
		fewer.Candidates = slices.Delete(slices.Clone(p.Candidates), at, at+1)
		if p.Candidates[at].Must {
			continue
		}
		without := solved(t, fewer)
		if without.Status == cover.Optimal && (all.Status != cover.Optimal || worse(p, all, without)) || all.Largest < without.Largest && all.Status == cover.Infeasible {
			t.Fatalf("%d: %+v is worse than %+v without candidate %d\n%+v", i, all, without, at, p)
		}
		if all.Status == cover.Infeasible {
			continue
		}
		tighter := p
		for tighter.Most = len(all.Chosen) - 1; tighter.Most >= 0; tighter.Most-- {
			got, err := cover.Solve(tighter, cover.Budget)
			if err != nil {
				break // more musts than that
			}
			check(t, tighter, got)
			if got.Status == cover.Optimal && worse(p, all, got) {
				t.Fatalf("%d: %+v within %d is better than %+v", i, got, tighter.Most, all)
			}
		}
	}
}

func solved(t *testing.T, p cover.Problem) cover.Answer {
	t.Helper()
	got, err := cover.Solve(p, cover.Budget)
	if err != nil {
		t.Fatal(err)
	}
	check(t, p, got)
	return got
}

// worse reports whether a is worse than b by the problem's goal.
func worse(p cover.Problem, a, b cover.Answer) bool {
	x, y := []int64{a.Cost, int64(len(a.Chosen))}, []int64{b.Cost, int64(len(b.Chosen))}
	if p.Goal == cover.Fewest {
		slices.Reverse(x)
		slices.Reverse(y)
	}
	return slices.Compare(x, y) > 0
}

func TestTheSameAnswerEveryTime(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 20 {
		p, _ := drawStretches(r)
		for _, steps := range []int64{0, 5_000, cover.Budget} {
			first, err := cover.Solve(p, steps)
			if err != nil {
				t.Fatal(err)
			}
			again, err := cover.Solve(p, steps)
			if diff := cmp.Diff(first, again); diff != "" || err != nil {
				t.Fatal(diff, err)
			}
		}
	}
}

func TestRefused(t *testing.T) {
	one := func(c cover.Candidate) cover.Problem {
		return cover.Problem{Elements: 3, Candidates: []cover.Candidate{c}, Most: -1}
	}
	tooMany := one(cover.Candidate{Cost: 1, Must: true})
	tooMany.Most = 0
	negative := one(cover.Candidate{Cost: 1})
	negative.Required = -1
	for _, c := range []struct {
		reason string
		p      cover.Problem
		want   error
	}{
		{"an element beyond the last", one(cover.Candidate{Covers: []int32{3}, Cost: 1}), cover.ErrElement},
		{"an element before the first", one(cover.Candidate{Covers: []int32{-1}, Cost: 1}), cover.ErrElement},
		{"an element twice", one(cover.Candidate{Covers: []int32{1, 1}, Cost: 1}), cover.ErrElement},
		{"elements out of order", one(cover.Candidate{Covers: []int32{2, 1}, Cost: 1}), cover.ErrElement},
		{"no cost", one(cover.Candidate{}), cover.ErrCost},
		{"a cost too large", one(cover.Candidate{Cost: math.MaxInt64}), cover.ErrCost},
		{"more musts than allowed", tooMany, cover.ErrMost},
		{"fewer than none required", negative, cover.ErrRequired},
	} {
		if _, err := cover.Solve(c.p, cover.Budget); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.reason, err, c.want)
		}
		if _, _, err := cover.Largest(c.p, cover.Budget); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.reason, err, c.want)
		}
	}
	if got, err := cover.Solve(cover.Problem{Most: -1}, 0); err != nil || got.Status != cover.Optimal || got.Cost != 0 {
		t.Errorf("nothing to cover: %+v, %v", got, err)
	}
}
