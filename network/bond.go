package network

import "tablee/governance"

// bond is what the hours of a membership depend on whatever the period, as
// duty is for a tenure: seen from one of its two groups.
type bond struct {
	life   life  // the membership's own
	other  int32 // the group at the other end
	traits bondTraits
}

// mandateBond is a bond seen from the group, and on what it may speak.
type mandateBond struct {
	bond
	topics []int32
}

type bondTraits uint8

const (
	sharesIn bondTraits = 1 << iota // it may share in what the group carries, unless the member is a Nation
	onAll                           // its mandate is ALL
	watching                        // it is an observer's
)

func (b *bond) has(t bondTraits) bool { return b.traits&t == t }

// joinBonds works out anew the bonds of the memberships that changed.
func (n *Snapshot) joinBonds(was *Snapshot, c changes) {
	n.bonds = n.bonds.with(n.membershipsOf, was.membershipsOf, c[kindMembership], func(m int32) bond {
		return n.bond(m, n.membershipGroup[m])
	})
	n.memberBonds = n.memberBonds.with(n.membersOf, was.membersOf, c[kindMembership], func(m int32) mandateBond {
		return mandateBond{n.bond(m, n.membershipMember[m]), n.topics.all(n.Records.Memberships.At(m).Mandate.Topics)}
	})
}

func (n *Snapshot) bond(m, other int32) bond {
	membership := n.Records.Memberships.At(m)
	b := bond{life: n.membershipLives[m], other: other}
	if membership.Standing == governance.Observer {
		b.traits |= watching
	}
	switch scopeOf(membership) {
	case aboutAll:
		b.traits |= sharesIn | onAll
	case aboutTopics:
		b.traits |= sharesIn
	}
	return b
}

// markNations keeps apart which groups are Nations.
func (n *Snapshot) markNations(c changes) {
	if !c.touches(kindGroup) {
		return
	}
	n.nations = grown(n.nations, n.counts[kindGroup])
	for _, g := range c[kindGroup] {
		n.nations[g] = n.Records.Groups.At(g).Nature == governance.Nation
	}
}
