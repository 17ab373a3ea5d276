package exchange

import (
	"slices"
	"strings"

	"tablee/governance"
)

// person finds somebody by the label that files use, and adds whom it names
// for the first time. Who is erased is not named again, if a row of the file
// has the label where they stand.
//
// The identity of a person is drawn, not derived from the label as others are:
// it would tell the name of who is erased to whoever guesses it.
func (r *row) person(label string) governance.ID {
	if id, known := r.old.find("person", r.Scheme, label); known {
		return id
	}
	r.recognize()
	if id, named := r.persons[label]; named {
		return id
	}
	if r.over {
		return 0
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

// recognize takes the labels of a file, once, for those who stand in the same
// place and whom no label names any more: their names were erased, or a
// pseudonym took their place. It comes before anybody is added, so that the
// order of rows says nothing; the file is told of.
func (t *table) recognize() {
	if t.recognized {
		return
	}
	t.recognized = true
	for _, r := range t.rows {
		label := r.cellOr("person", "")
		_, known := r.old.find("person", r.Scheme, label)
		if r.over || label == "" || known || t.persons[label] != 0 {
			continue
		}
		for _, id := range r.standing() {
			if !slices.Contains(t.stayErased, id) {
				t.stayErased, t.persons[label] = append(t.stayErased, id), id
				r.notice(r.line, "person", "", badInput("person", "csvErased"))
				break
			}
		}
	}
}

// standing are those whom no label names, and who stand where the row has
// somebody: at a seat for a holder from a day on, or on a line of a roll.
func (r *row) standing() []governance.ID {
	find := func(kind, column string) governance.ID {
		id, _ := r.old.find(kind, r.Scheme, r.cellOr(column, ""))
		return id
	}
	seat := find("seat", "seat")
	if r.has("meeting") {
		return r.old.namelessOnRoll(find("meeting", "meeting"), seat, find("group", "membership_of"))
	}
	kind := governance.Titular
	if strings.EqualFold(r.cellOr("kind", ""), string(governance.Alternate)) {
		kind = governance.Alternate
	}
	return r.old.namelessDelegates(seat, find("group", "holder"), kind, r.cellOr("since", ""))
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

// namelessDelegates are those whom no label names and who sit for a holder at a
// seat from a day on.
func (k *known) namelessDelegates(seat, holder governance.ID, kind governance.DelegationKind, since string) []governance.ID {
	var out []governance.ID
	for _, person := range k.nameless() {
		for i := range k.facts.Delegations {
			d := &k.facts.Delegations[i]
			if d.Person == person && d.Seat == seat && d.Holder == holder && d.Kind == kind && d.Since.String() == since {
				out = append(out, person)
			}
		}
	}
	return out
}

// namelessOnRoll are those whom no label names and of whom a roll says something.
func (k *known) namelessOnRoll(meeting, seat, member governance.ID) []governance.ID {
	var out []governance.ID
	for _, person := range k.nameless() {
		for i := range k.facts.Attendances {
			a := &k.facts.Attendances[i]
			if a.Person == person && a.Meeting == meeting && a.Seat == seat && a.Member == member {
				out = append(out, person)
			}
		}
	}
	return out
}

// nameless are the people whose names were erased, or who have a pseudonym that
// no file knows.
func (k *known) nameless() []governance.ID {
	var out []governance.ID
	for i := range k.facts.Persons {
		if p := &k.facts.Persons[i]; p.Nameless() || p.Pseudonym && len(p.Identifiers) == 0 {
			out = append(out, p.ID)
		}
	}
	return out
}
