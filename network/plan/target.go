package plan

import (
	"slices"

	"tablee/governance"
	"tablee/network/find"
)

// Target is who should be reached, and who is named beside (DOMAIN §7). All
// are in the order of their keys.
type Target struct {
	Groups       []int32
	element      []int32 // by group: its place in groups; -1: none
	Undeclared   []int32 // coalitions among them without any recorded membership
	Unclassified []int32 // they lack a fact asked about, and fail none that they have
	Containing   []int32 // they serve a territory that contains one of the question's
	Nations      []int32 // direct interlocutors
}

// target finds the active base organizations that match, the initiator and
// Nations left out; and the coalitions that match and of which no membership
// was ever recorded, which stand for themselves. It refuses a target without
// anybody.
func (q *Question) target() (*Target, error) {
	n := q.Net
	t := &Target{element: make([]int32, n.Records.Groups.Len())}
	for i := range t.element {
		t.element[i] = -1
	}
	for _, g := range n.Names.Keys.Order {
		if g == q.Initiator || !q.isActive(g) {
			continue
		}
		if q.Net.Nations[g] {
			if q.concerns(g) {
				t.Nations = append(t.Nations, g)
			}
			continue
		}
		if q.standsForItself(g) {
			q.sort(t, g)
		}
	}
	if len(t.Groups) == 0 {
		return nil, governance.NewError(governance.CodeBadUserInput, "question", "emptyTarget")
	}
	return t, nil
}

// standsForItself reports whether a group is one to be reached: an
// organization, or a coalition whose members nobody recorded.
func (q *Question) standsForItself(g int32) bool {
	n := q.Net
	switch n.Records.Groups.At(g).Kind {
	case governance.Organization:
		return true
	case governance.Coalition:
		return len(n.MembersOf.Of(g)) == 0
	}
	return false
}

func (q *Question) sort(t *Target, g int32) {
	switch q.fit(g) {
	case fits:
		t.element[g] = int32(len(t.Groups))
		t.Groups = append(t.Groups, g)
		if q.Net.Records.Groups.At(g).Kind == governance.Coalition {
			t.Undeclared = append(t.Undeclared, g)
		}
	case lacks:
		t.Unclassified = append(t.Unclassified, g)
	case around:
		t.Containing = append(t.Containing, g)
	}
}

// concerns reports whether a Nation is a direct interlocutor: its territory
// meets one of the question's, or it declared none; whatever the topic.
func (q *Question) concerns(nation int32) bool {
	if len(q.Territories) == 0 {
		return true
	}
	places := find.PlacesOf(q.Net, q.Net.Records.Groups.At(nation), q.On)
	return len(places) == 0 || slices.ContainsFunc(places, func(p int32) bool { return q.inside[p] || q.containing[p] })
}

// SpokenFor is the target of the question, and for whom of it each group that
// may be invited speaks.
func (q *Question) SpokenFor() (target []governance.ID, speaksFor map[governance.ID][]governance.ID, err error) {
	t, err := q.target()
	if err != nil {
		return nil, nil, err
	}
	groups := &q.Net.Records.Groups
	target = make([]governance.ID, len(t.Groups))
	for i, g := range t.Groups {
		target[i] = groups.At(g).ID
	}
	speaksFor = map[governance.ID][]governance.ID{}
	for _, i := range q.candidates(t).List {
		ids := make([]governance.ID, len(i.Covers))
		for k, e := range i.Covers {
			ids[k] = target[e]
		}
		speaksFor[groups.At(i.Group).ID] = ids
	}
	return target, speaksFor, nil
}
