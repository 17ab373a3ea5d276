package network

import (
	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/internal/sight"
)

// Person is somebody who sits for a group.
type Person struct {
	provenance
	person *governance.Person
	close  bool // the reader may know of the person what is not shared
}

// person shows somebody, and notes whose people are named.
func (v *View) person(at int32, whose access.Object, others ...access.Object) Person {
	p := Person{person: v.net.Private().Persons.At(at)}
	p.provenance = provenance{v, &p.person.Record}
	for _, o := range append(others, whose) {
		v.sight().NotePeople(o)
		o.Sensitive = true
		p.close = p.close || v.unnoted().Sees(o)
	}
	return p
}

// whoever shows somebody as all those for whom they sit, as far as the reader
// sees that; as nobody's when they sit for none.
func (v *View) whoever(at int32) Person {
	whose := []access.Object{}
	for _, d := range v.net.DelegationsOfPerson.Of(at) {
		if o := sight.Whose(v.net, d); v.unnoted().Sees(o) {
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

// Pseudonym reports whether the name is not the person's own; nil to those with
// whom a group shares its delegates: it would tell them in what quality the
// person sits somewhere.
func (p Person) Pseudonym() *bool {
	if !p.close {
		return nil
	}
	return &p.person.Pseudonym
}

// ConsentGiven is when the person agreed to be named; zero when nobody recorded
// it, and to those to whom Pseudonym is nil.
func (p Person) ConsentGiven() governance.PartialDate { return p.consent().Given }

// ConsentWithdrawn is when the person took that back; zero when it was not, and
// to those to whom Pseudonym is nil.
func (p Person) ConsentWithdrawn() governance.PartialDate { return p.consent().Withdrawn }

func (p Person) consent() governance.Consent {
	if !p.close {
		return governance.Consent{}
	}
	return p.person.Consent
}

// PersonPayload answers what was asked of a person.
type PersonPayload struct {
	Written
	Person *Person
}

// PersonPayload shows a person that was written.
func (v *View) PersonPayload(w Written, id governance.ID) PersonPayload {
	return PersonPayload{w, seen(v, governance.KindPerson, id, v.whoever)}
}
