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
	t := &v.net.facts.Tenures[at]
	return Tenure{provenance{v, &t.Record}, dated{t.Interval}, at, t}
}

// Seat is the seat that is held.
func (t Tenure) Seat() Seat { return t.view.seat(t.view.net.tenureSeat[t.at]) }

// Holder is the group that holds it, and whose voice it is.
func (t Tenure) Holder() Group { return t.view.group(t.view.net.tenureHolder[t.at]) }

// InForce says whether the tenure holds on a date.
func (t Tenure) InForce(on *governance.Date) governance.InForce {
	return t.view.net.tenureOn(t.at, t.view.date(on))
}

// DelegateCount is how many people sit; nil when the holder does not share it.
func (t Tenure) DelegateCount() *int {
	if !t.maySeeDelegates() {
		return nil
	}
	return &t.tenure.Delegates
}

// maySeeDelegates says whether the reader sees who sits: the holder's own, those
// it shares that with, and who runs the body.
func (t Tenure) maySeeDelegates() bool {
	return access.MaySeeAt(t.view.actor, access.Delegates, t.tenure.Holder, t.Seat().Body().group.ID)
}

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
	for _, s := range t.view.net.supportsOf(t.at) {
		if s.Has(day) {
			return orNil(s.Kind)
		}
	}
	return nil
}

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
		return r.texts[n.seatBody[n.tenureSeat[i]]], n.facts.Tenures[i].ID
	}
	keep := func(i int32) bool { return n.tenureOn(i, day) != governance.InForceNo }
	return listing[Tenure]{sorted(n.tenuresOf.of(g.at), key), keep, key, v.tenure}.page(first, after)
}

// supportsOf is what comes with a tenure, over time: its own declarations on
// their days, else those of its seat.
func (n *Network) supportsOf(tenure int32) []governance.SupportSpan {
	var out []governance.SupportSpan
	free := governance.DaysOf(governance.Span{From: governance.Beginning, Until: governance.Forever})
	for _, of := range [][]int32{n.tenureSupports.of(tenure), n.seatSupports.of(n.tenureSeat[tenure])} {
		for _, i := range of {
			s := &n.facts.Supports[i]
			for _, days := range free.Intersect(s.Certain()) {
				out = append(out, governance.SupportSpan{Span: days, Kind: s.Kind})
			}
			free = free.Minus(s.Certain())
		}
	}
	return out
}
