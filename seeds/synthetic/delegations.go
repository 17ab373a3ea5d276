package synthetic

import "tablee/governance"

// delegate names who sits: for a quarter of the tenures a titular, for a third
// of those an alternate too.
func (w *world) delegate() {
	d := w.dice("delegations")
	w.facts.Delegations = make([]governance.Delegation, 0, len(w.facts.Tenures)*37/100)
	w.facts.Persons = make([]governance.Person, 0, len(w.facts.Tenures)*3/10)
	known := map[governance.ID]governance.ID{} // the person whom a holder sent last
	for i := range w.facts.Tenures {
		if !d.percent(25) {
			continue
		}
		t := &w.facts.Tenures[i]
		titular := w.person(d, known, t.Holder, 0)
		w.addDelegation(d, t, titular, governance.Titular)
		if d.percent(33) {
			w.addDelegation(d, t, w.person(d, known, t.Holder, titular), governance.Alternate)
		}
	}
}

// person is somebody whom the holder sent before, for four in ten, but not the
// one who sits already. People are numbered, not named: a name that is made
// up is still some real person's name.
func (w *world) person(d dice, known map[governance.ID]governance.ID, holder, sits governance.ID) governance.ID {
	if again := known[holder]; again != 0 && again != sits && d.percent(40) {
		return again
	}
	label := coded("p", len(w.facts.Persons)+1, 7)
	id := governance.IDOf("person", Scheme, label)
	w.facts.Persons = append(w.facts.Persons, governance.Person{Record: w.record(id), Identifiers: identified(label), Name: label})
	known[holder] = id
	return id
}

func (w *world) addDelegation(d dice, t *governance.Tenure, person governance.ID, kind governance.DelegationKind) {
	r := governance.Delegation{Seat: t.Seat, Holder: t.Holder, Person: person, Kind: kind, Interval: t.Interval}
	key := []string{t.Seat.String(), t.Holder.String(), person.String(), string(kind), r.Since.String()}
	r.Record = w.record(governance.IDOf("delegation", key...))
	if d.percent(8) {
		if supplier := w.parties[w.holders.draw(d)]; supplier.id != t.Holder && supplier.alive() {
			r.SuppliedBy = supplier.id
		}
	}
	w.facts.Delegations = append(w.facts.Delegations, r)
}
