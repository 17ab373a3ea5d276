package voice

import (
	"slices"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// Mandates is what a network's memberships let groups say, and for whom a
// voice counts: what voices rest on and no date changes. It is worked out once
// per version.
type Mandates struct {
	Scope        []snapshot.Scope // by membership
	topics       [][]int32        // by membership, with scope aboutTopics: positions of topics
	Organization []bool           // by group: voices are an organization's (DOMAIN §4)
}

// MandatesOf are those of the network.
func MandatesOf(n *snapshot.Network) *Mandates { return snapshot.Keep(n, newMandates) }

func newMandates(n *snapshot.Network) *Mandates {
	m := &Mandates{
		Scope: make([]snapshot.Scope, n.Records.Memberships.Len()), topics: make([][]int32, n.Records.Memberships.Len()),
		Organization: make([]bool, n.Records.Groups.Len()),
	}
	for g := range n.Records.Groups.Len() {
		m.group(n, g)
	}
	for i := range n.Records.Memberships.Len() {
		m.membership(n, i)
	}
	return m
}

// group notes for whom a voice counts.
func (m *Mandates) group(n *snapshot.Network, at int32) {
	m.Organization[at] = n.Records.Groups.At(at).Kind == governance.Organization
}

// membership notes what a membership lets its group say.
func (m *Mandates) membership(n *snapshot.Network, at int32) {
	f := n.Records.Memberships.At(at)
	m.Scope[at], m.topics[at] = snapshot.ScopeOf(f), nil
	if m.Scope[at] == snapshot.AboutTopics {
		m.topics[at] = n.Topics.All(f.Mandate.Topics)
	}
}

// Subject is what is spoken of at a body, or in a question, and which mandates
// meet it (DOMAIN §4).
type Subject struct {
	anything bool   // any mandate at all
	topics   []bool // by topic: a mandate for it meets one of the subject's
}

// anything is the subject that every mandate meets: what reach is about.
var anything = Subject{anything: true}

// subjectOf is the subject that some topics make. It is met by a mandate for
// all, and by one for a topic equal to, narrower or broader than one of them;
// without topics, by a mandate for all only.
func subjectOf(n *snapshot.Network, topics []governance.ID) Subject {
	if len(topics) == 0 {
		return Subject{}
	}
	own, met := make([]bool, n.Records.Topics.Len()), make([]bool, n.Records.Topics.Len())
	for _, id := range topics {
		if at := n.Index(governance.KindTopic, id); at >= 0 {
			own[at] = true
			for _, broader := range n.Topics.Broader[at] {
				met[broader] = true
			}
		}
	}
	for t := range met {
		for _, broader := range n.Topics.Broader[t] {
			met[t] = met[t] || own[broader]
		}
	}
	return Subject{topics: met}
}

// SubjectAt is what is spoken of at a body: its topics.
func SubjectAt(n *snapshot.Network, body int32) Subject {
	return subjectOf(n, n.Records.Groups.At(body).Topics)
}

// Meet reports whether a membership lets its group speak on a subject.
func (m *Mandates) Meet(membership int32, about Subject) bool {
	switch m.Scope[membership] {
	case snapshot.AboutAll:
		return true
	case snapshot.AboutTopics:
		return about.anything || slices.ContainsFunc(m.topics[membership], about.Has)
	}
	return false
}

// Has reports whether a mandate on a topic meets the subject.
func (s Subject) Has(topic int32) bool { return int(topic) < len(s.topics) && s.topics[topic] }

// over are the mandates of a later network.
func (m *Mandates) over(n *snapshot.Network, t *snapshot.Touched) *Mandates {
	groups, memberships := n.Records.Groups.Len(), n.Records.Memberships.Len()
	next := &Mandates{snapshot.Grown(m.Scope, memberships), snapshot.Grown(m.topics, memberships), snapshot.Grown(m.Organization, groups)}
	for _, g := range t.Groups {
		next.group(n, g)
	}
	for _, at := range t.Memberships {
		next.membership(n, at)
	}
	return next
}
