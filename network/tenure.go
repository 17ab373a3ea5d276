package network

import (
	"tablee/governance"
	"tablee/governance/access"
)

// Tenure is the dated fact that a group holds a seat.
type Tenure struct {
	provenance
	dated
	at     int32
	tenure *governance.Tenure
}

func (v *View) tenure(at int32) Tenure {
	t := v.net.Records.Tenures.At(at)
	return Tenure{provenance{v, &t.Record}, dated{t.Interval}, at, t}
}

// Seat is the seat that is held.
func (t Tenure) Seat() Seat { return t.view.seat(t.view.net.TenureSeat[t.at]) }

// Holder is the group that holds it, and whose voice it is.
func (t Tenure) Holder() Group { return t.view.group(t.view.net.TenureHolder[t.at]) }

// InForce says whether the tenure holds on a date.
func (t Tenure) InForce(on *governance.Date) governance.InForce {
	return t.view.net.TenureOn(t.at, t.view.date(on))
}

// DelegateCount is how many people sit; nil when the holder does not share it.
func (t Tenure) DelegateCount() *int {
	if !t.maySeeDelegates() {
		return nil
	}
	return &t.tenure.Delegates
}

func (t Tenure) maySeeDelegates() bool { return t.view.sight().SeesDelegatesAt(t.at) }

// TravelHours is the holder's own travel; nil: the body's, or not shared.
func (t Tenure) TravelHours() *float64 { return t.override(t.tenure.TravelHours) }

// PrepHours is the holder's own preparation; nil: the body's, or not shared.
func (t Tenure) PrepHours() *float64 { return t.override(t.tenure.PrepHours) }

func (t Tenure) override(hours *float64) *float64 {
	if !t.Holder().maySee(access.OwnOverrides) {
		return nil
	}
	return hours
}

// RequiredBy is the funding agreement that requires the tenure; nil for none.
func (t Tenure) RequiredBy() *string { return orNil(t.tenure.RequiredBy) }

// Support is what comes with the seat on a date; nil when not declared.
func (t Tenure) Support(on *governance.Date) *governance.SupportKind {
	day := t.view.date(on)
	for _, s := range t.view.net.SupportsOf(t.at) {
		if s.Has(day) {
			return orNil(s.Kind)
		}
	}
	return nil
}

// Supports are all that was declared to come with this very tenure, the latest
// first.
func (t Tenure) Supports() []Support { return t.view.supports(t.view.net.TenureSupports.Of(t.at)) }

// EndReason is why the tenure ended.
func (t Tenure) EndReason() *LocalizedText { return t.view.maybeText(t.tenure.EndReason) }

// Confirmations are the two sides' words that the tenure is as recorded.
func (t Tenure) Confirmations() []Confirmation {
	return t.view.confirmations(
		Confirmation{t.Holder(), t.tenure.HolderWord.Confirmed().String()},
		Confirmation{t.Seat().Body(), t.tenure.BodyWord.Confirmed().String()},
	)
}

// Tenures are the seats that the group holds elsewhere on a date, by the name
// of the body.
func (g Group) Tenures(on *governance.Date, first int, after *string) (Page[Tenure], error) {
	v, n, day := g.view, g.view.net, g.view.date(on)
	r := v.ranking()
	key := func(i int32) (string, governance.ID) {
		return r.Texts[n.SeatBody[n.TenureSeat[i]]], n.Records.Tenures.At(i).ID
	}
	keep := func(i int32) bool { return n.TenureOn(i, day) != governance.InForceNo }
	return listing[Tenure]{sorted(n.TenuresOf.Of(g.at), key), keep, key, v.tenure}.page(first, after)
}

// LeavePayload answers what was asked of a tenure that ended.
type LeavePayload struct {
	TenurePayload
	Warnings []Warning
}

// LeavePayload shows a tenure that ended, with what its holder is to know.
func (v *View) LeavePayload(w Written, id governance.ID) LeavePayload {
	p := LeavePayload{v.TenurePayload(w, id), []Warning{}}
	p.Warnings = p.Tenure.leaving()
	return p
}

// HandOverPayload answers what was asked of a seat that was handed over:
// Tenure is the receiver's.
type HandOverPayload struct {
	LeavePayload
	Ended *Tenure
}

// HandOverPayload shows a receiver's tenure and the one that ended for it.
func (v *View) HandOverPayload(w Written, taken, ended governance.ID) HandOverPayload {
	p := HandOverPayload{LeavePayload: LeavePayload{TenurePayload: v.TenurePayload(w, taken)}}
	if p.Tenure != nil {
		p.Ended = shown(v, governance.KindTenure, ended, v.tenure)
	}
	p.Warnings = p.Ended.leaving()
	return p
}

// leaving is what the holder of a seat is to know who leaves it: that an
// agreement requires the seat. It is read on the tenure, so that a request that
// comes again is answered as it was the first time.
func (t *Tenure) leaving() []Warning {
	if t == nil || t.tenure.RequiredBy == "" {
		return []Warning{}
	}
	return []Warning{t.view.warning("seatRequired", t.tenure.RequiredBy)}
}
