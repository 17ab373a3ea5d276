package snapshot

import "tablee/governance"

// MembershipRow is what the hours of a membership depend on whatever the period, as
// a TenureRow is of a tenure: seen from one of its two groups.
type MembershipRow struct {
	Validity Validity // the membership's own
	Other    int32    // the group at the other end
	traits   MembershipTraits
}

// MandateRow is a membership seen from the group, and on what it may speak.
type MandateRow struct {
	MembershipRow
	Topics []int32
}

// MembershipTraits are what a membership is, as bits.
type MembershipTraits uint8

// The traits of a membership.
const (
	SharesIn MembershipTraits = 1 << iota // it may share in what the group carries, unless the member is a Nation
	OnAll                                 // its mandate is ALL
	Watching                              // it is an observer's
)

// Has reports whether the membership has all of some traits.
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

// markNations keeps apart which groups are Nations.
func (n *Network) markNations(c Changes) {
	if !c.touches(governance.KindGroup) {
		return
	}
	n.Nations = Grown(n.Nations, n.counts[governance.KindGroup])
	for _, g := range c[governance.KindGroup] {
		n.Nations[g] = n.Records.Groups.At(g).Nature == governance.Nation
	}
}
