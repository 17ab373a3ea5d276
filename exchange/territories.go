package exchange

import "tablee/governance"

var territoriesFile = file{
	name:     "territories.csv",
	columns:  []string{"scheme", "code", "name_fr", "name_en", "within", "since", "until", "last_seen"},
	required: [][]string{{"scheme"}, {"code"}, {"name_fr", "name_en"}},
	key:      []string{"scheme", "code", "since"},
	declares: "territory",
	read:     readTerritory,
}

// readTerritory adds one nesting: a territory has a row for each place where
// it was. The rows of a territory together replace what was known of it.
func readTerritory(r *row) {
	scheme, code := r.required("scheme"), r.required("code")
	id := r.old.identify("territory", scheme, code)
	t := existingOr(r.old.facts.Territories, id, governance.Territory{})
	t.Scheme, t.Code, t.Nestings = scheme, code, nil
	r.named(&t.Name, "name_fr", "name_en")
	nesting := governance.Nesting{Within: r.territoryWithin(scheme)}
	r.interval(&nesting.Interval)
	r.base(&t.Record)
	if !r.claim(governance.IDOf("nesting", scheme, code, r.cell("since"))) {
		return
	}
	r.nest(t, nesting)
}

func (r *row) territoryWithin(scheme string) governance.ID {
	code := r.cell("within")
	if code == "" {
		return 0
	}
	return r.referTo("territory", "within", code, []string{scheme, code})
}

// nest puts a nesting with those that earlier rows gave the territory.
func (r *row) nest(t governance.Territory, n governance.Nesting) {
	all := &r.facts().Territories
	place, again := r.places[t.ID]
	if !again {
		r.places[t.ID] = len(*all)
		t.Nestings = []governance.Nesting{n}
		put(r, all, t)
		return
	}
	if first := (*all)[place]; first.Name != t.Name {
		r.refuse("name_fr", r.cell("name_fr"), badInput("name_fr", "csvTerritoryName", first.Name.In(governance.French)))
		return
	}
	(*all)[place].Nestings = append((*all)[place].Nestings, n)
}
