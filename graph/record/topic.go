package record

import (
	_ "embed"

	"tablee/governance"
)

//go:embed topic.cypher
var topic string

func topicKind() Kind {
	return kindOf(topic, topicRow, readTopic)
}

func topicRow(r *governance.Topic) *row {
	return newRow(&r.Record).
		identifiers(r.Identifiers).text("kind", string(r.Kind)).localized("label", r.Label).
		refer("BROADER", r.Broader...)
}

func readTopic(c *cells) governance.Topic {
	return governance.Topic{
		Record:      c.record(),
		Identifiers: c.identifiers(), Kind: oneOf(c, governance.TopicKinds), Label: c.localized(),
		Broader: c.ids(),
	}
}
