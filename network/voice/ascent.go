package voice

import (
	"cmp"
	"slices"
)

// ascent is all that may speak for one organization at one body: the groups
// above it, by full memberships with a mandate that meets the body, and what
// each step takes to be supposed. Groups above one organization are few, so it
// is made for the asking.
type ascent struct {
	m     *Day
	body  int32
	about Subject
	nodes []ascentNode // the organization first
	at    map[int32]int
}

// ascentNode is a group of an ascent.
type ascentNode struct {
	group int32
	steps []step // up from it, by the key of the group above
	seat  int32  // the seat that it is supposed to hold still; -1: none
	sits  bool   // it certainly holds a seat

	reaches bool // a seat, by itself or through others
	nearest cost // the least that it takes to reach one
}

// step is a membership of an ascent.
type step struct {
	to         int // of the nodes
	membership int32
	supposed   bool
}

// cost is what a path takes: suppositions first, then memberships.
type cost struct{ suppositions, steps int }

func (c cost) compare(o cost) int {
	return cmp.Or(cmp.Compare(c.suppositions, o.suppositions), cmp.Compare(c.steps, o.steps))
}

func (s step) plus(c cost) cost {
	c.steps++
	if s.supposed {
		c.suppositions++
	}
	return c
}

// ascend climbs from an organization. With supposing, memberships whose end is
// doubtful and seats that their last holder may hold still count too. A Nation
// is heard through its own seats only: nothing is above it.
func (m *Day) ascend(organization, body int32, supposing bool) *ascent {
	a := &ascent{m: m, body: body, about: SubjectAt(m.Net, body), at: map[int32]int{}}
	a.add(organization)
	for next := 0; next < len(a.nodes) && !m.Net.Nations[organization]; next++ {
		a.climb(next, supposing)
	}
	for _, s := range m.Seated.Of(body) {
		if at, ok := a.at[s.Holder]; ok {
			a.nodes[at].sits = true
		}
	}
	if supposing {
		for _, v := range m.vacancies(body) {
			if at, ok := a.at[v.holder]; ok && !a.nodes[at].sits && a.nodes[at].seat < 0 {
				a.nodes[at].seat = v.seat
			}
		}
	}
	a.measure()
	return a
}

func (a *ascent) add(group int32) int {
	at, ok := a.at[group]
	if !ok {
		at = len(a.nodes)
		a.at[group] = at
		a.nodes = append(a.nodes, ascentNode{group: group, seat: -1})
	}
	return at
}

// climb adds the steps up from a node, to each group once: by the membership
// that holds, else by the first that may.
func (a *ascent) climb(from int, supposing bool) {
	n := a.m.Net
	var steps []step
	for _, x := range n.MembershipsOf.Of(a.nodes[from].group) {
		supposed := !n.MembershipHolds(x, a.m.On)
		if supposed && !(supposing && endIsDoubtful(n, x, a.m.On)) || !a.m.Meet(x, a.about) {
			continue
		}
		steps = append(steps, step{a.add(n.MembershipGroup[x]), x, supposed})
	}
	slices.SortStableFunc(steps, func(x, y step) int {
		return cmp.Or(n.CompareGroups(a.nodes[x.to].group, a.nodes[y.to].group), x.plus(cost{}).compare(y.plus(cost{})))
	})
	a.nodes[from].steps = slices.CompactFunc(steps, func(x, y step) bool { return x.to == y.to })
}

// measure finds the least that it takes to reach a seat from each node. Costs
// only ever fall, and steps add to them, so that cycles end.
func (a *ascent) measure() {
	for i := range a.nodes {
		node := &a.nodes[i]
		node.reaches = node.sits || node.seat >= 0
		if node.seat >= 0 {
			node.nearest.suppositions = 1
		}
	}
	for changed := true; changed; {
		changed = false
		for i := range a.nodes {
			node := &a.nodes[i]
			for _, s := range node.steps {
				if above := &a.nodes[s.to]; above.reaches && (!node.reaches || s.plus(above.nearest).compare(node.nearest) < 0) {
					node.reaches, node.nearest, changed = true, s.plus(above.nearest), true
				}
			}
		}
	}
}

// heard is the voice of the organization that the ascent climbs from: all that
// it came by speak for it.
func (a *ascent) heard() (h Heard, ok bool) {
	n := a.m.Net
	h = Heard{organization: a.nodes[0].group, Steps: int32(a.nodes[0].nearest.steps), withoutVote: true}
	for _, s := range a.m.Seated.Of(a.body) {
		if _, above := a.at[s.Holder]; above {
			h.Carriers = append(h.Carriers, s.Holder)
			h.withoutVote = h.withoutVote && !s.votes
		}
	}
	slices.SortFunc(h.Carriers, n.CompareGroups)
	return h, len(h.Carriers) > 0
}
