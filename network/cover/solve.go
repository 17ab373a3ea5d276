package cover

// solving is a problem being solved, and the steps that are left.
type solving struct {
	p    Problem
	left int64
}

func (w *solving) solve() Answer {
	in, musts := w.p.afterMusts()
	slots := in.slots
	switch {
	case in.need <= 0:
		return w.answered(musts)
	case in.total() < in.need:
		return w.infeasible(in, musts)
	}
	in.slots = anyNumber
	whole := w.left
	best := musts.and(w.any(in, w.left/2))
	if slots == anyNumber || len(best.chosen) <= w.p.Most {
		return w.answered(best)
	}
	in.slots = slots
	w.left = min(w.left, whole/2)
	within, ok := w.within(in)
	if !ok {
		return w.infeasible(in, musts)
	}
	within.lower = max(within.lower, best.lower-musts.weight)
	return w.answered(musts.and(within))
}

// answered makes the answer of a solution.
func (w *solving) answered(s solution) Answer {
	scale, _ := w.p.weights()
	return w.p.answer(s.chosen, scale.split(s.lower).first)
}

// and joins what two solutions choose.
func (s solution) and(o solution) solution {
	if !s.found() || !o.found() {
		return none(s.lower + o.lower)
	}
	return solution{append(s.chosen, o.chosen...), s.weight + o.weight, s.lower + o.lower}
}

// any solves an instance that can be solved, by any number of candidates.
func (w *solving) any(in instance, steps int64) solution {
	in, taken := w.reduce(in)
	parts := []instance{in}
	if len(in.sizes) == 0 {
		return taken
	}
	if in.complete() {
		parts = in.apart()
	}
	floor := w.left - steps
	for i := range parts {
		part := &parts[i]
		known := part.choice(w.greedy(part))
		share := max(0, w.left-floor) / int64(len(parts)-i)
		taken = taken.and(newSearch(w, part, known, share).run())
	}
	return taken
}

// within solves an instance by as many candidates as there are slots; ok is
// false when nothing was found.
func (w *solving) within(in instance) (best solution, ok bool) {
	in, taken := w.reduce(in)
	if in.slots < 0 {
		return none(most), false
	}
	if len(in.sizes) == 0 {
		return taken, true
	}
	known := none(most)
	if chosen := w.greedy(&in); len(chosen) <= in.slots {
		known = in.choice(chosen)
	} else if chosen, _ := w.fewest(in, in.need, w.left/4); chosen != nil {
		known = in.choice(chosen)
	}
	if !known.found() {
		return known, false
	}
	return taken.and(newSearch(w, &in, known, w.left).run()), true
}
