package synthetic

import (
	"slices"

	"tablee/governance"
)

// join makes the memberships: three per organization on average, and those of
// coalitions in wider ones.
func (w *world) join() {
	if w.speakers.empty() {
		return
	}
	w.facts.Memberships = make([]governance.Membership, 0, 3*w.n+w.n/15)
	w.nest(w.dice("nesting"))
	d := w.dice("memberships")
	for i, n := range w.membershipCounts(w.dice("joiners")) {
		for _, in := range w.coalitionsFor(d, i, n) {
			w.addMembership(d, i, in)
		}
	}
}

// membershipCounts deals three memberships per organization by a long tail of
// its own; nobody gets more than there are coalitions.
func (w *world) membershipCounts(d dice) []int {
	var joiners pool
	for i, rank := range w.dice("busy").order(w.n) {
		joiners.add(i, tailWeight(rank, w.n/30))
	}
	counts := make([]int, w.n)
	most := len(w.speakers.things)
	for dealt := 0; dealt < min(3, most)*w.n; {
		if i := joiners.draw(d); counts[i] < most {
			counts[i]++
			dealt++
		}
	}
	return counts
}

// coalitionsFor draws different coalitions: three in four near home, and some
// that another of them belongs to, as those who want to be heard twice do.
func (w *world) coalitionsFor(d dice, member, n int) []int {
	out := make([]int, 0, n)
	for tries := 0; len(out) < n; tries++ {
		in := w.coalitionFor(d, member, tries < 3*n)
		if tries > 20*n {
			in = w.nextCoalition(out)
		}
		if slices.Contains(out, in) {
			continue
		}
		out = append(out, in)
		if wider := w.parties[in].wider; len(out) < n && len(wider) > 0 && d.percent(15) && !slices.Contains(out, wider[0]) {
			out = append(out, wider[0])
		}
	}
	return out
}

func (w *world) coalitionFor(d dice, member int, mayBeNear bool) int {
	near := &w.regions[w.parties[member].region].speakers
	if mayBeNear && !near.empty() && d.percent(75) {
		return near.draw(d)
	}
	return w.speakers.draw(d)
}

// nextCoalition is the first that was not drawn, for those who belong to
// nearly all of them.
func (w *world) nextCoalition(drawn []int) int {
	at := slices.IndexFunc(w.speakers.things, func(c int) bool { return !slices.Contains(drawn, c) })
	return w.speakers.things[at]
}

// nest makes coalitions members of wider ones.
func (w *world) nest(d dice) {
	var byLevel [Depth][]int
	for _, at := range w.speakers.things {
		level := w.parties[at].level
		byLevel[level] = append(byLevel[level], at)
	}
	if someEmpty(byLevel) {
		return
	}
	for _, at := range w.speakers.things {
		parents := w.parents(d, at, &byLevel)
		slices.Sort(parents)
		w.parties[at].wider = slices.Compact(parents)
		for _, in := range w.parties[at].wider {
			w.addMembership(d, at, in)
		}
	}
}

// someEmpty reports whether a level has no coalition, as in a world of a
// hundred organizations, which has too few.
func someEmpty(byLevel [Depth][]int) bool {
	return slices.ContainsFunc(byLevel[:], func(l []int) bool { return len(l) == 0 })
}

// addMembership ties two parties: one in eight has ended, of coalitions one in
// twenty-five.
func (w *world) addMembership(d dice, member, group int) {
	m, g := w.parties[member], w.parties[group]
	r := governance.Membership{Member: m.id, Group: g.id}
	ended := 12
	if member < w.n {
		r.Standing, r.Mandate = d.memberStanding(), w.mandate(d, member)
	} else {
		ended = 4
		r.Standing, r.Mandate = w.standingOfCoalition(d, member)
	}
	if life := m.life.Intersect(g.life); d.percent(ended) || !m.alive() {
		r.Interval = d.closed(life.From, life.Until)
		r.EndReason = d.endReason()
	} else {
		r.Interval = d.open(life.From)
		r.MemberWord, r.GroupWord = d.word(15), d.word(20)
	}
	r.Record = w.record(governance.IDOf("membership", m.key, g.key, r.Since.String()))
	r.Reading = d.percent(1)
	w.facts.Memberships = append(w.facts.Memberships, r)
}
