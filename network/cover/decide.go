package cover

import (
	"cmp"
	"slices"
)

// take takes a candidate, and the twins before it. It reports whether a choice
// can still come of it. Taking what is taken changes nothing.
func (s *search) take(c int32) bool {
	for c >= 0 && s.state[c] == open {
		s.state[c] = taken
		s.trail = append(s.trail, c)
		s.weight += s.in.weights[c]
		if s.in.slots != anyNumber {
			s.slots--
		}
		for _, e := range s.w.look(s.in.covers[c]) {
			s.chances[e]--
			if s.hits[e]++; s.hits[e] == 1 {
				s.need -= s.in.sizes[e]
			}
		}
		c = s.first[c]
	}
	return (c < 0 || s.state[c] == taken) && s.slots >= 0
}

// leave leaves a candidate, and the twins after it, and takes each one that is
// the last chance of an element that cannot be spared. It reports whether a
// choice can still come of it.
func (s *search) leave(c int32) bool {
	var last []int32
	for c >= 0 && s.state[c] == open {
		s.state[c] = left
		s.trail = append(s.trail, c)
		for _, e := range s.w.look(s.in.covers[c]) {
			s.chances[e]--
			switch {
			case s.hits[e] > 0:
			case s.chances[e] == 0:
				s.spare -= s.in.sizes[e]
			case s.chances[e] == 1 && s.spare < s.in.sizes[e]:
				last = append(last, e)
			}
		}
		c = s.next[c]
	}
	if c >= 0 && s.state[c] == taken || s.spare < 0 {
		return false
	}
	for _, e := range last {
		for _, d := range s.w.look(s.in.by[e]) {
			if s.state[d] == open && s.hits[e] == 0 && !s.take(d) {
				return false
			}
		}
	}
	return true
}

// back undoes all decisions since the trail was so long.
func (s *search) back(mark int) {
	for _, c := range slices.Backward(s.trail[mark:]) {
		was := s.state[c]
		s.state[c] = open
		if was == taken {
			s.weight -= s.in.weights[c]
			if s.in.slots != anyNumber {
				s.slots++
			}
		}
		for _, e := range s.in.covers[c] {
			s.chances[e]++
			switch {
			case was == taken:
				if s.hits[e]--; s.hits[e] == 0 {
					s.need += s.in.sizes[e]
				}
			case s.hits[e] == 0 && s.chances[e] == 1:
				s.spare += s.in.sizes[e]
			}
		}
	}
	s.trail = s.trail[:mark]
}

// complete makes a choice of the relaxed one: candidates are added in the
// order in which the prices favour them, as long as they cover something new
// and the need is not met; then the choice is mended.
func (s *search) complete(p *prices) {
	order := make([]int32, 0, len(s.state))
	var chosen []int32
	need := s.in.need
	covered := make([]bool, len(s.in.sizes))
	add := func(c int32) {
		news := int64(0)
		for _, e := range s.w.look(s.in.covers[c]) {
			if !covered[e] {
				covered[e] = true
				news += s.in.sizes[e]
			}
		}
		if news > 0 {
			chosen = append(chosen, c)
			need -= news
		}
	}
	for c, st := range s.state {
		switch st {
		case taken:
			add(int32(c))
		case open:
			order = append(order, int32(c))
		}
	}
	slices.SortFunc(order, func(a, b int32) int { return cmp.Or(cmp.Compare(p.earned[a], p.earned[b]), cmp.Compare(a, b)) })
	for _, c := range order {
		if need <= 0 {
			break
		}
		add(c)
	}
	if need <= 0 {
		s.offer(s.w.mended(s.in, chosen))
	}
}

// offer keeps a choice that meets the need if it fits the slots and is the
// best so far.
func (s *search) offer(chosen []int32) {
	if len(chosen) > s.in.slots {
		return
	}
	if found := s.in.choice(chosen); found.weight < s.best.weight {
		s.best = found
	}
}

// choice is a choice of the instance's candidates as those of the problem.
func (in *instance) choice(chosen []int32) solution {
	var out solution
	for _, c := range chosen {
		out.weight += in.weights[c]
		out.chosen = append(out.chosen, in.parts[c]...)
	}
	return out
}
