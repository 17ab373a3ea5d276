package network

import (
	"tablee/governance"
	"tablee/governance/access"
)

// Delegation is the dated fact that a person sits at a seat for its holder.
type Delegation struct {
	provenance
	dated
	delegation *governance.Delegation
}

// delegation shows one, and notes that a person is named.
func (v *View) delegation(at int32) Delegation {
	d := &v.net.facts.Delegations[at]
	v.sight().names(v.net.whose(at))
	return Delegation{provenance{v, &d.Record}, dated{d.Interval}, d}
}

// Kind says whether the person sits, or replaces one who does.
func (d Delegation) Kind() governance.DelegationKind { return d.delegation.Kind }

// Person is who sits.
func (d Delegation) Person() Person {
	n := d.view.net
	return d.view.person(n.index(kindPerson, d.delegation.Person), n.whose(n.index(kindDelegation, d.delegation.ID)))
}

// Holder is the group that the person sits for.
func (d Delegation) Holder() Group { return *d.view.maybeGroup(d.delegation.Holder) }

// SuppliedBy is the group that gives the person's hours.
func (d Delegation) SuppliedBy() Group { return *d.view.maybeGroup(d.delegation.Supplier()) }

// EndReason is why the person sits no longer.
func (d Delegation) EndReason() *LocalizedText { return d.view.maybeText(d.delegation.EndReason) }

// Delegations are the people who sit, or replace those who do, on a date; nil
// when the holder does not share them.
func (t Tenure) Delegations(on *governance.Date) []Delegation {
	if !t.maySeeDelegates() {
		return nil
	}
	day, out := t.view.date(on), []Delegation{}
	for _, i := range t.view.net.delegationsAt.of(t.view.net.tenureSeat[t.at]) {
		d := &t.view.net.facts.Delegations[i]
		if d.Holder == t.tenure.Holder && d.Possible().Has(day) {
			out = append(out, t.view.delegation(i))
		}
	}
	return out
}

// Person is somebody who sits for a group.
type Person struct {
	provenance
	person *governance.Person
}

// person shows somebody, and notes whose people are named.
func (v *View) person(at int32, whose access.Object, others ...access.Object) Person {
	p := &v.net.facts.Persons[at]
	for _, o := range append(others, whose) {
		v.sight().names(o)
	}
	return Person{provenance{v, &p.Record}, p}
}

// whoever shows somebody as all those for whom they sit, as far as the reader
// sees that; as nobody's when they sit for none.
func (v *View) whoever(at int32) Person {
	whose := []access.Object{}
	for _, d := range v.net.delegationsOfPerson.of(at) {
		if o := v.net.whose(d); v.unnoted().sees(o) {
			whose = append(whose, o)
		}
	}
	if len(whose) == 0 {
		whose = []access.Object{{Fact: access.Delegates}}
	}
	return v.person(at, whose[0], whose[1:]...)
}

// Name is the person's name, as recorded; empty once it was erased. Only who may see the delegates of a
// group reaches a person.
func (p Person) Name() string { return p.person.Name }

// DelegationPayload answers what was asked of a delegation.
type DelegationPayload struct {
	Written
	Delegation *Delegation
}

// DelegationPayload shows a delegation that was written.
func (v *View) DelegationPayload(w Written, id governance.ID) DelegationPayload {
	return DelegationPayload{w, seen(v, kindDelegation, id, v.delegation)}
}
