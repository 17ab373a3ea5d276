package network

import (
	"slices"

	"tablee/fold"
	"tablee/governance"
)

// Topic is a sector, a field of activity or a population served.
type Topic struct {
	provenance
	topic *governance.Topic
}

func (v *View) topic(at int32) Topic {
	t := v.net.Records.Topics.At(at)
	return Topic{provenance{v, &t.Record}, t}
}

func (v *View) topicsOf(ids []governance.ID) []Topic {
	out := []Topic{}
	for _, id := range ids {
		if at := v.net.Index(governance.KindTopic, id); at >= 0 {
			out = append(out, v.topic(at))
		}
	}
	return out
}

// Kind says what the topic sorts by.
func (t Topic) Kind() governance.TopicKind { return t.topic.Kind }

// Label is the topic's name.
func (t Topic) Label() LocalizedText { return t.view.text(t.topic.Label) }

// Identifiers are the topic's names in other people's schemes.
func (t Topic) Identifiers() []governance.Identifier { return t.topic.Identifiers }

// Broader are the topics that it is directly narrower than.
func (t Topic) Broader() []Topic { return t.view.topicsOf(t.topic.Broader) }

// Topics are the topics of some kinds, all unless given, by label.
func (v *View) Topics(kinds []governance.TopicKind, first int, after *string) (Page[Topic], error) {
	key := func(i int32) (string, governance.ID) {
		t := v.net.Records.Topics.At(i)
		return fold.Text(t.Label.In(v.language)), t.ID
	}
	keep := func(i int32) bool {
		return len(kinds) == 0 || slices.Contains(kinds, v.net.Records.Topics.At(i).Kind)
	}
	return listing[Topic]{sorted(upTo(v.net.Records.Topics.Len()), key), keep, key, v.topic}.page(first, after)
}
