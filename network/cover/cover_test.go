package cover_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"tablee/network/cover"
)

// exhaustive tries every choice.
func exhaustive(p cover.Problem) (first, second int64, largest int, ok bool) {
	n := len(p.Candidates)
	for choice := range 1 << n {
		cost, count, covered := int64(0), 0, uint64(0)
		valid := true
		for c := range n {
			in := choice>>c&1 == 1
			if !in {
				valid = valid && !p.Candidates[c].Must
				continue
			}
			cost += p.Candidates[c].Cost
			count++
			for _, e := range p.Candidates[c].Covers {
				covered |= 1 << e
			}
		}
		if !valid || p.Most >= 0 && count > p.Most {
			continue
		}
		size := 0
		for ; covered > 0; covered &= covered - 1 {
			size++
		}
		largest = max(largest, size)
		if size < p.Required {
			continue
		}
		a, b := cost, int64(count)
		if p.Goal == cover.Fewest {
			a, b = b, a
		}
		if !ok || a < first || a == first && b < second {
			first, second, ok = a, b, true
		}
	}
	return first, second, largest, ok
}

func drawProblem(r *rand.Rand, most int) cover.Problem {
	p := cover.Problem{Elements: 1 + r.IntN(20), Most: -1}
	n := 1 + r.IntN(most)
	density := 1 + r.IntN(6)
	for range n {
		c := cover.Candidate{Cost: int64(1_000_000 + r.IntN(3)*500_000)}
		if r.IntN(2) == 0 {
			c.Cost = 1_000_000 + r.Int64N(1_000_000)
		}
		for e := range p.Elements {
			if r.IntN(12) < density {
				c.Covers = append(c.Covers, int32(e))
			}
		}
		if r.IntN(3) == 0 {
			c.Covers = []int32{int32(r.IntN(p.Elements))}
		}
		c.Must = r.IntN(15) == 0
		p.Candidates = append(p.Candidates, c)
	}
	if r.IntN(3) == 0 {
		for i := range p.Candidates {
			p.Candidates[i].Cost = 1_000_000
		}
	}
	all := map[int32]bool{}
	musts := 0
	for _, c := range p.Candidates {
		for _, e := range c.Covers {
			all[e] = true
		}
		if c.Must {
			musts++
		}
	}
	p.Required = len(all)
	if r.IntN(2) == 0 {
		p.Required = r.IntN(p.Elements + 1)
	}
	if r.IntN(2) == 0 {
		p.Most = musts + r.IntN(n-musts+1)
	}
	if r.IntN(4) == 0 {
		p.Goal = cover.Fewest
	}
	return p
}

func TestAgainstExhaustiveSearch(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	statuses := map[cover.Status]int{}
	for i := range 500 {
		p := drawProblem(r, 18)
		first, second, largest, ok := exhaustive(p)
		got, err := cover.Solve(p, cover.Budget)
		if err != nil {
			t.Fatal(err)
		}
		statuses[got.Status]++
		if size, proved, err := cover.Largest(p, cover.Budget); err != nil || !proved || size != largest {
			t.Fatalf("%d: the largest coverage %d, %t, want %d\n%+v", i, size, proved, largest, p)
		}
		if !ok {
			if got.Status != cover.Infeasible || !got.Proved || got.Largest != largest {
				t.Fatalf("%d: %+v, want infeasible, largest %d\n%+v", i, got, largest, p)
			}
			continue
		}
		a, b := got.Cost, int64(len(got.Chosen))
		if p.Goal == cover.Fewest {
			a, b = b, a
		}
		if got.Status != cover.Optimal || a != first || b != second || got.Lower != first {
			t.Fatalf("%d: %+v, want %d, %d\n%+v", i, got, first, second, p)
		}
		check(t, p, got)
	}
	if len(statuses) < 2 || statuses[cover.Infeasible] < 20 {
		t.Errorf("%v", statuses)
	}
}

// check: the answer is what it says.
func check(t *testing.T, p cover.Problem, a cover.Answer) {
	t.Helper()
	if a.Status == cover.Infeasible {
		if len(a.Chosen) > 0 || a.Covered > 0 || a.Cost > 0 {
			t.Errorf("%+v chooses, and is infeasible", a)
		}
		return
	}
	cost, covered := int64(0), map[int32]bool{}
	for _, c := range a.Chosen {
		cost += p.Candidates[c].Cost
		for _, e := range p.Candidates[c].Covers {
			covered[e] = true
		}
	}
	for i, c := range p.Candidates {
		if c.Must && !slices.Contains(a.Chosen, i) {
			t.Errorf("must %d is not chosen", i)
		}
	}
	if cost != a.Cost || len(covered) != a.Covered || a.Covered < p.Required || p.Most >= 0 && len(a.Chosen) > p.Most {
		t.Errorf("%+v says what it is not: cost %d, covered %d", a, cost, len(covered))
	}
}
