package network

import (
	"maps"
	"math"
	"slices"

	"tablee/governance"
)

// duty is what a tenure's hours depend on whatever the period, in 40 bytes:
// most tenures are worked out from it alone, and a pass over all of them
// reads little memory.
type duty struct {
	life      life    // the tenure's and its seat's at once
	travel    float64 // the tenure's own; NaN: the body's
	prep      float64 // likewise
	body      int32
	delegates int16
	support   uint8 // what comes with it: a position in governance.SupportKinds, and one
	traits    dutyTraits
}

type dutyTraits uint8

const (
	ownPeople     dutyTraits = 1 << iota // all who sit are the holder's own, and count here alone
	steadySupport                        // what comes with it is the same on all of its days
	observing                            // the seat is an observer's
)

func (d *duty) has(t dutyTraits) bool { return d.traits&t == t }

// own is what the tenure declares instead of its body.
func (d *duty) own() (own governance.OwnHours) {
	if !math.IsNaN(d.travel) {
		own.TravelHours = &d.travel
	}
	if !math.IsNaN(d.prep) {
		own.PrepHours = &d.prep
	}
	return own
}

// supportKind is what comes with a tenure of steady support.
func (d *duty) supportKind() governance.SupportKind {
	if d.support == 0 {
		return ""
	}
	return governance.SupportKinds[d.support-1]
}

// joinDuties works out anew the duties of the tenures that a change touches.
func (n *Snapshot) joinDuties(was *Snapshot, c changes) {
	touched := map[int32]bool{}
	for _, t := range c[kindTenure] {
		touched[t] = true
	}
	if len(touched) < int(n.counts[kindTenure]) {
		n.touchDuties(c, touched)
		was.touchDuties(c, touched)
	}
	n.duties = n.duties.with(n.tenuresOf, was.tenuresOf, slices.Collect(maps.Keys(touched)), n.duty)
}

// touchDuties gathers the tenures whose duties rest on a record that changed,
// as the records of this network speak of each other.
func (n *Snapshot) touchDuties(c changes, touched map[int32]bool) {
	at := func(seat int32) {
		for _, t := range n.tenuresAt.of(seat) {
			touched[t] = true
		}
	}
	who := func(delegation int32) { // the same person may count elsewhere from now on
		at(n.delegationsAt.owner(delegation))
		for _, other := range n.delegationsOfPerson.of(n.delegationsOfPerson.owner(delegation)) {
			at(n.delegationsAt.owner(other))
		}
	}
	for _, s := range c[kindSeat] {
		at(s)
		for _, d := range n.delegationsAt.of(s) {
			who(d)
		}
	}
	for _, d := range c[kindDelegation] {
		who(d)
	}
	for _, s := range c[kindSupport] {
		at(n.seatSupports.owner(s))
		if t := n.tenureSupports.owner(s); t >= 0 {
			touched[t] = true
		}
	}
}

func (n *Snapshot) duty(t int32) duty {
	tenure, seat := n.Records.Tenures.At(t), n.tenureSeat[t]
	d := duty{
		life: n.tenureLives[t].and(n.seatLives[seat]), body: n.seatBody[seat],
		travel: orNaN(tenure.TravelHours), prep: orNaN(tenure.PrepHours),
	}
	if n.suppliesItself(t) && tenure.Delegates > 0 && tenure.Delegates <= math.MaxInt16 {
		d.traits |= ownPeople
		d.delegates = int16(tenure.Delegates)
	}
	if n.Records.Seats.At(seat).Standing == governance.SeatObserver {
		d.traits |= observing
	}
	if kind, ok := n.steadySupport(t, d.life); ok {
		d.traits |= steadySupport
		d.support = uint8(slices.Index(governance.SupportKinds, kind) + 1)
	}
	return d
}

// suppliesItself reports whether all that sit at a tenure are the holder's own
// people, not more than declared, none of whom is named for another seat of
// the body.
func (n *Snapshot) suppliesItself(t int32) bool {
	tenure, seat, titulars := n.Records.Tenures.At(t), n.tenureSeat[t], 0
	for _, d := range n.delegationsAt.of(seat) {
		x := n.Private().Delegations.At(d)
		if x.Kind != governance.Titular || x.Holder != tenure.Holder {
			continue
		}
		titulars++
		if x.Supplier() != tenure.Holder {
			return false
		}
		for _, other := range n.delegationsOfPerson.of(n.delegationsOfPerson.owner(d)) {
			if other != d && n.Private().Delegations.At(other).Kind == governance.Titular &&
				n.seatBody[n.delegationsAt.owner(other)] == n.seatBody[seat] {
				return false
			}
		}
	}
	return titulars <= tenure.Delegates
}

// steadySupport is what comes with a tenure on all the days on which it
// certainly holds; ok is false when that changes on the way.
func (n *Snapshot) steadySupport(t int32, l life) (kind governance.SupportKind, ok bool) {
	declared := n.tenureSupports.of(t)
	if len(declared) == 0 {
		declared = n.seatSupports.of(n.tenureSeat[t])
	}
	switch len(declared) {
	case 0:
		return "", true
	case 1:
		s := n.Records.Supports.At(declared[0])
		return s.Kind, l.certain.Intersect(s.Certain()) == l.certain
	}
	return "", false
}
