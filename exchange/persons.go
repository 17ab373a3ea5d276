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
	r.addPerson(governance.Person{
		Record:      governance.Record{ID: id},
		Identifiers: []governance.Identifier{{Scheme: r.Scheme, Value: label}},
		Name:        label,
	})
	return id
}

// addPerson puts somebody among the facts, and returns where.
func (r *row) addPerson(p governance.Person) int {
	persons := &r.facts().Persons
	at := len(*persons)
	r.places[p.ID], *persons = at, append(*persons, p)
	return at
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
	nameless := t.old.nameless()
	if len(nameless) == 0 {
		return
	}
	for _, r := range t.rows {
		label := r.cellOr("person", "")
		_, known := r.old.find("person", r.Scheme, label)
		if r.over || label == "" || known || t.persons[label] != 0 {
			continue
		}
		for _, id := range nameless[r.standing()] {
			if !slices.Contains(t.stayErased, id) {
				t.stayErased, t.persons[label] = append(t.stayErased, id), id
				r.notice(r.line, "person", "", badInput("person", "csvErased"))
				break
			}
		}
	}
}

// standing is where somebody stands: at a seat for a holder from a day on, or on
// a line of a roll.
type standing struct {
	meeting, seat, group governance.ID
	kind                 governance.DelegationKind
	since                string
}

// standing is where the row has somebody.
func (r *row) standing() standing {
	find := func(kind, column string) governance.ID {
		id, _ := r.old.find(kind, r.Scheme, r.cellOr(column, ""))
		return id
	}
	if r.has("meeting") {
		return standing{meeting: find("meeting", "meeting"), seat: find("seat", "seat"), group: find("group", "membership_of")}
	}
	s := standing{seat: find("seat", "seat"), group: find("group", "holder"), kind: governance.Titular, since: r.cellOr("since", "")}
	if strings.EqualFold(r.cellOr("kind", ""), string(governance.Alternate)) {
		s.kind = governance.Alternate
	}
	return s
}

// describe reads what a row says of somebody's name: whether it is the
// person's own, and since when the person agrees to be named. Empty cells say
// nothing: the person may stand in other rows.
func (r *row) describe(person governance.ID) {
	if r.cell("pseudonym") == "" && r.cell("consent") == "" {
		return
	}
	at, here := r.places[person]
	if !here {
		known := governance.Find(r.old.facts.Persons, person)
		if known == nil || known.Nameless() {
			return
		}
		r.claimed[person] = r
		at = r.addPerson(*known)
	}
	p := &r.facts().Persons[at]
	r.truth(&p.Pseudonym, "pseudonym", p.Pseudonym)
	if r.cell("consent") != "" {
		r.partialDate(&p.Consent.Given, "consent")
	}
}

// nameless are the people whose names were erased, or who have a pseudonym that
// no file knows, by where they stand; those of one place in order.
func (k *known) nameless() map[standing][]governance.ID {
	out, is := map[standing][]governance.ID{}, map[governance.ID]bool{}
	for i := range k.facts.Persons {
		if p := &k.facts.Persons[i]; p.Nameless() || p.Pseudonym && len(p.Identifiers) == 0 {
			is[p.ID] = true
		}
	}
	add := func(person governance.ID, at standing) {
		if is[person] {
			out[at] = append(out[at], person)
		}
	}
	for i := range k.facts.Delegations {
		d := &k.facts.Delegations[i]
		add(d.Person, standing{seat: d.Seat, group: d.Holder, kind: d.Kind, since: d.Since.String()})
	}
	for i := range k.facts.Attendances {
		a := &k.facts.Attendances[i]
		add(a.Person, standing{meeting: a.Meeting, seat: a.Seat, group: a.Member})
	}
	for at := range out {
		slices.Sort(out[at])
	}
	return out
}
