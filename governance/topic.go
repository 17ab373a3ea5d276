package governance

// TopicKind says what a topic classifies by.
type TopicKind string

// The kinds of topics.
const (
	SectorTopic     TopicKind = "SECTOR"
	FieldTopic      TopicKind = "FIELD"
	PopulationTopic TopicKind = "POPULATION"
)

// TopicKinds lists the kinds of topics.
var TopicKinds = []TopicKind{SectorTopic, FieldTopic, PopulationTopic}

// Topic is a sector, a field of activity or a population served, as a SKOS
// concept: it may be narrower than others.
type Topic struct {
	Record
	Identifiers []Identifier
	Kind        TopicKind
	Label       LocalizedText
	Broader     []ID
}

// Key is the topic's sort key: its first identifier, else its identity.
func (t *Topic) Key() string { return firstIdentifier(t.Identifiers, t.ID) }
