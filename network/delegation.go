package network

import "tablee/governance"

// Delegation is the dated fact that a person sits at a seat for its holder.
type Delegation struct {
	provenance
	dated
	delegation *governance.Delegation
}

func (v *View) delegation(at int32) Delegation {
	d := &v.net.facts.Delegations[at]
	return Delegation{provenance{v, &d.Record}, dated{d.Interval}, d}
}

// Kind says whether the person sits, or replaces one who does.
func (d Delegation) Kind() governance.DelegationKind { return d.delegation.Kind }

// Person is who sits.
func (d Delegation) Person() Person {
	p := &d.view.net.facts.Persons[d.view.net.index(kindPerson, d.delegation.Person)]
	return Person{provenance{d.view, &p.Record}, p}
}

// Holder is the group that the person sits for.
func (d Delegation) Holder() Group { return *d.view.maybeGroup(d.delegation.Holder) }

// SuppliedBy is the group that gives the person's hours.
func (d Delegation) SuppliedBy() Group { return *d.view.maybeGroup(d.delegation.Supplier()) }

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

// Name is the person's name, as recorded. Only who may see the delegates of a
// group reaches a person.
func (p Person) Name() string { return p.person.Name }
