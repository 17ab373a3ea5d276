package exchange

import "tablee/governance"

var sourcesFile = file{
	name:     "sources.csv",
	columns:  []string{"name", "title_fr", "title_en", "published"},
	required: [][]string{{"name"}},
	key:      []string{"name"},
	read:     readSource,
}

func readSource(r *row) {
	name := r.required("name")
	id := r.old.identify("source", name)
	s := existingOr(r.old.facts.Sources, id, governance.Source{})
	s.Name = name
	r.localized(&s.Title, "title_fr", "title_en")
	r.partialDate(&s.Published, "published")
	r.base(&s.Record)
	put(r, &r.facts().Sources, s)
}
