package exchange

import (
	"slices"

	"tablee/governance"
)

// person finds somebody by the label that files use, and adds whom it names
// for the first time. Who stands at a place without a name, because it was
// erased, is not named again: erased are those, and the file that still has
// the name is told of.
//
// The identity of a person is drawn, not derived from the label as others are:
// it would tell the name of who is erased to whoever guesses it.
func (r *row) person(label string, erased func() []governance.ID) governance.ID {
	if id, known := r.old.find("person", r.Scheme, label); known {
		return id
	}
	if id, named := r.persons[label]; named {
		return id
	}
	if r.over {
		return 0
	}
	for _, id := range erased() {
		if !slices.Contains(r.stayErased, id) {
			r.stayErased = append(r.stayErased, id)
			r.persons[label] = id
			r.notice(r.line, "person", "", badInput("person", "csvErased"))
			return id
		}
	}
	id := r.PersonID(label)
	r.persons[label], r.claimed[id] = id, r
	facts := r.facts()
	facts.Persons = append(facts.Persons, governance.Person{
		Record:      governance.Record{ID: id},
		Identifiers: []governance.Identifier{{Scheme: r.Scheme, Value: label}},
		Name:        label,
	})
	return id
}

// describe reads what a row says of somebody's name: whether it is the
// person's own, and since when the person agrees to be named. Empty cells say
// nothing: the person may stand in other rows.
func (r *row) describe(person governance.ID) {
	if r.cell("pseudonym") == "" && r.cell("consent") == "" {
		return
	}
	persons := &r.facts().Persons
	at := slices.IndexFunc(*persons, func(p governance.Person) bool { return p.ID == person })
	if at < 0 {
		known := governance.Find(r.old.facts.Persons, person)
		if known == nil || known.Nameless() {
			return
		}
		r.claimed[person] = r
		*persons, at = append(*persons, *known), len(*persons)
	}
	p := &(*persons)[at]
	r.truth(&p.Pseudonym, "pseudonym", p.Pseudonym)
	if r.cell("consent") != "" {
		r.partialDate(&p.Consent.Given, "consent")
	}
}

// erasedDelegates are those without a name who sit for a holder at a seat, as
// the row says of somebody.
func (k *known) erasedDelegates(d *governance.Delegation) []governance.ID {
	var out []governance.ID
	for _, person := range k.nameless() {
		for i := range k.facts.Delegations {
			o := &k.facts.Delegations[i]
			if o.Person == person && o.Seat == d.Seat && o.Holder == d.Holder && o.Kind == d.Kind && o.Since == d.Since {
				out = append(out, person)
			}
		}
	}
	return out
}

// erasedOnRoll are those without a name of whom a roll says something, as the
// row does.
func (k *known) erasedOnRoll(a *governance.Attendance) []governance.ID {
	var out []governance.ID
	for _, person := range k.nameless() {
		for i := range k.facts.Attendances {
			o := &k.facts.Attendances[i]
			if o.Person == person && o.Meeting == a.Meeting && o.Seat == a.Seat && o.Member == a.Member {
				out = append(out, person)
			}
		}
	}
	return out
}

// nameless are the people whose names were erased.
func (k *known) nameless() []governance.ID {
	var out []governance.ID
	for i := range k.facts.Persons {
		if p := &k.facts.Persons[i]; p.Nameless() {
			out = append(out, p.ID)
		}
	}
	return out
}
