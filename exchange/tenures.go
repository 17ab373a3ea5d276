package exchange

import "tablee/governance"

var tenuresFile = file{
	name: "tenures.csv",
	columns: []string{
		"seat", "holder", "delegates", "travel_hours", "prep_hours", "support", "required_by",
		"since", "until", "end_reason", "end_reason_en", "last_seen",
	},
	required: [][]string{{"seat"}, {"holder"}},
	key:      []string{"seat", "holder", "since"},
	read:     readTenure,
}

func readTenure(r *row) {
	seat, holder := r.need("seat", "seat"), r.need("group", "holder")
	id := r.old.identify("tenure", seat.String(), holder.String(), r.cell("since"))
	t := existingOr(r.old.facts.Tenures, id, governance.Tenure{Delegates: 1})
	t.Seat, t.Holder = seat, holder
	r.countOr(&t.Delegates, "delegates", 1, 1)
	r.number(&t.TravelHours, "travel_hours")
	r.number(&t.PrepHours, "prep_hours")
	r.text(&t.RequiredBy, "required_by")
	r.interval(&t.Interval)
	r.localized(&t.EndReason, "end_reason", "end_reason_en")
	r.base(&t.Record)
	put(r, &r.facts().Tenures, t)
	r.support(&t)
}

// support reads what comes with the tenure, for as long as it lasts. An empty
// cell declares nothing: what was declared stays.
func (r *row) support(t *governance.Tenure) {
	if r.cell("support") == "" {
		return
	}
	id := r.old.identify("support", t.ID.String(), t.Since.String())
	s := existingOr(r.old.facts.Supports, id, governance.Support{})
	s.On, s.Interval = t.ID, t.Interval
	choice(r, &s.Kind, "support", governance.SupportKinds, "")
	s.Source, s.Reading = t.Source, t.Reading
	put(r, &r.facts().Supports, s)
}
