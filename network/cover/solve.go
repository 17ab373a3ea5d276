package cover

import "slices"

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
		return w.answered(in, musts)
	case in.total() < in.need:
		return w.infeasible(in)
	}
	in.slots = anyNumber
	best := musts.and(w.any(in, w.left/2))
	in.slots = slots
	if slots == anyNumber || len(best.chosen) <= w.p.Most {
		return w.answered(in, best)
	}
	within, ok := w.within(in)
	if !ok {
		return w.infeasible(in)
	}
	within.lower = max(within.lower, best.lower-musts.weight)
	return w.answered(in, musts.and(within))
}

// answered makes the answer of a solution; in is what was left after musts.
func (w *solving) answered(in instance, s solution) Answer {
	a := Answer{Lower: in.scale.split(s.lower).first}
	for _, c := range s.chosen {
		a.Chosen = append(a.Chosen, int(c))
		a.Cost += w.p.Candidates[c].Cost
	}
	slices.Sort(a.Chosen)
	reached := a.Cost
	if w.p.Goal == Fewest {
		reached = int64(len(a.Chosen))
	}
	if a.Lower < reached {
		a.Status = WithinBound
	}
	a.Covered = w.p.covered(a.Chosen)
	return a
}

// infeasible says how much can be covered, where that is not enough.
func (w *solving) infeasible(in instance) Answer {
	size, proved := w.largest(in, 0, min(in.total(), in.need))
	return Answer{Status: Infeasible, Largest: w.p.covered(w.p.musts()) + int(size), Proved: proved}
}

// and joins what two solutions choose.
func (s solution) and(o solution) solution {
	if !s.found() || !o.found() {
		return none(s.lower + o.lower)
	}
	return solution{slices.Concat(s.chosen, o.chosen), s.weight + o.weight, s.lower + o.lower}
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
