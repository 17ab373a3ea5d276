package plan

import (
	"slices"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// speakers goes down from a group to those that let it speak for them on what
// the question is about, members first, then their members.
type speakers struct {
	q       *Question
	speaks  []bool  // by membership: in force, full, with a mandate that meets the question
	seen    []int32 // by group: the speakers that reached it last
	count   int32
	reached []pathStep
}

// pathStep is a group reached, by a membership of it in the group before; the
// first one has none.
type pathStep struct {
	group, membership int32
	before, length    int32
}

func newDescent(q *Question) *speakers {
	n := q.Net
	d := &speakers{q: q, speaks: make([]bool, n.Records.Memberships.Len()), seen: make([]int32, n.Records.Groups.Len())}
	for m := range d.speaks {
		d.speaks[m] = q.speaks(int32(m))
	}
	return d
}

// speaks reports whether a membership lets its group speak for the member: it
// is FULL and certainly in force, and its mandate is for ALL or on a topic
// equal to, narrower or broader than one of the question's. Nobody speaks for
// a Nation, and no path leads through one.
func (q *Question) speaks(m int32) bool {
	n := q.Net
	membership := n.Records.Memberships.At(m)
	scope := snapshot.ScopeOf(membership)
	switch {
	case scope == snapshot.Silent, n.Nations[n.MembershipMember[m]], n.Nations[n.MembershipGroup[m]]:
		return false
	case scope == snapshot.AboutTopics && !n.Topics.AnyMarked(membership.Mandate.Topics, q.meeting):
		return false
	}
	return n.MembershipOn(m, q.On) == governance.InForceYes
}

// newDescentOf goes down the same memberships by itself: fields of one answer
// are worked out side by side.
func newDescentOf(d *speakers) *speakers {
	return &speakers{q: d.q, speaks: d.speaks, seen: make([]int32, len(d.seen))}
}

// from goes down from a group, the nearest first, not longer than the
// question's longest path. What it gives is good until the next speakers.
func (d *speakers) from(g int32) []pathStep {
	n := d.q.Net
	d.count++
	d.seen[g] = d.count
	d.reached = append(d.reached[:0], pathStep{group: g, membership: -1, before: -1})
	for next := 0; next < len(d.reached); next++ {
		at := d.reached[next]
		if d.q.longest >= 0 && int(at.length) >= d.q.longest {
			break
		}
		for _, m := range n.MembersOf.Of(at.group) {
			member := n.MembershipMember[m]
			if d.speaks[m] && d.seen[member] != d.count {
				d.seen[member] = d.count
				d.reached = append(d.reached, pathStep{member, m, int32(next), at.length + 1})
			}
		}
	}
	return d.reached
}

// covers are the elements of the target with a path to a group, ascending.
func (d *speakers) covers(g int32, element []int32) []int32 {
	var out []int32
	for _, s := range d.from(g) {
		if e := element[s.group]; e >= 0 {
			out = append(out, e)
		}
	}
	slices.Sort(out)
	return out
}

// Path is how a group comes to speak for another: the memberships on the
// way, the first one that of the group spoken for; none for itself.
type Path struct {
	From        int32
	Memberships []int32
}

// path is the way up from a pathStep.
func (d *speakers) path(reached []pathStep, at int) Path {
	out := Path{From: reached[at].group}
	for s := reached[at]; s.membership >= 0; s = reached[s.before] {
		out.Memberships = append(out.Memberships, s.membership)
	}
	return out
}
