package snapshot

import "tablee/governance"

// MembershipRow is what the hours of a membership depend on, whatever the period, as
// seen from one of its two groups. TenureRow is the same for a tenure.
type MembershipRow struct {
	Validity Validity // the membership's own
	Other    int32    // the position of the other group
	traits   MembershipTraits
}

// MandateRow is a membership as seen from the group, with the topics of its mandate, by
// position.
type MandateRow struct {
	MembershipRow
	Topics []int32
}

// MembershipTraits is a set of traits of a membership, as bits.
type MembershipTraits uint8

// The traits of a membership.
const (
	SharesIn MembershipTraits = 1 << iota // the member may share in what the group carries, unless it is a Nation
	OnAll                                 // the mandate covers all topics
	Watching                              // the member is an observer
)

// Has reports whether the membership has all traits in t.
func (b *MembershipRow) Has(t MembershipTraits) bool { return b.traits&t == t }

// joinMembershipRows works out anew the rows of the memberships that changed.
func (n *Network) joinMembershipRows(was *Network, c Changes) {
	n.MembershipRows = n.MembershipRows.with(&n.MembershipsOf, &was.MembershipsOf, c[governance.KindMembership], func(m int32) MembershipRow {
		return n.membershipRow(m, n.MembershipGroup[m])
	})
	n.MandateRows = n.MandateRows.with(&n.MembersOf, &was.MembersOf, c[governance.KindMembership], func(m int32) MandateRow {
		return MandateRow{n.membershipRow(m, n.MembershipMember[m]), n.Topics.All(n.Records.Memberships.At(m).Mandate.Topics)}
	})
}

// membershipRow returns the row of a membership; other is the group at the other end.
func (n *Network) membershipRow(m, other int32) MembershipRow {
	membership := n.Records.Memberships.At(m)
	b := MembershipRow{Validity: n.membershipValidity[m], Other: other}
	if membership.Standing == governance.Observer {
		b.traits |= Watching
	}
	switch ScopeOf(membership) {
	case AboutAll:
		b.traits |= SharesIn | OnAll
	case AboutTopics:
		b.traits |= SharesIn
	}
	return b
}

// markNations notes which of the changed groups are Nations.
func (n *Network) markNations(c Changes) {
	if !c.touches(governance.KindGroup) {
		return
	}
	n.Nations = Grown(n.Nations, n.counts[governance.KindGroup])
	for _, g := range c[governance.KindGroup] {
		n.Nations[g] = n.Records.Groups.At(g).Nature == governance.Nation
	}
}
