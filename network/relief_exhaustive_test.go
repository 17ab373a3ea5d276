package network_test

import (
	"cmp"
	"slices"

	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network"
)

// exhaustive tries every way of keeping, leaving or handing over each seat, by
// what-if alone.
type exhaustive struct {
	rapid.TB
	view      *network.View
	facts     governance.Facts
	group     governance.ID
	period    governance.Period
	on        governance.Date
	keep      governance.ReliefKeep
	receivers []governance.ID

	seats []network.Seat
	best  attempt
	tried int
}

// attempt is one way, and what it saves.
type attempt struct {
	saved   float64
	seats   []string
	changes []governance.ChangeInput
}

func (a attempt) compare(b attempt) int {
	if d := a.saved - b.saved; d > 1e-9 || d < -1e-9 {
		return cmp.Compare(b.saved, a.saved)
	}
	return cmp.Or(cmp.Compare(len(a.seats), len(b.seats)), slices.Compare(a.seats, b.seats))
}

// from decides about a seat and all those that follow.
func (x *exhaustive) from(next int, a attempt) {
	if next == len(x.seats) {
		x.attempt(a)
		return
	}
	x.from(next+1, a)
	seat := x.seats[next]
	for _, to := range append([]governance.ID{0}, x.receivers...) {
		if to == seat.Body().ID() { // nobody sits at its own table
			continue
		}
		c := governance.ChangeInput{LeaveSeat: &governance.LeaveSeatChange{Seat: seat.ID(), Holder: &x.group}}
		if to != 0 {
			c = governance.ChangeInput{HandOverSeat: &governance.HandOverSeatChange{Seat: seat.ID(), Holder: &x.group, To: to}}
		}
		x.from(next+1, attempt{0, append(slices.Clone(a.seats), seat.Identifiers()[0].Value), append(slices.Clone(a.changes), c)})
	}
}

// attempt judges one way, as DOMAIN §6 says.
func (x *exhaustive) attempt(a attempt) {
	x.tried++
	w, err := x.view.WhatIf(a.changes, x.period, &x.on)
	if err != nil {
		return
	}
	slices.Sort(a.seats)
	takers := map[governance.ID]bool{}
	for _, c := range a.changes {
		if c.HandOverSeat != nil {
			takers[c.HandOverSeat.To] = true
		}
	}
	for _, g := range w.Groups() {
		if g.Group.ID() == x.group {
			if !knownAsWell(g.Before, g.After) {
				return
			}
			a.saved = known(g.Before) - known(g.After)
		}
		if over := g.After.OverLimit(); takers[g.Group.ID()] && over != nil && *over {
			return
		}
		delete(takers, g.Group.ID())
	}
	for taker := range takers { // whose load stays as it is
		g, err := x.view.Group(&taker, nil)
		if err != nil {
			x.Fatal(err)
		}
		if load, err := g.RepresentationLoad(x.period, hours.Committed); err != nil || load.OverLimit() != nil && *load.OverLimit() {
			return
		}
	}
	if a.compare(x.best) >= 0 || len(w.VoicesLost()) > 0 || x.keep == governance.KeepEveryDirectVoice && len(w.DirectVoicesLost()) > 0 {
		return
	}
	x.best = a
}

// knownAsWell reports whether of nothing more lines are unknown than before:
// else nobody knows what is saved. An unknown line that goes makes up for none
// that becomes unknown elsewhere, be it at the same body.
func knownAsWell(before, after network.RepresentationLoad) bool {
	type subject struct {
		kind               hours.LoadLineKind
		body, seat, holder governance.ID
	}
	more := map[subject]int{}
	for i, load := range []network.RepresentationLoad{before, after} {
		for _, l := range load.Lines() {
			if l.Hours() == nil {
				more[subject{l.Kind, l.BodyID, l.SeatID, l.HolderID}] += 2*i - 1
			}
		}
	}
	for _, n := range more {
		if n > 0 {
			return false
		}
	}
	return true
}

func known(l network.RepresentationLoad) float64 {
	if h := l.DirectHours(); h != nil {
		return *h
	}
	return 0
}

// find finds the seats that may be given up, and who may take them over.
func (x *exhaustive) find(g network.Group) {
	tenures, err := g.Tenures(&x.on, 100, nil)
	if err != nil {
		x.Fatal(err)
	}
	for _, t := range tenures.Nodes() {
		required := slices.ContainsFunc(t.Seat().Tenures(), func(o network.Tenure) bool {
			until := o.Until()
			return o.Holder().ID() == x.group && o.RequiredBy() != nil && (until == nil || *until > x.period.From)
		})
		if t.InForce(&x.on) == governance.InForceYes && !required && t.Seat().Standing() != governance.SeatObserver {
			x.seats = append(x.seats, t.Seat())
		}
	}
}

// check compares the relief with the best of all ways, and each point of its
// frontier with what-if.
func (x *exhaustive) check() network.Relief {
	x.Helper()
	g, err := x.view.Group(&x.group, nil)
	if err != nil {
		x.Fatal(err)
	}
	x.find(*g)
	for ways(x) > 600 && len(x.receivers) > 0 {
		x.receivers = x.receivers[1:]
	}
	x.from(0, attempt{})
	got, err := g.Relief(x.period, nil, x.keep, x.receivers)
	if err != nil {
		x.Fatal(err)
	}
	x.compare(got)
	for _, p := range got.Frontier {
		x.confirm(p)
	}
	return got
}

func ways(x *exhaustive) int {
	n := 1
	for range x.seats {
		n *= 2 + len(x.receivers)
	}
	return n
}
