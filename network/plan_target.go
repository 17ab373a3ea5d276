package network

import (
	"slices"

	"tablee/governance"
)

// target is who should be reached, and who is named beside (DOMAIN §7). All
// are in the order of their keys.
type planTarget struct {
	groups       []int32
	element      []int32 // by group: its place in groups; -1: none
	undeclared   []int32 // coalitions among them without any recorded membership
	unclassified []int32 // they lack a fact asked about, and fail none that they have
	containing   []int32 // they serve a territory that contains one of the question's
	nations      []int32 // direct interlocutors
}

// target finds the active base organizations that match, the initiator and
// Nations left out; and the coalitions that match and of which no membership
// was ever recorded, which stand for themselves. It refuses a target without
// anybody.
func (q *question) target() (*planTarget, error) {
	n := q.net
	t := &planTarget{element: make([]int32, n.Records.Groups.Len())}
	for i := range t.element {
		t.element[i] = -1
	}
	for _, g := range n.names.keys.order {
		if g == q.initiator || !q.isActive(g) {
			continue
		}
		if q.net.nations[g] {
			if q.concerns(g) {
				t.nations = append(t.nations, g)
			}
			continue
		}
		if q.standsForItself(g) {
			q.sort(t, g)
		}
	}
	if len(t.groups) == 0 {
		return nil, governance.NewError(governance.CodeBadUserInput, "question", "emptyTarget")
	}
	return t, nil
}

// standsForItself reports whether a group is one to be reached: an
// organization, or a coalition whose members nobody recorded.
func (q *question) standsForItself(g int32) bool {
	n := q.net
	switch n.Records.Groups.At(g).Kind {
	case governance.Organization:
		return true
	case governance.Coalition:
		return len(n.membersOf.of(g)) == 0
	}
	return false
}

func (q *question) sort(t *planTarget, g int32) {
	switch q.fit(g) {
	case fits:
		t.element[g] = int32(len(t.groups))
		t.groups = append(t.groups, g)
		if q.net.Records.Groups.At(g).Kind == governance.Coalition {
			t.undeclared = append(t.undeclared, g)
		}
	case lacks:
		t.unclassified = append(t.unclassified, g)
	case around:
		t.containing = append(t.containing, g)
	}
}

// concerns reports whether a Nation is a direct interlocutor: its territory
// meets one of the question's, or it declared none; whatever the topic.
func (q *question) concerns(nation int32) bool {
	if len(q.territories) == 0 {
		return true
	}
	places := q.net.placesOf(q.net.Records.Groups.At(nation), q.on)
	return len(places) == 0 || slices.ContainsFunc(places, func(p int32) bool { return q.inside[p] || q.containing[p] })
}
