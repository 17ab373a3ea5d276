package synthetic

import "tablee/governance"

// succeed gives every fourth organization that ended on a known date a
// successor among those of its region that exist.
func (w *world) succeed() {
	d := w.dice("successions")
	for i := range w.n {
		p := &w.parties[i]
		if end := w.facts.Groups[i].Until; !end.IsZero() && d.percent(25) {
			w.addSuccession(d, p, end)
		}
	}
}

func (w *world) addSuccession(d dice, p *party, end governance.PartialDate) {
	after := w.parties[w.regions[p.region].holders.draw(d)]
	if !after.alive() {
		return
	}
	w.facts.Successions = append(w.facts.Successions, governance.Succession{
		Record:      w.record(governance.IDOf("succession", p.key, after.key)),
		Predecessor: p.id,
		Successor:   after.id,
		On:          end,
	})
}
