package networktest

import "tablee/governance"

// drawDelegations names people; nobody is named twice at one seat, as a
// record of the same person twice would be one record.
func (d *Drawer) drawDelegations() {
	for range 3 {
		d.Facts.Persons = append(d.Facts.Persons, governance.Person{
			Record: d.record(), Name: "personne", Pseudonym: d.sometimes(4, "pseudonym"),
			Consent: governance.Consent{Given: one(d, "consent", governance.PartialDate{}, governance.PartialDateOf(WorldStart))},
		})
	}
	if len(d.Facts.Tenures) == 0 {
		return
	}
	type named struct{ seat, person governance.ID }
	taken := map[named]bool{}
	for range one(d, "delegations", 1, 3, 5, 0) {
		t := PickOne(d, "tenure", d.Facts.Tenures)
		i, ok := d.interval("delegation")
		who := named{t.Seat, PickOne(d, "person", d.Facts.Persons).ID}
		if !ok || taken[who] {
			continue
		}
		taken[who] = true
		x := governance.Delegation{
			Record: d.record(), Seat: t.Seat, Holder: t.Holder, Person: who.person, Interval: i,
			Kind:     one(d, "delegation", governance.Titular, governance.Titular, governance.Alternate),
			SeatedAs: one(d, "seated as", "", governance.SeatedAsStaff, governance.SeatedAsUser),
		}
		if !d.sometimes(3, "own person") {
			x.SuppliedBy = PickOne(d, "supplier", d.Facts.Groups).ID
		}
		d.Facts.Delegations = append(d.Facts.Delegations, x)
	}
}

func (d *Drawer) drawSupports() {
	var on []governance.ID
	for _, t := range d.Facts.Tenures {
		on = append(on, t.ID)
	}
	for _, s := range d.Facts.Seats {
		on = append(on, s.ID)
	}
	for range d.UpTo(4, "supports") {
		i, ok := d.interval("support")
		if !ok || len(on) == 0 {
			continue
		}
		s := governance.Support{On: *PickOne(d, "support on", on), Interval: i, Kind: one(d, "support", governance.SupportKinds...)}
		for _, b := range d.Facts.Supports {
			ok = ok && !(b.On == s.On && meetAtAll(b.Interval, i))
		}
		if ok {
			s.Record = d.record()
			d.Facts.Supports = append(d.Facts.Supports, s)
		}
	}
}
