package network

import (
	"slices"

	"tablee/governance"
)

// mandates is what a network's memberships let groups say, and for whom a
// voice counts: what voices rest on and no date changes. It is worked out once
// per version.
type mandates struct {
	scope        []scope   // by membership
	topics       [][]int32 // by membership, with scope aboutTopics: positions of topics
	organization []bool    // by group: voices are an organization's (DOMAIN §4)
}

// mandates are those of the network.
func (n *Snapshot) mandates() *mandates { return Keep(n, (*Snapshot).newMandates) }

func (n *Snapshot) newMandates() *mandates {
	m := &mandates{
		scope: make([]scope, n.Records.Memberships.Len()), topics: make([][]int32, n.Records.Memberships.Len()),
		organization: make([]bool, n.Records.Groups.Len()),
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
func (m *mandates) group(n *Snapshot, at int32) {
	m.organization[at] = n.Records.Groups.At(at).Kind == governance.Organization
}

// membership notes what a membership lets its group say.
func (m *mandates) membership(n *Snapshot, at int32) {
	f := n.Records.Memberships.At(at)
	m.scope[at], m.topics[at] = scopeOf(f), nil
	if m.scope[at] == aboutTopics {
		m.topics[at] = n.topics.all(f.Mandate.Topics)
	}
}

// subject is what is spoken of at a body, or in a question, and which mandates
// meet it (DOMAIN §4).
type subject struct {
	anything bool   // any mandate at all
	topics   []bool // by topic: a mandate for it meets one of the subject's
}

// anything is the subject that every mandate meets: what reach is about.
var anything = subject{anything: true}

// subjectOf is the subject that some topics make. It is met by a mandate for
// all, and by one for a topic equal to, narrower or broader than one of them;
// without topics, by a mandate for all only.
func (n *Snapshot) subjectOf(topics []governance.ID) subject {
	if len(topics) == 0 {
		return subject{}
	}
	own, met := make([]bool, n.Records.Topics.Len()), make([]bool, n.Records.Topics.Len())
	for _, id := range topics {
		if at := n.index(kindTopic, id); at >= 0 {
			own[at] = true
			for _, broader := range n.topics.broader[at] {
				met[broader] = true
			}
		}
	}
	for t := range met {
		for _, broader := range n.topics.broader[t] {
			met[t] = met[t] || own[broader]
		}
	}
	return subject{topics: met}
}

// subjectAt is what is spoken of at a body: its topics.
func (n *Snapshot) subjectAt(body int32) subject {
	return n.subjectOf(n.Records.Groups.At(body).Topics)
}

// meet reports whether a membership lets its group speak on a subject.
func (m *mandates) meet(membership int32, about subject) bool {
	switch m.scope[membership] {
	case aboutAll:
		return true
	case aboutTopics:
		return about.anything || slices.ContainsFunc(m.topics[membership], about.has)
	}
	return false
}

func (s subject) has(topic int32) bool { return int(topic) < len(s.topics) && s.topics[topic] }

// over are the mandates of a later network.
func (m *mandates) over(n *Snapshot, t *touched) *mandates {
	groups, memberships := n.Records.Groups.Len(), n.Records.Memberships.Len()
	next := &mandates{grown(m.scope, memberships), grown(m.topics, memberships), grown(m.organization, groups)}
	for _, g := range t.groups {
		next.group(n, g)
	}
	for _, at := range t.memberships {
		next.membership(n, at)
	}
	return next
}
