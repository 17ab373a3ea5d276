package network

import (
	"slices"

	"tablee/governance"
)

// Membership is the dated fact that a group belongs to another.
type Membership struct {
	provenance
	dated
	at         int32
	membership *governance.Membership
}

func (v *View) membership(at int32) Membership {
	m := v.net.Records.Memberships.At(at)
	return Membership{provenance{v, &m.Record}, dated{m.Interval}, at, m}
}

// Member is the group that belongs.
func (m Membership) Member() Group { return m.view.group(m.view.net.MembershipMember[m.at]) }

// Group is the group that it belongs to.
func (m Membership) Group() Group { return m.view.group(m.view.net.MembershipGroup[m.at]) }

// Standing is how the member belongs.
func (m Membership) Standing() governance.MemberStanding { return m.membership.Standing }

// Mandate is on what the member lets the group speak for it.
func (m Membership) Mandate() Mandate {
	return Mandate{m.membership.Mandate.Scope, m.view.topicsOf(m.membership.Mandate.Topics)}
}

// Mandate is on what a member lets a group speak for it.
type Mandate struct {
	Scope  governance.MandateScope
	Topics []Topic
}

// InForce says whether the membership holds on a date.
func (m Membership) InForce(on *governance.Date) governance.InForce {
	return m.view.net.MembershipOn(m.at, m.view.date(on))
}

// EndReason is why the membership ended.
func (m Membership) EndReason() *LocalizedText { return m.view.maybeText(m.membership.EndReason) }

// Confirmations are the two sides' words that the membership is as recorded.
func (m Membership) Confirmations() []Confirmation {
	return m.view.confirmations(
		Confirmation{m.Member(), m.membership.MemberWord.Confirmed().String()},
		Confirmation{m.Group(), m.membership.GroupWord.Confirmed().String()},
	)
}

// Memberships are the groups that the group belongs to on a date, those whose
// end is at an unknown date included.
func (g Group) Memberships(on *governance.Date, first int, after *string) (Page[Membership], error) {
	n := g.view.net
	return g.view.membershipListing(n.MembershipsOf.Of(g.at), n.MembershipGroup, on).page(first, after)
}

// Members are the groups that belong to the group on a date.
func (g Group) Members(on *governance.Date, first int, after *string) (Page[Membership], error) {
	n := g.view.net
	return g.view.membershipListing(n.MembersOf.Of(g.at), n.MembershipMember, on).page(first, after)
}

// membershipListing lists memberships by the name of the group at their other
// end.
func (v *View) membershipListing(items []int32, end []int32, on *governance.Date) listing[Membership] {
	r, day := v.ranking(), v.date(on)
	key := func(i int32) (string, governance.ID) {
		return r.Texts[end[i]], v.net.Records.Memberships.At(i).ID
	}
	keep := func(i int32) bool { return v.net.MembershipOn(i, day) != governance.InForceNo }
	return listing[Membership]{sorted(items, key), keep, key, v.membership}
}

// sorted puts a copy of the items in the order of their keys.
func sorted(items []int32, key func(int32) (string, governance.ID)) []int32 {
	out := slices.Clone(items)
	slices.SortFunc(out, func(a, b int32) int {
		aKey, aID := key(a)
		bKey, bID := key(b)
		return cursor{aKey, aID}.compare(cursor{bKey, bID})
	})
	return out
}
