package network

import "tablee/governance"

// bond is what the hours of a membership depend on whatever the period, as
// duty is for a tenure.
type bond struct {
	life   life // the membership's own
	group  int32
	traits bondTraits
}

type bondTraits uint8

const (
	sharing  bondTraits = 1 << iota // it may share in what the group carries
	watching                        // it is an observer's
)

func (b *bond) has(t bondTraits) bool { return b.traits&t == t }

// joinBonds works out anew the bonds of the memberships that changed.
func (n *Network) joinBonds(was *Network, c changes) {
	n.bonds = n.bonds.with(n.membershipsOf, was.membershipsOf, c[kindMembership], n.bond)
}

func (n *Network) bond(m int32) bond {
	membership := &n.facts.Memberships[m]
	b := bond{life: n.membershipLives[m], group: n.membershipGroup[m]}
	if membership.Standing == governance.Observer {
		b.traits |= watching
	}
	if membership.Standing == governance.Full &&
		(membership.Mandate.Scope == governance.MandateAll || membership.Mandate.Scope == governance.MandateTopics) {
		b.traits |= sharing
	}
	return b
}
