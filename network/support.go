package network

import (
	"tablee/governance"
)

// Support is the dated fact of what comes with a tenure, or with a seat
// whoever holds it.
type Support struct {
	provenance
	dated
	support *governance.Support
}

func (v *View) support(at int32) Support {
	s := v.net.Records.Supports.At(at)
	return Support{provenance{v, &s.Record}, dated{s.Interval}, s}
}

func (v *View) supports(at []int32) []Support {
	out := make([]Support, len(at))
	for i, p := range at {
		out[i] = v.support(p)
	}
	return out
}

// Tenure is the tenure that it comes with; nil when it comes with a seat.
func (s Support) Tenure() *Tenure {
	return shown(s.view, governance.KindTenure, s.support.On, s.view.tenure)
}

// Seat is the seat that it comes with, whoever holds it; nil when it comes
// with a tenure.
func (s Support) Seat() *Seat { return shown(s.view, governance.KindSeat, s.support.On, s.view.seat) }

// Kind is what is given.
func (s Support) Kind() governance.SupportKind { return s.support.Kind }

// SupportPayload answers what was asked of support.
type SupportPayload struct {
	Written
	Support *Support
}

// SupportPayload shows a support that was written.
func (v *View) SupportPayload(w Written, id governance.ID) SupportPayload {
	return SupportPayload{w, shown(v, governance.KindSupport, id, v.support)}
}
