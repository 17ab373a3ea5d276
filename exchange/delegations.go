package exchange

import "tablee/governance"

var delegationsFile = file{
	name:     "delegations.csv",
	columns:  []string{"seat", "holder", "person", "kind", "seated_as", "pseudonym", "consent", "supplied_by", "since", "until", "last_seen"},
	required: [][]string{{"seat"}, {"holder"}, {"person"}},
	key:      []string{"seat", "holder", "person", "kind", "since"},
	read:     readDelegation,
}

func readDelegation(r *row) {
	seat, holder := r.need("seat", "seat"), r.need("group", "holder")
	kind := governance.Titular
	choice(r, &kind, "kind", governance.DelegationKinds, governance.Titular)
	var person governance.ID
	if label := r.required("person"); label != "" {
		person = r.person(label)
		r.describe(person)
	}
	id := r.old.identify("delegation", seat.String(), holder.String(), person.String(), string(kind), r.cell("since"))
	d := existingOr(r.old.facts.Delegations, id, governance.Delegation{})
	d.Seat, d.Holder, d.Person, d.Kind = seat, holder, person, kind
	choice(r, &d.SeatedAs, "seated_as", governance.SeatedAsValues, "")
	r.reference(&d.SuppliedBy, "group", "supplied_by")
	r.interval(&d.Interval)
	r.base(&d.Record)
	put(r, &r.facts().Delegations, d)
}
