package snapshot

import (
	"maps"
	"math"
	"slices"

	"tablee/governance"
)

// TenureRow is what a tenure's hours depend on whatever the period, in 40 bytes:
// most tenures are worked out from it alone, and a pass over all of them
// reads little memory.
type TenureRow struct {
	Validity  Validity // the tenure's and its seat's at once
	travel    float64  // the tenure's own; NaN: the body's
	prep      float64  // likewise
	Body      int32
	Delegates int16
	support   uint8 // what comes with it: a position in governance.SupportKinds, and one
	traits    TenureTraits
}

// TenureTraits are what a tenure is, as bits.
type TenureTraits uint8

// The traits of a tenure.
const (
	OwnPeople     TenureTraits = 1 << iota // all who sit are the holder's own, and count here alone
	SteadySupport                          // what comes with it is the same on all of its days
	Observing                              // the seat is an observer's
)

// Has reports whether the tenure has all of some traits.
func (d *TenureRow) Has(t TenureTraits) bool { return d.traits&t == t }

// Own is what the tenure declares instead of its body.
func (d *TenureRow) Own() (own governance.OwnHours) {
	if !math.IsNaN(d.travel) {
		own.TravelHours = &d.travel
	}
	if !math.IsNaN(d.prep) {
		own.PrepHours = &d.prep
	}
	return own
}

// SupportKind is what comes with a tenure of steady support.
func (d *TenureRow) SupportKind() governance.SupportKind {
	if d.support == 0 {
		return ""
	}
	return governance.SupportKinds[d.support-1]
}

// joinTenureRows works out anew the rows of the tenures that a change touches.
func (n *Network) joinTenureRows(was *Network, c Changes) {
	touched := map[int32]bool{}
	for _, t := range c[governance.KindTenure] {
		touched[t] = true
	}
	if len(touched) < int(n.counts[governance.KindTenure]) {
		n.touchTenureRows(c, touched)
		was.touchTenureRows(c, touched)
	}
	n.TenureRows = n.TenureRows.with(&n.TenuresOf, &was.TenuresOf, slices.Collect(maps.Keys(touched)), n.tenureRow)
}

// touchTenureRows gathers the tenures whose duties rest on a record that changed,
// as the records of this network speak of each other.
func (n *Network) touchTenureRows(c Changes, touched map[int32]bool) {
	at := func(seat int32) {
		for _, t := range n.TenuresAt.Of(seat) {
			touched[t] = true
		}
	}
	who := func(delegation int32) { // the same person may count elsewhere from now on
		at(n.DelegationsAt.Owner(delegation))
		for _, other := range n.DelegationsOfPerson.Of(n.DelegationsOfPerson.Owner(delegation)) {
			at(n.DelegationsAt.Owner(other))
		}
	}
	for _, s := range c[governance.KindSeat] {
		at(s)
		for _, d := range n.DelegationsAt.Of(s) {
			who(d)
		}
	}
	for _, d := range c[governance.KindDelegation] {
		who(d)
	}
	for _, s := range c[governance.KindSupport] {
		at(n.SeatSupports.Owner(s))
		if t := n.TenureSupports.Owner(s); t >= 0 {
			touched[t] = true
		}
	}
}

func (n *Network) tenureRow(t int32) TenureRow {
	tenure, seat := n.Records.Tenures.At(t), n.TenureSeat[t]
	d := TenureRow{
		Validity: n.TenureValidity[t].And(n.SeatValidity[seat]), Body: n.SeatBody[seat],
		travel: orNaN(tenure.TravelHours), prep: orNaN(tenure.PrepHours),
	}
	if n.suppliesItself(t) && tenure.Delegates > 0 && tenure.Delegates <= math.MaxInt16 {
		d.traits |= OwnPeople
		d.Delegates = int16(tenure.Delegates)
	}
	if n.Records.Seats.At(seat).Standing == governance.SeatObserver {
		d.traits |= Observing
	}
	if kind, ok := n.steadySupport(t, d.Validity); ok {
		d.traits |= SteadySupport
		d.support = uint8(slices.Index(governance.SupportKinds, kind) + 1)
	}
	return d
}

// suppliesItself reports whether all that sit at a tenure are the holder's own
// people, not more than declared, none of whom is named for another seat of
// the body.
func (n *Network) suppliesItself(t int32) bool {
	tenure, seat, titulars := n.Records.Tenures.At(t), n.TenureSeat[t], 0
	for _, d := range n.DelegationsAt.Of(seat) {
		x := n.Private().Delegations.At(d)
		if x.Kind != governance.Titular || x.Holder != tenure.Holder {
			continue
		}
		titulars++
		if x.Supplier() != tenure.Holder {
			return false
		}
		for _, other := range n.DelegationsOfPerson.Of(n.DelegationsOfPerson.Owner(d)) {
			if other != d && n.Private().Delegations.At(other).Kind == governance.Titular &&
				n.SeatBody[n.DelegationsAt.Owner(other)] == n.SeatBody[seat] {
				return false
			}
		}
	}
	return titulars <= tenure.Delegates
}

// steadySupport is what comes with a tenure on all the days on which it
// certainly holds; ok is false when that changes on the way.
func (n *Network) steadySupport(t int32, l Validity) (kind governance.SupportKind, ok bool) {
	declared := n.TenureSupports.Of(t)
	if len(declared) == 0 {
		declared = n.SeatSupports.Of(n.TenureSeat[t])
	}
	switch len(declared) {
	case 0:
		return "", true
	case 1:
		s := n.Records.Supports.At(declared[0])
		return s.Kind, l.Certain.Intersect(s.Certain()) == l.Certain
	}
	return "", false
}

// Observes reports whether a tenure is of an observer's seat.
func (n *Network) Observes(tenure int32) bool {
	return n.Records.Seats.At(n.TenureSeat[tenure]).Standing == governance.SeatObserver
}

func orNaN(x *float64) float64 {
	if x == nil {
		return math.NaN()
	}
	return *x
}
