package cover

// state is what was decided of a candidate.
type state uint8

const (
	open state = iota
	taken
	left
)

// search takes or leaves one candidate after the other of an instance, and
// gives a way up as soon as the bound says that nothing better lies on it.
type search struct {
	w  *solving
	in *instance

	state   []state
	hits    []int32 // by element: how many taken candidates cover it
	chances []int32 // by element: how many open candidates cover it
	need    int64
	spare   int64 // how much can still be lost: coverable, less the need
	slots   int
	weight  int64 // of what is taken
	trail   []int32

	first, next []int32 // by candidate: its twins (twins.go); -1: none

	best  solution
	given int64 // the least bound of the ways that were given up unfinished
	floor int64 // the search ends when it drops to this many steps
	p     *prices
}

// newSearch starts with the best choice known, which may be none.
func newSearch(w *solving, in *instance, known solution, steps int64) *search {
	s := &search{
		w: w, in: in, best: known, given: most, floor: w.left - steps,
		state: make([]state, len(in.weights)), hits: make([]int32, len(in.sizes)), chances: make([]int32, len(in.sizes)),
		need: in.need, spare: in.total() - in.need, slots: in.slots, p: firstPrices(in),
	}
	for e, by := range in.by {
		s.chances[e] = int32(len(by))
	}
	s.first, s.next = in.twins()
	return s
}

// run searches, and gives the best choice with the bound that is proved.
func (s *search) run() solution {
	if s.spare < 0 {
		return none(most)
	}
	s.p.agility = 2048
	s.descend(0, rootRounds)
	s.best.lower = min(s.best.weight, s.given)
	return s.best
}

// The rounds in which prices are moved: at the start, and at each place after.
const (
	rootRounds = 600
	moreRounds = 24
)

// descend searches all that follows from what is decided. known is a bound
// that is proved already.
func (s *search) descend(known int64, rounds int) {
	if s.slots < 0 || s.spare < 0 {
		return
	}
	if s.need <= 0 {
		s.accept()
		return
	}
	if s.slots == 0 {
		return
	}
	if s.w.left < s.floor {
		s.given = min(s.given, known)
		return
	}
	bound := max(known, s.approach(rounds))
	if bound >= s.best.weight || !s.settle() || s.need <= 0 {
		if s.need <= 0 && bound < s.best.weight {
			s.accept()
		}
		return
	}
	c := s.branch()
	if c < 0 {
		return
	}
	mark, at := len(s.trail), append([]int64(nil), s.p.price...)
	if s.take(c) {
		s.descend(bound, moreRounds)
	}
	s.back(mark)
	copy(s.p.price, at)
	if bound < s.best.weight && s.leave(c) {
		s.descend(bound, moreRounds)
	}
	s.back(mark)
}

// accept keeps what is taken if it is the best so far.
func (s *search) accept() {
	if s.weight >= s.best.weight {
		return
	}
	s.best.weight, s.best.chosen = s.weight, nil
	for c, state := range s.state {
		if state == taken {
			s.best.chosen = append(s.best.chosen, s.in.parts[c]...)
		}
	}
}

// approach moves the prices to make the bound large, and tries the relaxed
// choices on the way as choices. It gives the best bound of a whole choice,
// and leaves the prices that gave it.
func (s *search) approach(rounds int) int64 {
	p := s.p
	best, at := int64(-most), make([]int64, len(p.price))
	idle := 0
	if p.agility < 256 {
		p.agility = 256
	}
	for round := range rounds {
		s.relax(p)
		if p.bound > best {
			best, idle = p.bound, 0
			copy(at, p.price)
		} else if idle++; idle >= 12 {
			idle, p.agility = 0, p.agility*2/3
			copy(p.price, at)
		}
		if round%16 == 0 {
			s.complete(p)
		}
		bound := s.in.scale.round(s.weight + best)
		if bound >= s.best.weight || s.w.left < s.floor || p.agility < 8 || !s.move(p, s.target()) {
			break
		}
	}
	copy(p.price, at)
	s.relax(p)
	return s.in.scale.round(s.weight + best)
}

// target is where the bound should get to.
func (s *search) target() int64 {
	if s.best.found() {
		return s.best.weight - s.weight
	}
	return s.p.bound + max(s.p.bound, -s.p.bound)/16 + s.in.weights[0]
}

// settle takes and leaves what the bound says has to be, and what follows. It
// reports whether anything is left to be found.
func (s *search) settle() bool {
	p := s.p
	room := s.best.weight - 1 - s.weight - p.bound // how much the bound may grow
	picked := 0
	for _, is := range p.picked {
		if is {
			picked++
		}
	}
	free := picked < s.slots // then nothing takes the place of what is left
	type decision struct {
		c    int32
		take bool
	}
	var decided []decision
	for c, st := range s.state {
		switch {
		case st != open || !s.best.found():
		case p.earned[c] > room:
			decided = append(decided, decision{int32(c), false})
		case free && -p.earned[c] > room:
			decided = append(decided, decision{int32(c), true})
		}
	}
	for _, d := range decided {
		if d.take && !s.take(d.c) || !d.take && !s.leave(d.c) {
			return false
		}
	}
	return true
}

// branch is the open candidate to decide on: of those that can cover the
// element with the fewest chances, the one that its prices favour most; the
// first one of equals. Where not all elements have to be covered, of all.
func (s *search) branch() int32 {
	best := int32(-1)
	better := func(c int32) {
		if s.state[c] == open && (best < 0 || s.p.earned[c] < s.p.earned[best]) {
			best = c
		}
	}
	if s.spare > 0 {
		for c := range s.state {
			better(int32(c))
		}
		return best
	}
	rarest := -1
	for e, hits := range s.hits {
		if hits == 0 && s.chances[e] > 0 && (rarest < 0 || s.chances[e] < s.chances[rarest] || s.chances[e] == s.chances[rarest] && s.p.price[e] > s.p.price[rarest]) {
			rarest = e
		}
	}
	if rarest >= 0 {
		for _, c := range s.in.by[rarest] {
			better(c)
		}
	}
	return best
}
