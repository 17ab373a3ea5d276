package network

import (
	"cmp"
	"slices"

	"tablee/governance"
	"tablee/network/internal/sight"
)

// Delegation is the dated fact that a person sits at a seat for its holder.
type Delegation struct {
	provenance
	dated
	delegation *governance.Delegation
}

// delegation shows one, and notes that a person is named.
func (v *View) delegation(at int32) Delegation {
	d := v.net.Private().Delegations.At(at)
	v.sight().NotePeople(sight.Whose(v.net, at))
	return Delegation{provenance{v, &d.Record}, dated{d.Interval}, d}
}

// Kind says whether the person sits, or replaces one who does.
func (d Delegation) Kind() governance.DelegationKind { return d.delegation.Kind }

// SeatedAs is in what quality the person sits; nil when it was not declared.
func (d Delegation) SeatedAs() *governance.SeatedAs { return orNil(d.delegation.SeatedAs) }

// Person is who sits.
func (d Delegation) Person() Person {
	n := d.view.net
	return d.view.person(n.Index(governance.KindPerson, d.delegation.Person), sight.Whose(n, n.Index(governance.KindDelegation, d.delegation.ID)))
}

// Holder is the group that the person sits for.
func (d Delegation) Holder() Group { return *d.view.maybeGroup(d.delegation.Holder) }

// SuppliedBy is the group that gives the person's hours.
func (d Delegation) SuppliedBy() Group { return *d.view.maybeGroup(d.delegation.Supplier()) }

// EndReason is why the person sits no longer.
func (d Delegation) EndReason() *LocalizedText { return d.view.maybeText(d.delegation.EndReason) }

// Delegations are the people who sit, or replace those who do, on a date; nil
// when the holder does not share them. Who sits in a sensitive quality is left
// out for those with whom the holder shares the others.
func (t Tenure) Delegations(on *governance.Date) []Delegation {
	if !t.maySeeDelegates() {
		return nil
	}
	day, sight, out := t.view.date(on), t.view.unnoted(), []Delegation{}
	for _, i := range t.view.net.DelegationsAt.Of(t.view.net.TenureSeat[t.at]) {
		d := t.view.net.Private().Delegations.At(i)
		if d.Holder == t.tenure.Holder && d.Possible().Has(day) && sight.SeesDelegation(i) {
			out = append(out, t.view.delegation(i))
		}
	}
	slices.SortFunc(out, compareDelegations)
	return out
}

// compareDelegations puts those first who sit, the longest ago first. Names say
// nothing of the order: it stays when they are erased.
func compareDelegations(a, b Delegation) int {
	x, y := a.delegation, b.delegation
	return cmp.Or(-cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.Start(), y.Start()), cmp.Compare(x.ID, y.ID))
}

// DelegationPayload answers what was asked of a delegation.
type DelegationPayload struct {
	Written
	Delegation *Delegation
}

// DelegationPayload shows a delegation that was written.
func (v *View) DelegationPayload(w Written, id governance.ID) DelegationPayload {
	return DelegationPayload{w, seen(v, governance.KindDelegation, id, v.delegation)}
}
