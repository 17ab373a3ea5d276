package snapshot

import (
	"maps"
	"math"
	"slices"

	"tablee/governance"
)

// TenureRow is what the hours of a tenure depend on, whatever the period, in 40 bytes.
// It is enough for most tenures, so a pass over all of them reads little memory.
type TenureRow struct {
	Validity  Validity // when both the tenure and its seat hold
	travel    float64  // hours that the tenure declares; NaN: those of the body apply
	prep      float64  // likewise
	Body      int32    // the position of the body
	Delegates int16    // how many the tenure declares; 0 unless OwnPeople
	support   uint8    // position in governance.SupportKinds plus one; 0: none
	traits    TenureTraits
}

// TenureTraits is a set of traits of a tenure, as bits.
type TenureTraits uint8

// The traits of a tenure.
const (
	OwnPeople     TenureTraits = 1 << iota // all who sit are the holder's own people and sit at no other seat of the body
	SteadySupport                          // the same support comes with it on all of its days
	Observing                              // the seat is an observer seat
)

// Has reports whether the tenure has all traits in t.
func (d *TenureRow) Has(t TenureTraits) bool { return d.traits&t == t }

// Own returns the hours that the tenure declares instead of those of its body; a nil
// field declares none.
func (d *TenureRow) Own() (own governance.OwnHours) {
	if !math.IsNaN(d.travel) {
		own.TravelHours = &d.travel
	}
	if !math.IsNaN(d.prep) {
		own.PrepHours = &d.prep
	}
	return own
}

// SupportKind returns the support that comes with a tenure that has SteadySupport;
// empty if none does.
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

// touchTenureRows adds to touched the tenures whose rows depend on a record that
// changed. It follows the references as they are in n, so the caller asks the network
// before the change too.
func (n *Network) touchTenureRows(c Changes, touched map[int32]bool) {
	at := func(seat int32) {
		for _, t := range n.TenuresAt.Of(seat) {
			touched[t] = true
		}
	}
	who := func(delegation int32) { // the same person may now count at another seat
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

// tenureRow works out the row of a tenure.
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

// suppliesItself reports whether all who sit at a tenure are the holder's own people.
// It is false if more people are named than the tenure declares, or if one of them is
// also named for another seat of the body.
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

// steadySupport returns the support that comes with a tenure on all the days on which
// it certainly holds. ok is false if the support may change during those days.
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

// Observes reports whether a tenure is at an observer seat.
func (n *Network) Observes(tenure int32) bool {
	return n.Records.Seats.At(n.TenureSeat[tenure]).Standing == governance.SeatObserver
}

// orNaN returns the number; NaN if there is none.
func orNaN(x *float64) float64 {
	if x == nil {
		return math.NaN()
	}
	return *x
}
