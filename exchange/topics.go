package exchange

import "tablee/governance"

var topicsFile = file{
	name:     "topics.csv",
	columns:  []string{"id", "kind", "label_fr", "label_en", "broader"},
	required: [][]string{{"id"}, {"kind"}, {"label_fr", "label_en"}},
	key:      []string{"id"},
	declares: "topic",
	read:     readTopic,
}

func readTopic(r *row) {
	id := r.old.identify("topic", r.ownKey()...)
	t := existingOr(r.old.facts.Topics, id, governance.Topic{})
	t.Identifiers = r.identified(t.Identifiers)
	requiredChoice(r, &t.Kind, "kind", governance.TopicKinds)
	r.named(&t.Label, "label_fr", "label_en")
	if r.has("broader") {
		t.Broader = r.references("topic", "broader")
	}
	r.base(&t.Record)
	put(r, &r.facts().Topics, t)
}

// named reads a text in two languages that may miss in one of them only.
func (r *row) named(to *governance.LocalizedText, french, english string) {
	r.localized(to, french, english)
	if to.IsZero() {
		column := french
		if !r.has(french) {
			column = english
		}
		r.refuse(column, "", badInput(column, "nameRequired"))
	}
}
