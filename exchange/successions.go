package exchange

import "tablee/governance"

var successionsFile = file{
	name:     "successions.csv",
	columns:  []string{"predecessor", "successor", "on"},
	required: [][]string{{"predecessor"}, {"successor"}},
	key:      []string{"predecessor", "successor"},
	read:     readSuccession,
}

func readSuccession(r *row) {
	before, after := r.need("group", "predecessor"), r.need("group", "successor")
	id := r.old.identify("succession", before.String(), after.String())
	s := existingOr(r.old.facts.Successions, id, governance.Succession{})
	s.Predecessor, s.Successor = before, after
	r.partialDate(&s.On, "on")
	r.base(&s.Record)
	put(r, &r.facts().Successions, s)
}
