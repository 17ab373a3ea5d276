package cover

import "math"

// instance is a problem under way: what is still to be decided. A candidate
// may stand for several of the problem, an element too.
type instance struct {
	scale   scale
	weights []int64
	covers  [][]int32 // by candidate: elements, ascending
	parts   [][]int32 // by candidate: the problem's candidates that it stands for
	by      [][]int32 // by element: candidates, ascending
	sizes   []int64   // by element: how many of the problem's it stands for
	need    int64     // how many of the problem's elements are still to be covered
	slots   int       // how many candidates may still be chosen
}

const anyNumber = math.MaxInt

// solution is a choice of an instance's candidates, as those of the problem.
type solution struct {
	chosen []int32
	weight int64
	lower  int64 // no choice weighs less
}

// none is the solution that was not found.
func none(lower int64) solution { return solution{weight: most, lower: lower} }

func (s solution) found() bool { return s.weight < most }

// complete reports whether all elements have to be covered.
func (in *instance) complete() bool { return in.need == in.total() }

func (in *instance) total() int64 {
	total := int64(0)
	for _, size := range in.sizes {
		total += size
	}
	return total
}

// afterMusts takes the musts, and what they cover, off the problem. What no
// candidate covers is left out.
func (p Problem) afterMusts() (instance, solution) {
	scale, weights := p.weights()
	in := instance{scale: scale, need: int64(p.Required), slots: anyNumber}
	if p.Most >= 0 {
		in.slots = p.Most
	}
	var musts solution
	done := make([]bool, p.Elements)
	for i, c := range p.Candidates {
		if !c.Must {
			continue
		}
		musts.chosen = append(musts.chosen, int32(i))
		musts.weight += weights[i]
		if p.Most >= 0 {
			in.slots--
		}
		for _, e := range c.Covers {
			if !done[e] {
				done[e] = true
				in.need--
			}
		}
	}
	musts.lower = musts.weight
	var rest sieve
	for i, c := range p.Candidates {
		if !c.Must {
			rest.add(weights[i], c.Covers, []int32{int32(i)})
		}
	}
	ones := make([]int64, p.Elements)
	for i := range ones {
		ones[i] = 1
	}
	return rest.instance(in, ones, done), musts
}

// sieve collects candidates and then leaves out elements: those to skip, and
// those that nothing covers.
type sieve struct {
	weights []int64
	covers  [][]int32
	parts   [][]int32
}

func (s *sieve) add(weight int64, covers, parts []int32) {
	s.weights = append(s.weights, weight)
	s.covers = append(s.covers, covers)
	s.parts = append(s.parts, parts)
}

// instance is one of the collected candidates, like another otherwise. Its
// elements are numbered anew, in the same order; candidates that cover nothing
// any more are left out.
func (s *sieve) instance(like instance, sizes []int64, skip []bool) instance {
	number := make([]int32, len(sizes))
	for _, covers := range s.covers {
		for _, e := range covers {
			if skip == nil || !skip[e] {
				number[e] = 1
			}
		}
	}
	out := instance{scale: like.scale, need: like.need, slots: like.slots}
	for e, kept := range number {
		number[e] = -1
		if kept > 0 {
			number[e] = int32(len(out.sizes))
			out.sizes = append(out.sizes, sizes[e])
		}
	}
	for c, covers := range s.covers {
		if kept := renumbered(covers, number); len(kept) > 0 {
			out.weights = append(out.weights, s.weights[c])
			out.covers = append(out.covers, kept)
			out.parts = append(out.parts, s.parts[c])
		}
	}
	out.turn()
	return out
}

func renumbered(elements, number []int32) []int32 {
	out := make([]int32, 0, len(elements))
	for _, e := range elements {
		if number[e] >= 0 {
			out = append(out, number[e])
		}
	}
	return out
}

// turn works out the candidates of each element, and the scale.
func (in *instance) turn() {
	counts := make([]int, len(in.sizes))
	total := 0
	for _, covers := range in.covers {
		total += len(covers)
		for _, e := range covers {
			counts[e]++
		}
	}
	in.by = make([][]int32, len(in.sizes))
	block := make([]int32, 0, total)
	for e, n := range counts {
		in.by[e] = block[len(block) : len(block) : len(block)+n]
		block = block[:len(block)+n]
	}
	for c, covers := range in.covers {
		for _, e := range covers {
			in.by[e] = append(in.by[e], int32(c))
		}
	}
	in.scale = in.scale.over(in.weights)
}
